/// A number as a range: nine times in ten at least `p10`, half the time at least `p50`, once in ten at least `p90`.
public struct Estimate: Sendable, Hashable {
  /// The low end, exceeded with probability 0.9.
  public let p10: Double
  /// The middle, exceeded with probability 0.5.
  public let p50: Double
  /// The high end, exceeded with probability 0.1.
  public let p90: Double

  /// A range; the three are put in order, and what is not finite reads as 0.
  public init(p10: Double, p50: Double, p90: Double) {
    let middle = p50.isFinite ? p50 : 0
    self.p50 = middle
    self.p10 = p10.isFinite ? min(p10, middle) : middle
    self.p90 = p90.isFinite ? max(p90, middle) : middle
  }

  /// A number known exactly.
  public init(exactly value: Double) { self.init(p10: value, p50: value, p90: value) }

  /// The range of a rising function of the number.
  public func rising(_ transform: (Double) -> Double) -> Estimate {
    Estimate(p10: transform(p10), p50: transform(p50), p90: transform(p90))
  }

  /// The range of `amount` ÷ the number: what a unit costs when so much is spent; nil unless the number is above 0 throughout.
  public func costEach(_ amount: Double) -> Estimate? {
    guard p10 > 0, amount.isFinite else { return nil }
    return Estimate(p10: amount / p90, p50: amount / p50, p90: amount / p10)
  }

  /// How wide the range is against its middle, (P90 − P10) ÷ P50; nil when the middle is not above 0.
  public var relativeWidth: Double? { p50 > 0 ? (p90 - p10) / p50 : nil }
}
