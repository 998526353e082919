import CampaignModel
import Notation

/// Ranges and readings as findings show them: in a form every face of kolmix reads back.
enum RangeText {
  /// The declared range; money without one starts at nothing.
  static func range(of field: FieldSchema) -> ClosedRange<Double> {
    let limit = Double(Money.limit)
    if let range = field.range { return range }
    return field.type == .money || field.type == .amount ? 0...limit : -limit...limit
  }

  /// Both ends of a field's range.
  static func ends(of field: FieldSchema) -> (low: String, high: String) {
    let range = range(of: field)
    return (end(range.lowerBound, field.type), end(range.upperBound, field.type))
  }

  /// One of two readings of an ambiguous number.
  static func reading(_ number: ExactNumber, _ type: FieldType) -> String {
    guard type == .money || type == .amount, let amount = number.whole else { return number.plain }
    // `1,5k` or `1.500 ₫` beside `1.500` would explain nothing.
    return amount.magnitude < 1_000_000 ? number.plain : end(Double(amount), .money)
  }

  private static func end(_ value: Double, _ type: FieldType) -> String {
    let limit = Double(Money.limit)
    guard value.magnitude < limit else { return value < 0 ? "-10^15" : "10^15" }
    switch type {
    case .percent: return PercentNotation.text(value, in: .en, decimals: 4)
    case .money, .amount:
      guard let money = Money(rounding: value) else { return "10^15" }
      return MoneyNotation.compact(money, in: .vi)
    default:
      let whole = Int64(exactly: value.rounded()).flatMap { Double($0) == value ? $0 : nil }
      return whole.map(String.init) ?? DecimalNotation.text(value, in: .en, decimals: 6).replacing(",", with: "")
    }
  }
}
