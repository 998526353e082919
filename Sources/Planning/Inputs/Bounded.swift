import CampaignModel

/// Numbers from outside made safe to reckon with: whatever is not finite becomes a neutral value.
enum Bounded {
  /// `value` when it is finite and above zero, else 1.
  static func factor(_ value: Double) -> Double { value.isFinite && value > 0 ? value : 1 }

  /// `value` kept within 0…1; 0 when it is not finite.
  static func fraction(_ value: Double) -> Double { value.isFinite ? min(max(value, 0), 1) : 0 }

  /// `value` kept within 0…10^15; 0 for NaN, 10^15 for infinity.
  static func amount(_ value: Double) -> Double { value > 0 ? min(value, Double(Money.limit)) : 0 }

  /// The nearest whole number to `value`, 0…10^15.
  static func whole(_ value: Double) -> Int64 { Int64(amount(value).rounded(.toNearestOrAwayFromZero)) }

  /// The nearest whole amount to `value`, `least`…10^15.
  static func money(_ value: Double, atLeast least: Int64 = 0) -> Money { Money(max(whole(value), least)) }

  /// `numerator / denominator`, or nil when that is no finite number.
  static func ratio(_ numerator: Double, _ denominator: Double) -> Double? {
    let result = numerator / denominator
    return result.isFinite ? result : nil
  }
}
