import CampaignModel
import Notation

/// Reads what a test expects: `{ fired = …, share = { micro = at_least(0.6) } }`.
struct ExpectationReader {
  let names: DeclaredNames
  let rules: [String]
  let arena: HandleArena
  let sink: DiagnosticSink
  /// What plugins add that tests may ask for.
  let extensions: [PluginExtension]

  /// What one key of the table expects.
  typealias Entry = (key: String, expectations: [PackTest.Expectation])

  /// All that is expected, key by key.
  func entries(_ expect: TableReader) -> [Entry] {
    var found: [Entry] = []
    func add(_ key: String, _ read: () -> [PackTest.Expectation]) {
      if expect.value(key) != nil { found.append((key, read())) }
    }
    add("status") { chosen(expect, "status", "status", Self.statuses) { .status($0) } }
    add("fired") { [.fired(checked(expect, "fired", "rule", rules))] }
    add("not_fired") { [.notFired(checked(expect, "not_fired", "rule", rules))] }
    add("share") { ranges(expect, "share").map { .share($0, $1) } }
    add("target") { ranges(expect, "target").map { .target($0, $1) } }
    add("count") { ranges(expect, "count").map { .count($0, $1) } }
    add("playbook") { chosen(expect, "playbook", "playbook", names.playbooks) { .playbook($0) } }
    add("tactics") { [.tactics(checked(expect, "tactics", "tactic", names.tactics))] }
    add("risks") { [.risks(checked(expect, "risks", "risk", names.risks))] }
    add("metrics") {
      ranges(expect, "metrics", known: extensions.filter { $0.kind == .metric }.map(\.id)).map { .metric($0, $1) }
    }
    add("output") { outputs(expect, "output", .format) }
    add("prints") { outputs(expect, "prints", .command) }
    expect.finish()
    return found
  }

  /// What a case expects: key by key what it says itself, else what its test says. A rule that is to fire in the case and not
  /// in the test, or the other way round, does what the case says.
  static func merged(_ common: [Entry], with own: [Entry]) -> [Entry] {
    var fired: [String] = []
    var silent: [String] = []
    for expectation in own.flatMap(\.expectations) {
      if case .fired(let rules) = expectation { fired += rules }
      if case .notFired(let rules) = expectation { silent += rules }
    }
    let rest = common.filter { entry in !own.contains { $0.key == entry.key } }.map { entry in
      let expectations = entry.expectations.map { expectation -> PackTest.Expectation in
        switch expectation {
        case .fired(let rules): .fired(rules.filter { !silent.contains($0) })
        case .notFired(let rules): .notFired(rules.filter { !fired.contains($0) })
        default: expectation
        }
      }
      return (key: entry.key, expectations: expectations)
    }
    return rest + own
  }

  private static let statuses = ["recommended", "incomplete", "blocked", "infeasible"]

  private func chosen(
    _ reader: TableReader, _ key: String, _ kind: String, _ known: [String],
    _ expected: (String) -> PackTest.Expectation
  ) -> [PackTest.Expectation] {
    guard let given = reader.text(key) else { return [] }
    guard known.contains(given) else {
      unknown(kind, given, known, reader, key)
      return []
    }
    return [expected(given)]
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
