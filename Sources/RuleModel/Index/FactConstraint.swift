/// What a row of the index knows about one fact: only briefs whose fact lies here can make the row true.
enum FactConstraint: Sendable, Hashable {
  /// A stretch of the numeric axis.
  case interval(AxisInterval)
  /// At least one of these bits: one of a choice's values, a flag's side, or a member of a set.
  case anyBit(UInt64)
  /// Any value, but there must be one.
  case present
}

/// A stretch of a numeric axis with open or closed ends; unbounded ends are infinite.
struct AxisInterval: Sendable, Hashable {
  var low = -Double.infinity
  var isLowOpen = false
  var high = Double.infinity
  var isHighOpen = false

  /// Whether no number lies in it.
  var isEmpty: Bool { low > high || (low == high && (isLowOpen || isHighOpen)) }

  /// Whether a number lies in it.
  func contains(_ value: Double) -> Bool {
    (isLowOpen ? value > low : value >= low) && (isHighOpen ? value < high : value <= high)
  }

  /// What lies in both.
  func intersection(_ other: AxisInterval) -> AxisInterval {
    var result = self
    if other.low > low || (other.low == low && other.isLowOpen) {
      result.low = other.low
      result.isLowOpen = other.isLowOpen
    }
    if other.high < high || (other.high == high && other.isHighOpen) {
      result.high = other.high
      result.isHighOpen = other.isHighOpen
    }
    return result
  }
}

/// A stretch of a numeric axis that holds both its ends, made of any stretch of doubles.
struct ClosedAxisInterval: Sendable, Hashable {
  let low: Double
  let high: Double

  /// The same numbers with closed ends; the interval must not be empty.
  init(_ interval: AxisInterval) {
    low = interval.isLowOpen ? interval.low.nextUp : interval.low
    high = interval.isHighOpen ? interval.high.nextDown : interval.high
  }
}
