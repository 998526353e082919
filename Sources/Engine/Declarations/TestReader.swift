import BriefReading
import CampaignModel
import LuaRuntime
import Notation

/// Reads `test "…" { brief = …, expect = … }`, and the cases of one that has `cases = { … }`.
struct TestReader {
  private let expectations: ExpectationReader
  private let briefs: BriefReader
  private let sink: DiagnosticSink
  private let readers: [String]

  /// Reads tests of a pack; `extensions` are what plugins add that tests may ask for.
  init(
    names: DeclaredNames, rules: [String], arena: HandleArena, briefs: BriefReader, sink: DiagnosticSink,
    extensions: [PluginExtension] = []
  ) {
    expectations = ExpectationReader(names: names, rules: rules, arena: arena, sink: sink, extensions: extensions)
    self.briefs = briefs
    self.sink = sink
    readers = extensions.filter { $0.kind == .reader }.map(\.id)
  }

  /// What the test and each of its cases share, or what one case says otherwise.
  private struct Part {
    var brief: LuaValue?
    var without: [String] = []
    var expected: [ExpectationReader.Entry]?
    /// The key its brief stands at.
    var path: String
  }

  /// The test, or its cases, those left out whose brief could not be understood.
  func tests(_ declaration: PendingDeclaration) -> [PackTest] {
    let reader = TableReader(declaration.table, site: declaration.site, sink: sink)
    let name = declaration.site.name ?? ""
    let source = sourceReader(reader)
    let common = Part(brief: reader.value("brief"), expected: expected(reader), path: "brief")
    let hasCases = reader.has("cases")
    let cases = hasCases ? cases(reader) : []
    reader.finish()
    guard hasCases else {
      return test(name, nil, declaration.site.location, common, source, reader).map { [$0] } ?? []
    }
    if case .table(let table)? = reader.value("cases"), table.list.isEmpty {
      sink.report(reader.site.diagnostic(.missingRulePart, [reader.site.title, "cases[1]"], path: "cases"))
    }
    return cases.compactMap { name, own in
      let place = reader.site.place(own.path).location
      return test(
        declaration.site.name ?? "", name, place, merged(common, own, name, reader), source, reader)
    }
  }

  /// The name of each case with what it says otherwise.
  private func cases(_ reader: TableReader) -> [(name: String, part: Part)] {
    var seen: Set<String> = []
    return reader.tables("cases").enumerated().map { index, entry in
      let path = "cases[\(index + 1)]"
      var name = entry.text("name") ?? ""
      if !entry.has("name") {
        sink.report(reader.site.diagnostic(.missingRulePart, [reader.site.title, "\(path).name"], path: path))
      }
      if name.isEmpty { name = String(index + 1) }
      if !seen.insert(name).inserted {
        sink.report(reader.site.diagnostic(.duplicateCase, [reader.site.name ?? "", name], path: "\(path).name"))
      }
      let part = Part(
        brief: entry.value("brief"), without: entry.texts("without"), expected: expected(entry), path: path)
      entry.finish()
      return (name, part)
    }
  }

  /// What a case says instead of what its test says, field by field and key by key.
  private func merged(_ common: Part, _ own: Part, _ name: String, _ reader: TableReader) -> Part {
    var part = own
    switch (common.brief, own.brief) {
    case (.table(var table)?, .table(let changes)?):
      for change in changes.named {
        table.named.removeAll { $0.key == change.key }
        table.named.append(change)
      }
      table.named.sort { Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8)) }
      table.list += changes.list
      part.brief = .table(table)
    default: part.brief = own.brief ?? common.brief
    }
    if !own.without.isEmpty, case .table(var table)? = part.brief {
      for field in own.without {
        if table[field] == nil {
          sink.report(
            reader.site.diagnostic(
              .caseWithoutNothing, [reader.site.name ?? "", name, field], path: "\(own.path).without",
              suggestion: NearestName.nearest(to: field, in: table.named.map(\.key))))
        }
        table.named.removeAll { $0.key == field }
      }
      part.brief = .table(table)
    }
    if let expected = own.expected {
      part.expected = ExpectationReader.merged(common.expected ?? [], with: expected)
    } else {
      part.expected = common.expected
    }
    return part
  }

  private func test(
    _ name: String, _ caseName: String?, _ place: SourceLocation, _ part: Part, _ source: String?,
    _ reader: TableReader
  ) -> PackTest? {
    let path = part.path
    if part.expected == nil, path != "brief" || !reader.has("expect") {
      let missing = path == "brief" ? "expect" : "\(path).expect"
      sink.report(reader.site.diagnostic(.missingRulePart, [reader.site.title, missing], path: path))
    }
    if let expected = part.expected, expected.isEmpty {
      sink.report(
        reader.site.diagnostic(
          .testExpectsNothing, [caseName.map { "\(name): \($0)" } ?? name], path: path == "brief" ? "expect" : path,
          severity: .warning))
    }
    let expected = (part.expected ?? []).flatMap(\.expectations)
    guard let value = part.brief else {
      let missing = path == "brief" ? "brief" : "\(path).brief"
      if path != "brief" || !reader.has("brief") {
        sink.report(reader.site.diagnostic(.missingRulePart, [reader.site.title, missing], path: path))
      }
      return nil
    }
    if let source {
      guard case .string(let text) = value else {
        reader.wrong("brief", wanted: "text", found: value)
        return nil
      }
      return PackTest(
        test: name, caseName: caseName, location: place, brief: Brief(name: name, slots: []), expectations: expected,
        source: PackTest.Source(reader: source, text: Folding.nfc(text)))
    }
    guard let brief = brief(value, reader, path) else { return nil }
    return PackTest(test: name, caseName: caseName, location: place, brief: brief, expectations: expected)
  }

  /// `reader = "client-mail", brief = "…"`: the text goes through a plugin's reader when the test runs.
  private func sourceReader(_ reader: TableReader) -> String? {
    guard let name = reader.text("reader") else { return nil }
    if !readers.contains(name) {
      sink.report(
        reader.site.diagnostic(
          .unknownReference, ["reader", name], path: "reader", suggestion: NearestName.nearest(to: name, in: readers)))
    }
    return name
  }

  /// The brief is read by the same reader as a client's, after being written out as JSON.
  private func brief(_ value: LuaValue, _ reader: TableReader, _ path: String) -> Brief? {
    let place = reader.site.place(path)
    let outcome = briefs.read(
      Array(LuaValueJSON.text(value).utf8), format: .json, file: reader.site.location.file,
      firstLine: place.location.line)
    for finding in outcome.diagnostics where finding.severity == .error {
      var finding = finding
      (finding.location, finding.excerpt) = place
      sink.report(finding)
    }
    return outcome.brief
  }

  /// What a test or a case expects; nil when it does not say.
  private func expected(_ reader: TableReader) -> [ExpectationReader.Entry]? {
    reader.table("expect").map(expectations.entries)
  }
}
