/// How far one input moves the result when it alone is at the low and at the high end of what is likely.
public struct SensitivityRow: Sendable, Hashable {
  /// An input of the plan.
  public enum Input: String, Sendable, Hashable, CaseIterable {
    /// Views per follower.
    case views
    /// Engagements per view.
    case engagement
    /// Clicks per view.
    case clickThrough = "click_through"
    /// Part of the viewers who belong to the audience.
    case onTarget = "on_target"
    /// Fees of new creators.
    case fees
    /// Size of the audience.
    case audience
    /// How many people creators share.
    case overlap
    /// Orders per click.
    case conversionRate = "conversion_rate"
    /// New members per click.
    case joinRate = "join_rate"
  }

  /// The input.
  public var input: Input
  /// What it is multiplied with at the low end.
  public var lowFactor: Double
  /// What it is multiplied with at the high end.
  public var highFactor: Double
  /// The result at the low end against the plan's: 0.8 is a fifth less.
  public var low: Double
  /// The result at the high end against the plan's.
  public var high: Double

  /// How far an input moves the result.
  public init(input: Input, lowFactor: Double, highFactor: Double, low: Double, high: Double) {
    self.input = input
    self.lowFactor = lowFactor
    self.highFactor = highFactor
    self.low = low
    self.high = high
  }

  /// The distance between both ends.
  public var swing: Double { abs(high - low) }
}
