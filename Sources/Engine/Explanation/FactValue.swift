import CampaignModel
import RuleModel

/// Facts read back as values of their type.
enum FactValue {
  /// The value of a fact; nil when it has none.
  static func value(_ fact: Int, _ schema: FieldSchema, in facts: FactVector) -> FieldValue? {
    guard facts.present[fact] else { return nil }
    let axis = facts.axis[fact]
    switch schema.type {
    case .money, .amount: return Money(rounding: axis).map { .money($0) }
    case .integer: return .integer(Int64(min(max(axis, -9e18), 9e18)))
    case .number, .percent: return .number(axis)
    case .date: return .date(CivilDate(dayNumber: Int(min(max(axis, -1e9), 1e9))))
    case .choice: return .choice(facts.bits[fact].trailingZeroBitCount)
    case .set: return .set(facts.bits[fact])
    case .flag: return .flag(facts.bits[fact] == 2)
    case .text, .texts, .records: return facts.others[fact]
    }
  }
}
