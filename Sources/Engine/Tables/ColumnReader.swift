import CampaignModel
import LuaRuntime
import Notation
import RuleModel

/// Settles what the columns of a decision table are for, from handles or from names.
struct ColumnReader {
  /// What a column may be.
  enum Kind {
    case input
    case output
    /// Any, notes included: the first row of a CSV file tells by name alone.
    case any
  }

  let names: DeclaredNames
  let vocabulary: Vocabulary
  let arena: HandleArena
  let sink: DiagnosticSink
  /// `decision_table "x"`
  let title: String

  /// A column given in Lua.
  func column(_ value: LuaValue, _ kind: Kind, at place: CellPlace) -> TableColumn {
    if value.isPoison { return .none }
    if case .string(let name) = value { return column(named: Folding.nfc(name), kind, at: place) }
    if let path = arena.output(value), kind == .output { return output(path, at: place) }
    // `playbook` is also the word that declares one.
    if case .hostFunction(let function) = value, function.name == "playbook", kind == .output {
      return .output(["playbook"])
    }
    if let expression = arena.expression(value) {
      if kind == .input { return .input(expression) }
      if expression.name.hasPrefix("line."), expression.fact != nil { return output(expression.name, at: place) }
    }
    report(.wrongRuleValue, [kind == .input ? "inputs" : "outputs", title, "column", value.summary], place)
    return .none
  }

  /// A column given by name. An effect comes before a field of the same name, as in `line.boost`.
  func column(named name: String, _ kind: Kind, at place: CellPlace) -> TableColumn {
    let name = Folding.trimmed(name)
    let head = name.prefix { $0 != "." }
    if kind == .any, TableColumn.notes.contains(name) {
      return .note(name.split(separator: ".").map(String.init))
    }
    if kind != .input, TableColumn.outputs.contains(String(head)) { return output(name, at: place) }
    if kind != .output, let fact = vocabulary.fact(name) {
      let schema = vocabulary.facts[fact]
      return .input(.init(expression: .fact(fact), fact: fact, type: schema.type, name: name))
    }
    report(.unknownColumn, [name, title], place, suggestion: NearestName.nearest(to: name, in: known(kind)))
    return .none
  }

  private func output(_ name: String, at place: CellPlace) -> TableColumn {
    let path = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let rest = path.dropFirst().joined(separator: ".")
    var isKnown = false
    switch path[0] {
    case "advise", "ask", "exclude", "playbook", "warn": isKnown = path.count == 1
    case "favour", "share_at_least", "share_at_most":
      guard path.count == 2 else { break }
      return tier(path[1], path, place)
    case "at_least", "at_most":
      guard path.count == 2 else { break }
      return rest == "creators" ? .output(path) : tier(path[1], path, place)
    case "scale":
      guard path.count >= 2, ScaledRate(rawValue: path[1]) != nil else { break }
      if path.count == 3 { return tier(path[2], path, place) }
      isKnown = path.count == 2
    case "line": isKnown = names.fields["line.\(rest)"] != nil
    case "infer":
      isKnown = vocabulary.fact(rest).map { vocabulary.kinds[$0] == .inferred } ?? false
      if isKnown { return .output(["infer", rest]) }
    default: break
    }
    if isKnown { return .output(path) }
    report(.unknownColumn, [name, title], place, suggestion: NearestName.nearest(to: name, in: known(.output)))
    return .none
  }

  private func tier(_ name: String, _ path: [String], _ place: CellPlace) -> TableColumn {
    if names.tiers.contains(name) { return .output(path) }
    report(.unknownTier, [name], place, suggestion: NearestName.nearest(to: name, in: names.tiers))
    return .none
  }

  private func known(_ kind: Kind) -> [String] {
    var known: [String] = []
    if kind != .output { known += vocabulary.facts.map(\.id) }
    if kind != .input {
      known += TableColumn.outputs + names.tiers.map { "favour.\($0)" } + names.lines.map { "line.\($0)" }
      known += vocabulary.facts.indices.filter { vocabulary.kinds[$0] == .inferred }.map {
        "infer.\(vocabulary.facts[$0].id)"
      }
    }
    return kind == .any ? known + TableColumn.notes : known
  }

  private func report(_ code: DiagnosticCode, _ arguments: [String], _ place: CellPlace, suggestion: String? = nil) {
    sink.report(
      Diagnostic(code, arguments, at: place.location, suggestion: suggestion, excerpt: place.excerpt))
  }
}
