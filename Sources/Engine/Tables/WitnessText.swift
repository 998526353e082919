import CampaignModel
import Notation
import RuleModel

/// A brief that shows a finding, in a line: `budget = 300tr, niche = beauty`.
struct WitnessText {
  let schema: FactSchema

  /// Values in a region, by fact, and `–` for what the brief must leave out; `*` when any brief will do.
  func text(_ region: Region) -> String {
    let values = region.witness(schema) ?? [:]
    var parts = parts(values)
    for fact in region.silent where values[fact] == nil && schema.facts.indices.contains(fact) {
      parts.append("\(schema.facts[fact].id) = –")
    }
    return parts.isEmpty ? "*" : parts.joined(separator: ", ")
  }

  /// Values of facts, in order of declaration.
  func text(_ values: [Int: FieldValue]) -> String { parts(values).joined(separator: ", ") }

  private func parts(_ values: [Int: FieldValue]) -> [String] {
    values.keys.sorted().compactMap { fact in
      guard schema.facts.indices.contains(fact), let value = values[fact] else { return nil }
      return "\(schema.facts[fact].id) = \(text(value, schema.facts[fact]))"
    }
  }

  private func text(_ value: FieldValue, _ field: FieldSchema) -> String {
    func option(_ index: Int) -> String { field.values.indices.contains(index) ? field.values[index].id : "?" }
    switch value {
    case .number(let number):
      return field.type == .percent ? PercentNotation.text(number, in: .en, decimals: 6) : shortNumber(number)
    case .integer(let number): return String(number)
    case .money(let money): return MoneyNotation.compact(money, in: .vi)
    case .choice(let index): return option(index)
    case .set(let bits):
      let members = (0..<64).filter { bits & (1 << UInt64($0)) != 0 }.map(option)
      return members.count == 1 ? members[0] : "[\(members.joined(separator: ", "))]"
    case .flag(let flag): return flag ? "true" : "false"
    case .text(let text): return "\"\(text)\""
    case .texts(let texts): return texts.map { "\"\($0)\"" }.joined(separator: ", ")
    case .date(let date): return date.iso
    case .records: return "…"
    }
  }
}
