/// An amount of money in whole units of its currency (đồng for the default pack). Arithmetic saturates, it never traps.
public struct Money: Sendable, Hashable, Comparable {
  /// Whole units; đồng has no smaller unit.
  public let amount: Int64

  /// The largest amount a brief or a rule may name: one million tỷ (10^15), exact in a `Double` too.
  public static let limit: Int64 = 1_000_000_000_000_000
  /// No money at all.
  public static let zero = Money(0)

  /// An amount in whole units.
  public init(_ amount: Int64) { self.amount = amount }

  /// The nearest whole amount to `value`, half away from zero; nil when it is not finite or beyond `limit`.
  public init?(rounding value: Double) {
    let rounded = value.rounded(.toNearestOrAwayFromZero)
    guard rounded.magnitude <= Double(Money.limit) else { return nil }
    self.amount = Int64(rounded)
  }

  /// Ordered by amount.
  public static func < (left: Money, right: Money) -> Bool { left.amount < right.amount }

  /// The sum, saturating.
  public static func + (left: Money, right: Money) -> Money {
    let (sum, overflow) = left.amount.addingReportingOverflow(right.amount)
    return overflow ? Money(left.amount < 0 ? .min : .max) : Money(sum)
  }

  /// The difference, saturating.
  public static func - (left: Money, right: Money) -> Money {
    let (sum, overflow) = left.amount.subtractingReportingOverflow(right.amount)
    return overflow ? Money(left.amount < 0 ? .min : .max) : Money(sum)
  }

  /// The product with a count, saturating.
  public static func * (left: Money, count: Int) -> Money {
    let (product, overflow) = left.amount.multipliedReportingOverflow(by: Int64(count))
    return overflow ? Money((left.amount < 0) == (count < 0) ? .max : .min) : Money(product)
  }

  /// Adds in place, saturating.
  public static func += (left: inout Money, right: Money) { left = left + right }

  /// The same amount as a floating number of whole units.
  public var asDouble: Double { Double(amount) }
}
