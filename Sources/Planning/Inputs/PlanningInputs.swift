import CampaignModel

/// What planning reads of a brief, filled from its fields by their roles, with the rate card and tiers in use.
package struct PlanningInputs: Sendable, Hashable {
  /// The rate card in use.
  package var card: RateCard
  /// The tiers in use.
  package var scheme: TierScheme
  /// Platform ids of the brief; empty means every platform of the card.
  package var platforms: [String]
  /// Format ids of the deliverables, used in equal parts; empty means the card's standard post.
  package var formats: [String]
  /// Deliverables of one creator; read as at least 1, at most 1,000.
  package var postsPerCreator: Int
  /// Niche id of the card; unknown or nil multiplies fees by 1.
  package var niche: String?
  /// Season id of the card; unknown or nil multiplies fees by 1.
  package var season: String?
  /// Usage rights of the card; unknown or nil multiplies fees by 1.
  package var rights: String?
  /// Exclusivity of the card; unknown or nil multiplies fees by 1.
  package var exclusivity: String?
  /// People the campaign is for; read as at least 1.
  package var audience: Int64
  /// Fraction of viewers who belong to the audience, 0…1; overrules the card's.
  package var onTarget: Double?
  /// Factors of `scale` effects by tier id.
  package var scales: [String: TierScale]
  /// From quoted fees to what they cost the client.
  package var feeMarkup: FeeMarkup
  /// Goals with their weights, those that weigh something.
  package var goals: [WeightedGoal]
  /// Orders per click, 0…1; the client's, never guessed.
  package var conversionRate: Double?
  /// How uncertain that is by the client's own range: standard deviation of the logarithm, 0 for a point.
  package var conversionSigma: Double
  /// Money of one order.
  package var orderValue: Money?
  /// Margin as a fraction of the order value, 0…1.
  package var margin: Double?
  /// The community channel; nil when there is none.
  package var community: CommunityChannel?
  /// How much more people creators share than chance gives (``Overlap``); 1 unless the client knows better.
  package var overlap: Double
  /// How uncertain that is: standard deviation of its logarithm.
  package var overlapSigma: Double
  /// The boost line.
  package var boost: Money
  /// The whole budget, against which returns are counted.
  package var budget: Money

  /// What planning needs at least; everything else starts as "not said".
  package init(card: RateCard, scheme: TierScheme, audience: Int64, budget: Money) {
    self.card = card
    self.scheme = scheme
    self.audience = audience
    self.budget = budget
    platforms = []
    formats = []
    postsPerCreator = 1
    scales = [:]
    feeMarkup = .none
    goals = []
    conversionSigma = 0
    overlap = Overlap.standard
    overlapSigma = Overlap.standardSigma
    boost = .zero
  }

  /// The audience as a number of people that can be divided by, 1…10^15.
  package var people: Double { Double(min(max(audience, 1), Money.limit)) }

  /// Deliverables of one creator as planning counts them, 1…1,000.
  package var posts: Int { min(max(postsPerCreator, 1), 1000) }
}
