import BriefReading
import CampaignModel
import LuaRuntime
import Notation

/// Reads `test "…" { brief = …, expect = … }`.
struct TestReader {
  let names: DeclaredNames
  let rules: [String]
  let arena: HandleArena
  let briefs: BriefReader
  let sink: DiagnosticSink
  /// What plugins add that tests may ask for.
  var extensions: [PluginExtension] = []

  /// The test, or nil when its brief could not be understood.
  func test(_ declaration: PendingDeclaration) -> PackTest? {
    let reader = TableReader(declaration.table, site: declaration.site, sink: sink)
    let source = source(reader)
    let brief = source == nil ? brief(reader) : Brief(name: declaration.site.name ?? "", slots: [])
    let expectations = expectations(reader)
    reader.finish()
    guard let brief else { return nil }
    return PackTest(
      name: declaration.site.name ?? "", location: declaration.site.location, brief: brief,
      expectations: expectations, source: source)
  }

  /// `reader = "client-mail", brief = "…"`: the text goes through a plugin's reader when the test runs.
  private func source(_ reader: TableReader) -> PackTest.Source? {
    guard let name = reader.text("reader") else { return nil }
    let known = extensions.filter { $0.kind == .reader }.map(\.id)
    if !known.contains(name) { unknown("reader", name, known, reader, "reader") }
    return PackTest.Source(reader: name, text: reader.requiredText("brief"))
  }

  /// The brief is read by the same reader as a client's, after being written out as JSON.
  private func brief(_ reader: TableReader) -> Brief? {
    guard let value = reader.value("brief") else {
      sink.report(reader.site.diagnostic(.missingRulePart, [reader.site.title, "brief"]))
      return nil
    }
    let outcome = briefs.read(
      Array(LuaValueJSON.text(value).utf8), format: .json, file: reader.site.location.file,
      firstLine: reader.site.place("brief").location.line)
    for finding in outcome.diagnostics where finding.severity == .error {
      var finding = finding
      (finding.location, finding.excerpt) = reader.site.place("brief")
      sink.report(finding)
    }
    return outcome.brief
  }

  private func expectations(_ reader: TableReader) -> [PackTest.Expectation] {
    guard let expect = reader.table("expect") else {
      if !reader.has("expect") { sink.report(reader.site.diagnostic(.missingRulePart, [reader.site.title, "expect"])) }
      return []
    }
    var found: [PackTest.Expectation] = []
    if let status = expect.text("status") {
      let known = ["recommended", "incomplete", "blocked", "infeasible"]
      if known.contains(status) {
        found.append(.status(status))
      } else {
        unknown("status", status, known, expect, "status")
      }
    }
    if expect.has("fired") { found.append(.fired(checked(expect, "fired", "rule", rules))) }
    if expect.has("not_fired") { found.append(.notFired(checked(expect, "not_fired", "rule", rules))) }
    found += ranges(expect, "share").map { .share($0, $1) }
    found += ranges(expect, "target").map { .target($0, $1) }
    found += ranges(expect, "count").map { .count($0, $1) }
    if let playbook = expect.text("playbook") {
      if names.playbooks.contains(playbook) {
        found.append(.playbook(playbook))
      } else {
        unknown("playbook", playbook, names.playbooks, expect, "playbook")
      }
    }
    if expect.has("tactics") { found.append(.tactics(checked(expect, "tactics", "tactic", names.tactics))) }
    if expect.has("risks") { found.append(.risks(checked(expect, "risks", "risk", names.risks))) }
    found += ranges(expect, "metrics", known: extensions.filter { $0.kind == .metric }.map(\.id)).map {
      .metric($0, $1)
    }
    for (key, kind) in [("output", PluginExtension.Kind.format), ("prints", .command)] {
      found += outputs(expect, key, kind)
    }
    expect.finish()
    return found
  }

  private func ranges(_ reader: TableReader, _ key: String, known: [String]) -> [(String, ClosedRange<Double>)] {
    guard let table = reader.table(key) else { return [] }
    let found = table.keys.compactMap { name -> (String, ClosedRange<Double>)? in
      guard let value = table.value(name) else { return nil }
      if !known.contains(name) { unknown("metric", name, known, table, name) }
      if let range = arena.expectation(value) { return (name, range) }
      return table.number(value, key: name, as: .percent).map { (name, $0...$0) }
    }
    table.finish()
    return found
  }

  private func outputs(
    _ reader: TableReader, _ key: String, _ kind: PluginExtension.Kind
  ) -> [PackTest.Expectation] {
    guard let table = reader.table(key) else { return [] }
    let known = extensions.filter { $0.kind == kind }.map(\.id)
    let found = table.keys.map { name -> PackTest.Expectation in
      if !known.contains(name) { unknown(kind.word, name, known, table, name) }
      return .output(kind, name, table.texts(name))
    }
    table.finish()
    return found
  }

  private func checked(_ reader: TableReader, _ key: String, _ kind: String, _ known: [String]) -> [String] {
    let given = reader.texts(key)
    for name in given where !known.contains(name) { unknown(kind, name, known, reader, key) }
    return given
  }

  private func ranges(_ reader: TableReader, _ key: String) -> [([String], ClosedRange<Double>)] {
    guard let table = reader.table(key) else { return [] }
    let found = table.keys.compactMap { name -> ([String], ClosedRange<Double>)? in
      guard let value = table.value(name) else { return nil }
      let tiers = name == "creators" ? [] : name.split(separator: "+").map(String.init)
      for tier in tiers where !names.tiers.contains(tier) {
        sink.report(
          table.site.diagnostic(
            .unknownTier, [tier], path: table.path(name), suggestion: NearestName.nearest(to: tier, in: names.tiers)))
      }
      if let range = arena.expectation(value) { return (tiers, range) }
      return table.number(value, key: name, as: .percent).map { (tiers, $0...$0) }
    }
    table.finish()
    return found
  }

  private func unknown(_ kind: String, _ name: String, _ known: [String], _ reader: TableReader, _ key: String) {
    sink.report(
      reader.site.diagnostic(
        .unknownReference, [kind, name], path: reader.path(key), suggestion: NearestName.nearest(to: name, in: known)))
  }
}
