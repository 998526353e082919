/// The numbers an argument may take: from one finite border to another, each included or not.
package struct PlanningRange: Sendable, Hashable {
  /// Smallest number, or the border below it.
  package var low: Double
  /// Largest number, or the border above it.
  package var high: Double
  /// Whether `low` itself is valid.
  package var includesLow: Bool
  /// Whether `high` itself is valid.
  package var includesHigh: Bool

  /// A range; both borders are valid unless said.
  package init(_ low: Double, _ high: Double, includesLow: Bool = true, includesHigh: Bool = true) {
    self.low = low
    self.high = high
    self.includesLow = includesLow
    self.includesHigh = includesHigh
  }

  /// The largest amount a function reckons with: large enough for any audience or budget, small enough that no square of
  /// it overflows.
  package static let most = 1e15

  /// Any finite amount, 0…10^15.
  package static let amount = PlanningRange(0, most)
  /// Above zero, to 10^15.
  package static let positive = PlanningRange(0, most, includesLow: false)
  /// A part, 0…1.
  package static let part = PlanningRange(0, 1)

  /// Whether `value` is valid; never for NaN.
  package func contains(_ value: Double) -> Bool {
    (includesLow ? value >= low : value > low) && (includesHigh ? value <= high : value < high)
  }
}
