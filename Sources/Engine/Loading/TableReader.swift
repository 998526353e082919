import CampaignModel
import LuaRuntime
import Notation

/// Reads the table of a declaration key by key; every mistake is reported at its key, and reading goes on.
final class TableReader {
  /// Where the declaration stands.
  let site: DeclarationSite
  /// Where findings go.
  let sink: DiagnosticSink
  /// The positional part of the table.
  let items: [LuaValue]
  private let path: String
  private let named: [(key: String, value: LuaValue)]
  /// Where each key of a large table stands.
  private let index: [String: Int]?
  /// Every key somebody asked for, there or not; a key may be in it twice.
  private var asked: [String] = []

  /// Larger tables are not searched key by key.
  private static let searchLimit = 16

  /// The table of a declaration, or one nested in it at `path`.
  init(_ table: LuaTable, site: DeclarationSite, sink: DiagnosticSink, path: String = "") {
    self.site = site
    self.sink = sink
    self.path = path
    items = table.list
    named = table.named
    index =
      named.count > Self.searchLimit
      ? Dictionary(named.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first }) : nil
    asked.reserveCapacity(path.isEmpty ? 32 : 4)
  }

  /// The keys of the table, sorted.
  var keys: [String] { named.map(\.key).sorted() }

  /// The full path of a key.
  func path(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  /// The value of a key, marking it as understood; poison counts as absent, it was reported where it arose.
  func value(_ key: String) -> LuaValue? {
    asked.append(key)
    guard let value = entry(key), !value.isPoison else { return nil }
    return value
  }

  /// Whether a key is present at all.
  func has(_ key: String) -> Bool { entry(key) != nil }

  private func entry(_ key: String) -> LuaValue? {
    if let index { return index[key].map { named[$0].value } }
    for (name, value) in named where name == key { return value }
    return nil
  }

  /// Reports every key nobody asked for, with the nearest known one; answers whether there was none.
  @discardableResult
  func finish(also known: [String] = []) -> Bool {
    if sink.asked != nil { sink.note(asked: Set(asked), of: LanguageSchema.id(of: site.keyword, at: path)) }
    let used = named.count > Self.searchLimit ? Set(asked) : nil
    let unasked = keys.filter { key in !(used?.contains(key) ?? asked.contains(key)) }
    let schema = unasked.isEmpty ? [] : LanguageSchema.keys(of: site.keyword, at: path)
    let unknown = unasked.filter { !schema.contains($0) }
    for key in unknown {
      sink.report(
        site.diagnostic(
          .unknownKey, [key, site.title], path: path(key),
          suggestion: NearestName.nearest(to: key, in: Set(asked + schema).sorted() + known)))
    }
    if !items.isEmpty, !asked.contains("[]") {
      sink.report(site.diagnostic(.unknownKey, ["[1]", site.title], path: "\(path)[1]"))
      return false
    }
    return unknown.isEmpty
  }

  /// Says that the positional part is expected.
  func expectItems() { asked.append("[]") }

  /// Reports a value of the wrong kind; `wanted` is a key of the catalogue such as `number`.
  func wrong(_ key: String, wanted: String, found: LuaValue) {
    sink.report(
      site.diagnostic(.wrongRuleValue, [path(key), site.title, wanted, found.summary], path: path(key)))
  }

  /// A string.
  func text(_ key: String) -> String? {
    guard let value = value(key) else { return nil }
    if case .string(let text) = value { return Folding.nfc(text) }
    wrong(key, wanted: "text", found: value)
    return nil
  }

  /// A required string.
  func requiredText(_ key: String) -> String {
    if !has(key) { sink.report(site.diagnostic(.missingRulePart, [site.title, key])) }
    return text(key) ?? ""
  }

  /// A text in both languages; a plain string stands for English.
  func localized(_ key: String, required: Bool = false) -> LocalizedText {
    guard let value = value(key) else {
      if required, !has(key) { sink.report(site.diagnostic(.missingRulePart, [site.title, key])) }
      return LocalizedText()
    }
    let text = localized(value, key: key)
    if required {
      for language in Language.allCases where text[language] == nil {
        sink.report(
          site.diagnostic(
            .missingText, [path(key), site.title, "\(language.rawValue)"], path: path(key), severity: .warning))
      }
    }
    return text
  }

  /// A text in both languages out of a value.
  func localized(_ value: LuaValue, key: String) -> LocalizedText {
    switch value {
    case .string(let text): return LocalizedText(en: Folding.nfc(text))
    case .table(let table):
      let reader = TableReader(table, site: site, sink: sink, path: path(key))
      let text = LocalizedText(vi: reader.text("vi"), en: reader.text("en"))
      reader.finish()
      return text
    default:
      wrong(key, wanted: "localized", found: value)
      return LocalizedText()
    }
  }

  /// A finite number in the unit of a field type: strings are read as people write them.
  func number(_ key: String, as type: FieldType = .number, in range: ClosedRange<Double>? = nil) -> Double? {
    guard let value = value(key) else { return nil }
    return number(value, key: key, as: type, in: range)
  }

  /// A finite number out of a value.
  func number(
    _ value: LuaValue, key: String, as type: FieldType = .number, in range: ClosedRange<Double>? = nil
  ) -> Double? {
    guard let number = QuantityReader.number(value, as: type) else {
      if !value.isPoison { wrong(key, wanted: QuantityReader.kind(of: type), found: value) }
      return nil
    }
    if let range, !range.contains(number) {
      sink.report(
        site.diagnostic(
          .ruleValueOutOfRange,
          [path(key), site.title, value.summary, "\(shortNumber(range.lowerBound))–\(shortNumber(range.upperBound))"],
          path: path(key)))
      return nil
    }
    return number
  }

  /// A whole number.
  func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let value = value(key) else { return nil }
    guard
      let number = number(
        value, key: key, as: .integer, in: Double(range.lowerBound)...Double(range.upperBound))
    else { return nil }
    return Int(number)
  }

  /// Yes or no.
  func flag(_ key: String) -> Bool? {
    guard let value = value(key) else { return nil }
    if case .bool(let flag) = value { return flag }
    wrong(key, wanted: "flag", found: value)
    return nil
  }

  /// A list of strings; one string stands for a list of one.
  func texts(_ key: String) -> [String] {
    guard let value = value(key) else { return [] }
    if case .string(let text) = value { return [Folding.nfc(text)] }
    guard case .table(let table) = value, table.named.isEmpty else {
      wrong(key, wanted: "texts", found: value)
      return []
    }
    return table.list.compactMap { item in
      if case .string(let text) = item { return Folding.nfc(text) }
      if !item.isPoison { wrong(key, wanted: "texts", found: item) }
      return nil
    }
  }

  /// Facts named by their ids; unknown ones are reported.
  func facts(_ key: String, in vocabulary: Vocabulary) -> [Int] {
    texts(key).compactMap { name in
      if let fact = vocabulary.fact(name) { return fact }
      let near = NearestName.nearest(to: name, in: vocabulary.facts.map(\.id))
      sink.report(site.diagnostic(.unknownRuleField, [name], path: path(key), suggestion: near))
      return nil
    }
  }

  /// A nested table, to be read with its own reader.
  func table(_ key: String) -> TableReader? {
    guard let value = value(key) else { return nil }
    guard case .table(let table) = value else {
      wrong(key, wanted: "table", found: value)
      return nil
    }
    return TableReader(table, site: site, sink: sink, path: path(key))
  }

  /// A list of nested tables.
  func tables(_ key: String) -> [TableReader] {
    guard let reader = table(key) else { return [] }
    return reader.items.enumerated().compactMap { index, item in
      let itemPath = "\(path(key))[\(index + 1)]"
      guard case .table(let table) = item else {
        if !item.isPoison {
          sink.report(
            site.diagnostic(
              .wrongRuleValue, [itemPath, site.title, "table", item.summary], path: itemPath))
        }
        return nil
      }
      return TableReader(table, site: site, sink: sink, path: itemPath)
    }
  }

  /// A map from names to numbers.
  func numbers(_ key: String, as type: FieldType = .number, in range: ClosedRange<Double>) -> [String: Double] {
    guard let reader = table(key) else { return [:] }
    var found: [String: Double] = [:]
    for name in reader.keys {
      if let number = reader.number(name, as: type, in: range) { found[name] = number }
    }
    reader.finish()
    return found
  }
}

/// A number without a useless `.0`.
func shortNumber(_ number: Double) -> String {
  number == number.rounded() && number.magnitude < 1e15 ? String(Int64(number)) : String(number)
}
