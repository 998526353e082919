import CampaignModel

/// Runs the tests a pack brings.
public struct PackTestRunner {
  /// A test that did not hold.
  public struct Failure: Error {
    /// Its name.
    public let test: String
    /// What was expected and what came out.
    public let diagnostics: [Diagnostic]
  }

  private let pack: Pack
  private let worker: PluginWorker?

  /// Runs tests of this pack; `worker` calls what plugins add.
  public init(pack: Pack, worker: PluginWorker? = nil) {
    self.pack = pack
    self.worker = worker
  }

  /// The tests that do not hold.
  public func run() -> [Failure] {
    let recommender = Recommender(pack: pack)
    return run(with: recommender)
  }

  /// The tests that do not hold, answered by a recommender of the pack whose costs the caller wants to know.
  func run(with recommender: Recommender) -> [Failure] {
    pack.tests.compactMap { test in
      let answer: Recommendation
      switch brief(of: test) {
      case .failure(let failure): return failure
      case .success(let brief): answer = recommender.recommend(brief)
      }
      let diagnostics = test.expectations.compactMap { mismatch($0, answer, test) }
      return diagnostics.isEmpty ? nil : Failure(test: test.name, diagnostics: diagnostics)
    }
  }

  /// The answer to a test's brief, to show what a plugin does; nil when the brief cannot be read.
  public func answer(to test: PackTest) -> Recommendation? {
    (try? brief(of: test).get()).map { Recommender(pack: pack).recommend($0) }
  }

  private func brief(of test: PackTest) -> Result<Brief, Failure> {
    guard let source = test.source else { return .success(test.brief) }
    let outcome = worker?.read(source.reader, Array(source.text.utf8), file: test.name)
    if let brief = outcome?.brief { return .success(brief) }
    return .failure(Failure(test: test.name, diagnostics: outcome?.diagnostics ?? []))
  }

  private func mismatch(_ expectation: PackTest.Expectation, _ answer: Recommendation, _ test: PackTest) -> Diagnostic?
  {
    let fired = answer.reasons.map(\.rule)
    switch expectation {
    case .status(let status): return check("status", status, answer.status.rawValue, test)
    case .fired(let rules): return list("fired", rules.filter { !fired.contains($0) }, fired, test)
    case .notFired(let rules): return list("not_fired", rules.filter(fired.contains), fired, test)
    case .share(let tiers, let range): return number("share", tiers, range, answer, test, \.share)
    case .target(let tiers, let range): return number("target", tiers, range, answer, test, \.targetShare)
    case .count(let tiers, let range): return number("count", tiers, range, answer, test) { Double($0.count) }
    case .metric(let id, let range):
      guard let value = answer.metrics.first(where: { $0.id == id })?.value else {
        return failed(test, "metric \(id)", Self.words(range), "–")
      }
      if value >= range.lowerBound - 1e-9, value <= range.upperBound + 1e-9 { return nil }
      return failed(test, "metric \(id)", Self.words(range), shortNumber(value))
    case .output(let kind, let id, let texts): return output(kind, id, texts, answer, test)
    case .playbook(let id): return check("playbook", id, answer.playbook?.id ?? "–", test)
    case .tactics(let ids):
      let given = answer.tactics.map(\.advice.id)
      return list("tactics", ids.filter { !given.contains($0) }, given, test)
    case .risks(let ids):
      let given = answer.risks.map(\.advice.id)
      return list("risks", ids.filter { !given.contains($0) }, given, test)
    }
  }

  private func output(
    _ kind: PluginExtension.Kind, _ id: String, _ texts: [String], _ answer: Recommendation, _ test: PackTest
  ) -> Diagnostic? {
    guard let worker else { return nil }
    switch kind == .format ? worker.render(id, answer) : worker.run(id, arguments: [], answer: answer) {
    case .failure(let finding): return finding
    case .success(let text):
      let missing = texts.filter { !text.contains($0) }
      return missing.isEmpty
        ? nil : failed(test, id, missing.joined(separator: ", "), "\(text.prefix(120))…")
    }
  }

  private func number(
    _ what: String, _ tiers: [String], _ range: ClosedRange<Double>, _ answer: Recommendation, _ test: PackTest,
    _ value: (TierBooking) -> Double
  ) -> Diagnostic? {
    let bookings = (answer.mix?.tiers ?? []).filter { tiers.isEmpty || tiers.contains($0.tier.id) }
    let found = bookings.reduce(0) { $0 + value($1) }
    // Shares are quotients of whole đồng: a bound met to nine digits is met.
    if found >= range.lowerBound - 1e-9, found <= range.upperBound + 1e-9 { return nil }
    let names = tiers.isEmpty ? "creators" : tiers.joined(separator: "+")
    return failed(test, "\(what) \(names)", Self.words(range), shortNumber((found * 10_000).rounded() / 10_000))
  }

  private static func words(_ range: ClosedRange<Double>) -> String {
    if range.upperBound == .infinity { return "≥ \(shortNumber(range.lowerBound))" }
    if range.lowerBound == -.infinity { return "≤ \(shortNumber(range.upperBound))" }
    if range.lowerBound == range.upperBound { return shortNumber(range.lowerBound) }
    return "\(shortNumber(range.lowerBound))–\(shortNumber(range.upperBound))"
  }

  private func check(_ what: String, _ wanted: String, _ found: String, _ test: PackTest) -> Diagnostic? {
    wanted == found ? nil : failed(test, what, wanted, found)
  }

  private func list(_ what: String, _ wrong: [String], _ found: [String], _ test: PackTest) -> Diagnostic? {
    wrong.isEmpty ? nil : failed(test, what, wrong.joined(separator: ", "), found.joined(separator: ", "))
  }

  private func failed(_ test: PackTest, _ what: String, _ wanted: String, _ found: String) -> Diagnostic {
    Diagnostic(.testFailed, [test.name, what, wanted, found], at: test.location)
  }
}
