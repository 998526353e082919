import CampaignModel
import Rendering

/// Values of settings as their authors write them.
enum SettingWords {
  /// `12%`, `2000000000`, `vi`.
  static func text(_ value: FieldValue, of field: FieldSchema) -> String {
    switch value {
    case .number(let number):
      let wording = Wording(.en)
      return field.type == .percent ? wording.percent(number, digits: 2) : wording.decimal(number, digits: 4)
    case .integer(let number): return String(number)
    case .money(let money): return String(money.amount)
    case .choice(let index): return field.values.indices.contains(index) ? field.values[index].id : "–"
    case .set(let bits):
      let chosen = field.values.indices.prefix(64).filter { bits & (1 << UInt64($0)) != 0 }
      return chosen.map { field.values[$0].id }.joined(separator: ", ")
    case .flag(let flag): return flag ? "true" : "false"
    case .text(let text): return "\"\(text)\""
    case .texts(let texts): return texts.joined(separator: ", ")
    case .date(let date): return date.iso
    case .records: return "–"
    }
  }
}
