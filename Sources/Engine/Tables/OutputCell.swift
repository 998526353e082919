import CampaignModel
import LuaRuntime
import Notation

/// Turns an output cell into what a rule's table would hold there.
struct OutputCell {
  let vocabulary: Vocabulary
  /// The path of the column: `favour`, `micro`.
  let path: [String]

  /// The value; nil for a cell that gives nothing. A cell that is no list is left as text for the reader of effects to report.
  func value(_ cell: LuaValue) -> LuaValue? {
    guard case .string(let text) = cell else { return cell }
    if CellText.isEmpty(text) { return nil }
    switch path[0] {
    case "advise", "ask", "exclude", "playbook", "warn": return list(text) ?? cell
    case "infer": return fact(text) ?? cell
    default: return cell
    }
  }

  private func list(_ text: String) -> LuaValue? {
    CellText.words(text).map { .table(LuaTable(list: $0.map { .string($0) })) }
  }

  private func fact(_ text: String) -> LuaValue? {
    guard let fact = vocabulary.fact(path[1]) else { return nil }
    let schema = vocabulary.facts[fact]
    func id(_ word: String) -> LuaValue { .string(schema.option(named: word)?.id ?? word) }
    switch schema.type {
    case .flag: return (try? FlagNotation.parse(text)).map { .bool($0) }
    case .choice: return CellText.words(text).flatMap { $0.count == 1 ? id($0[0]) : nil }
    case .set, .texts: return CellText.words(text).map { .table(LuaTable(list: $0.map(id))) }
    default: return nil
    }
  }
}
