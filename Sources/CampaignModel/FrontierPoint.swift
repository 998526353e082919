/// One mix on the frontier of reach against clicks or orders: no mix under the bounds has more of both.
public struct FrontierPoint: Sendable, Hashable {
  /// Creators by tier id, in the scheme's order, contracted ones included.
  public var creators: [TierCount]
  /// Spend on creators.
  public var spend: Money
  /// People of the audience reached.
  public var reach: Estimate
  /// Clicks.
  public var clicks: Estimate
  /// Orders; nil without the client's conversion rate.
  public var conversions: Estimate?

  /// A mix on the frontier.
  public init(creators: [TierCount], spend: Money, reach: Estimate, clicks: Estimate, conversions: Estimate?) {
    self.creators = creators
    self.spend = spend
    self.reach = reach
    self.clicks = clicks
    self.conversions = conversions
  }
}
