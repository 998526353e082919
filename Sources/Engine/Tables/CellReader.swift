import CampaignModel
import LuaRuntime
import Notation
import RuleModel

/// Reads the input cells of a decision table: what each asks of its column's field.
struct CellReader {
  let vocabulary: Vocabulary
  let arena: HandleArena
  let sink: DiagnosticSink
  /// `decision_table "x#3"`
  let row: String

  /// The condition; `always` for a cell that says nothing, nil when something was reported.
  func condition(_ value: LuaValue, of subject: HandleArena.TypedExpression, at place: CellPlace) -> Condition? {
    let cell = Cell(reader: self, subject: subject, shown: value.summary, place: place)
    switch value {
    case .string(let text): return CellText.isEmpty(text) ? .always : cell.condition(text)
    case .integer, .number:
      return PredicateTable.isOrdered(subject.type) ? cell.predicate("between", [value, value]) : cell.wrong()
    case .bool: return subject.type == .flag ? cell.predicate("is", [value]) : cell.wrong()
    default: return value.isPoison ? nil : cell.wrong()
    }
  }
}

/// One cell being read.
private struct Cell {
  let reader: CellReader
  let subject: HandleArena.TypedExpression
  /// What stands in it, for findings.
  let shown: String
  let place: CellPlace

  private var field: FieldSchema? { subject.fact.map { reader.vocabulary.facts[$0] } }

  func condition(_ text: String) -> Condition? {
    if let inner = CellText.argument(of: "not", in: text) {
      guard !CellText.isEmpty(inner), let denied = condition(inner) else {
        return CellText.isEmpty(inner) ? wrong() : nil
      }
      return denied.denied
    }
    switch Folding.foldedKey(text) {
    case "known", "da_biet": return predicate("known", [])
    case "unknown", "chua_biet": return predicate("unknown", [])
    default: break
    }
    switch subject.type {
    case .flag:
      guard let flag = try? FlagNotation.parse(text) else { return wrong() }
      return predicate("is", [.bool(flag)])
    case .choice: return words(text).flatMap { predicate("one_of", $0) }
    case .set, .texts:
      if let inner = CellText.argument(of: "all", in: text) { return words(inner).flatMap { predicate("has_all", $0) } }
      return words(text).flatMap { predicate("has_any", $0) }
    case .text:
      let inner = CellText.argument(of: "contains", in: text)
      guard let words = words(inner ?? text) else { return nil }
      return any(words.map { predicate(inner == nil ? "is" : "contains", [$0]) })
    case .records: return wrong()
    case .number, .integer, .money, .percent, .amount, .date: return any(CellText.alternatives(text).map(number))
    }
  }

  /// A predicate of the column's field, as rules use it.
  func predicate(_ name: String, _ arguments: [LuaValue]) -> Condition? {
    let builder = PredicateBuilder(vocabulary: reader.vocabulary, arena: reader.arena) { code, words, _, suggestion in
      if code == .wrongRuleValue { return reportWrong() }
      report(code, words, suggestion: suggestion)
    }
    return builder.condition(subject, name, arguments, at: place.location)
  }

  /// Reports that the cell is no test of its field.
  func wrong() -> Condition? {
    reportWrong()
    return nil
  }

  private func reportWrong() {
    report(.wrongCell, [shown, subject.name, reader.row, subject.type.rawValue])
  }

  private func report(_ code: DiagnosticCode, _ arguments: [String], suggestion: String? = nil) {
    reader.sink.report(
      Diagnostic(code, arguments, at: place.location, suggestion: suggestion, excerpt: place.excerpt))
  }

  private func any(_ parts: [Condition?]) -> Condition? {
    let found = parts.compactMap(\.self)
    guard found.count == parts.count else { return nil }
    return found.count == 1 ? found[0] : .any(found)
  }

  /// Words of the field, its options also by the names people know them by.
  private func words(_ text: String) -> [LuaValue]? {
    guard let words = CellText.words(text) else {
      reportWrong()
      return nil
    }
    return words.map { .string(field?.option(named: $0)?.id ?? $0) }
  }

  private func number(_ text: String) -> Condition? {
    switch CellInterval(text) {
    case nil: return wrong()
    case .compare(let name, let bound): return predicate(name, [.string(bound)])
    case .equal(let number): return predicate("between", [.string(number), .string(number)])
    case .between(let low, let isLowOpen, let high, let isHighOpen):
      guard !sharesUnit(low, high) else { return wrong() }
      guard isLowOpen || isHighOpen else { return predicate("between", [.string(low), .string(high)]) }
      guard let first = predicate(isLowOpen ? "above" : "at_least", [.string(low)]),
        let last = predicate(isHighOpen ? "below" : "at_most", [.string(high)])
      else { return nil }
      if let from = quantity(low), let to = quantity(high), from >= to {
        report(.ruleValueOutOfRange, [subject.name, reader.row, low, "< \(high)"])
        return nil
      }
      return .all([first, last])
    }
  }

  private func quantity(_ text: String) -> Double? {
    QuantityReader.number(.string(text), as: subject.type, unit: field?.unit)
  }

  /// `200..500tr`: people mean two hundred million, the notation says two hundred đồng, so neither is taken.
  private func sharesUnit(_ low: String, _ high: String) -> Bool {
    guard let from = quantity(low), from > 0, !low.contains(where: \.isLetter), let to = quantity(high),
      high.contains(where: \.isLetter),
      let digits = Double(high.prefix { $0.isNumber || $0 == "," || $0 == "." }.replacing(",", with: "."))
    else { return false }
    return digits > 0 && to / digits >= 100 && (from <= digits || (subject.type == .money && from < 1000))
  }
}

extension Condition {
  /// The opposite, in the words a rule would use where there are some.
  fileprivate var denied: Condition {
    guard case .test(let test) = self, case .oneOf(let bits, let isComplement) = test.predicate else {
      return .none([self])
    }
    return .test(
      FactTest(
        subject: test.subject, predicate: .oneOf(~bits, isComplement: !isComplement), location: test.location))
  }
}

extension FieldSchema {
  /// The option a word names: by id, else by the one title or alias it matches in either language.
  func option(named word: String) -> FieldOption? {
    if let exact = values.first(where: { $0.id == word }) { return exact }
    let key = Folding.foldedKey(word)
    let matching = values.filter { option in
      ([option.id, option.title.vi, option.title.en].compactMap(\.self) + option.aliases).contains {
        Folding.foldedKey($0) == key
      }
    }
    return matching.count == 1 ? matching[0] : nil
  }
}
