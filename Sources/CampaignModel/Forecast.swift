/// What a mix is likely to bring: the middle case, and the ranges around it. What the tiers bring adds up to the whole.
public struct Forecast: Sendable, Hashable {
  /// Per tier, in the scheme's order, tiers with creators only.
  public var tiers: [TierForecast]
  /// People of the audience reached at least once by creators; max rᵢ ≤ reach ≤ min(audience, Σ rᵢ).
  public var reach: Int64
  /// Views by people of the audience.
  public var impressions: Int64
  /// Average views per person reached.
  public var frequency: Double
  /// Reactions, comments, shares, saves.
  public var engagements: Int64
  /// Clicks.
  public var clicks: Int64
  /// Orders; nil without the client's conversion rate.
  public var conversions: Int64?
  /// New community members; nil without a channel.
  public var joins: Int64?
  /// Whether joins were cut at the channel's capacity.
  public var joinsCapped: Bool
  /// Views bought by the boost line.
  public var boostImpressions: Int64
  /// Cost of a thousand impressions over all tiers, currency units.
  public var costPerMille: Double?
  /// Cost of one engagement over all tiers, currency units.
  public var costPerEngagement: Double?
  /// Revenue or margin per đồng of budget; nil without rate and order value.
  public var returnOnBudget: Double?
  /// P10, P50 and P90 of everything; nil when nobody is booked.
  public var ranges: ForecastRanges?

  /// A forecast.
  public init(
    tiers: [TierForecast], reach: Int64, impressions: Int64, frequency: Double, engagements: Int64, clicks: Int64,
    conversions: Int64?, joins: Int64?, joinsCapped: Bool, boostImpressions: Int64, costPerMille: Double?,
    costPerEngagement: Double?, returnOnBudget: Double?, ranges: ForecastRanges? = nil
  ) {
    self.tiers = tiers
    self.reach = reach
    self.impressions = impressions
    self.frequency = frequency
    self.engagements = engagements
    self.clicks = clicks
    self.conversions = conversions
    self.joins = joins
    self.joinsCapped = joinsCapped
    self.boostImpressions = boostImpressions
    self.costPerMille = costPerMille
    self.costPerEngagement = costPerEngagement
    self.returnOnBudget = returnOnBudget
    self.ranges = ranges
  }
}

/// What one tier of a mix brings when the mix as a whole brings its middle.
public struct TierForecast: Sendable, Hashable {
  /// Tier id.
  public var tier: String
  /// People of the audience the tier reaches at least once.
  public var reach: Int64
  /// Views by people of the audience.
  public var impressions: Int64
  /// Engagements.
  public var engagements: Int64
  /// Clicks.
  public var clicks: Int64
  /// Spend ÷ engagements, currency units.
  public var costPerEngagement: Double?
  /// What the tier alone is likely to bring; nil when no rate is known.
  public var range: TierRange?

  /// What a tier brings.
  public init(
    tier: String, reach: Int64, impressions: Int64, engagements: Int64, clicks: Int64, costPerEngagement: Double?,
    range: TierRange? = nil
  ) {
    self.tier = tier
    self.reach = reach
    self.impressions = impressions
    self.engagements = engagements
    self.clicks = clicks
    self.costPerEngagement = costPerEngagement
    self.range = range
  }
}

/// The article's questions answered for this brief: how many micros one macro buys, and who brings more per đồng.
public struct Comparison: Sendable, Hashable {
  /// How many of `small` one of `large` pays for.
  public var exchange: Exchange?
  /// Per goal of the brief, the tiers by what a million currency units bring.
  public var goals: [GoalComparison]

  /// Answers to both questions.
  public init(exchange: Exchange?, goals: [GoalComparison]) {
    self.exchange = exchange
    self.goals = goals
  }
}

/// How many creators of one tier the money for one of another buys.
public struct Exchange: Sendable, Hashable {
  /// Tier id of the dearer one.
  public var large: String
  /// Tier id of the cheaper one.
  public var small: String
  /// One post against one post, fees only.
  public var equalDeliverables: Double
  /// All planned deliverables and handling.
  public var plannedDeliverables: Double

  /// An exchange rate between tiers.
  public init(large: String, small: String, equalDeliverables: Double, plannedDeliverables: Double) {
    self.large = large
    self.small = small
    self.equalDeliverables = equalDeliverables
    self.plannedDeliverables = plannedDeliverables
  }
}

/// Tiers compared on one goal.
public struct GoalComparison: Sendable, Hashable {
  /// The goal.
  public var goal: Goal
  /// Its weight in the brief.
  public var weight: Double
  /// Metric per million currency units, first creator of each tier, in the scheme's order.
  public var perMillion: [TierAmount]
  /// The tier that brings most; nil when no tier brings any.
  public var best: String?

  /// Tiers compared on one goal.
  public init(goal: Goal, weight: Double, perMillion: [TierAmount], best: String?) {
    self.goal = goal
    self.weight = weight
    self.perMillion = perMillion
    self.best = best
  }
}
