/// What a mix is likely to bring, as ranges.
public struct ForecastRanges: Sendable, Hashable {
  /// People of the audience reached at least once; never more than the audience.
  public var reach: Estimate
  /// Views by people of the audience.
  public var impressions: Estimate
  /// All views, of people outside the audience too.
  public var views: Estimate
  /// Reactions, comments, shares, saves by people of the audience.
  public var engagements: Estimate
  /// Clicks by people of the audience.
  public var clicks: Estimate
  /// Orders; nil without the client's conversion rate.
  public var conversions: Estimate?
  /// Orders × order value, currency units; nil without either.
  public var revenue: Estimate?
  /// New community members, cut at the channel's capacity; nil without a channel.
  public var joins: Estimate?
  /// Part of the audience with exactly 1, 2, … exposures in the middle case; the last place counts "or more".
  public var exposures: [Double]
  /// People reached k times or more, for k = 1, 2, …, as many as `exposures`.
  public var effectiveReach: [Estimate]
  /// Gross rating points: 100 × impressions ÷ audience.
  public var grossRatingPoints: Estimate
  /// Cost of a thousand impressions, currency units.
  public var costPerMille: Estimate?
  /// Cost of one view, of people outside the audience too.
  public var costPerView: Estimate?
  /// Cost of one engagement.
  public var costPerEngagement: Estimate?
  /// Cost of one click.
  public var costPerClick: Estimate?
  /// Cost of one order.
  public var costPerOrder: Estimate?
  /// Margin (revenue when no margin is known) ÷ budget; nil without rate and order value.
  public var returnOnBudget: Estimate?
  /// How far the range of impressions is the luck of single creators.
  public var diversification: Diversification

  /// Ranges without the client's own figures; those are nil until set.
  public init(
    reach: Estimate, impressions: Estimate, views: Estimate, engagements: Estimate, clicks: Estimate,
    exposures: [Double], effectiveReach: [Estimate], grossRatingPoints: Estimate, diversification: Diversification
  ) {
    self.reach = reach
    self.impressions = impressions
    self.views = views
    self.engagements = engagements
    self.clicks = clicks
    self.exposures = exposures
    self.effectiveReach = effectiveReach
    self.grossRatingPoints = grossRatingPoints
    self.diversification = diversification
  }

  /// Margin minus budget, ÷ budget: −1 when nothing comes back.
  public var returnOnInvestment: Estimate? { returnOnBudget.map { $0.rising { $0 - 1 } } }
}
