#if canImport(Glibc)
  import Glibc
#endif

/// All values an expression can take while every fact stays between two values: interval arithmetic, never too narrow.
struct ValueHull {
  var low: Double
  var high: Double
  /// Whether the value may be missing somewhere in between.
  var mayBeMissing: Bool

  /// Everything, missing included.
  static let anything = ValueHull(low: -.infinity, high: .infinity, mayBeMissing: true)

  /// A value that is certainly missing.
  var isMissing: Bool { low.isNaN }

  /// A stretch of the axis.
  init(low: Double, high: Double, mayBeMissing: Bool) {
    self.low = low
    self.high = high
    self.mayBeMissing = mayBeMissing
  }

  /// The hull of a fact that goes from one value to another without turning back.
  init(from: Double, to: Double) {
    switch (from.isNaN, to.isNaN) {
    case (true, true): self.init(low: .nan, high: .nan, mayBeMissing: true)
    case (false, false): self.init(low: min(from, to), high: max(from, to), mayBeMissing: false)
    default: self = .anything
    }
  }

  /// The hull of two hulls joined by an operator.
  static func joined(_ operation: Expression.Operator, _ left: ValueHull, _ right: ValueHull) -> ValueHull {
    if left.isMissing || right.isMissing { return ValueHull(low: .nan, high: .nan, mayBeMissing: true) }
    let corners: [Double]
    switch operation {
    case .add: corners = [left.low + right.low, left.high + right.high]
    case .subtract: corners = [left.low - right.high, left.high - right.low]
    case .multiply:
      corners = [left.low * right.low, left.low * right.high, left.high * right.low, left.high * right.high]
    case .divide:
      if right.low <= 0, right.high >= 0 { return .anything }
      corners = [left.low / right.low, left.low / right.high, left.high / right.low, left.high / right.high]
    case .smaller: corners = [min(left.low, right.low), min(left.high, right.high)]
    case .larger: corners = [max(left.low, right.low), max(left.high, right.high)]
    }
    guard corners.allSatisfy(\.isFinite), let low = corners.min(), let high = corners.max() else { return .anything }
    return ValueHull(low: low, high: high, mayBeMissing: left.mayBeMissing || right.mayBeMissing)
  }
}

/// How far two amounts are apart by their ratio: |ln(to ÷ from)|, for positive amounts; 0.1 is about a tenth.
package func ratioDistance(_ from: Double, _ to: Double) -> Double { abs(log(to / from)) }
