import CampaignModel
import Notation

/// Runs the tests a pack brings, and notes what they looked at.
public struct PackTestRunner {
  private let pack: Pack
  private let worker: PluginWorker?

  /// Runs tests of this pack; `worker` calls what plugins add.
  public init(pack: Pack, worker: PluginWorker? = nil) {
    self.pack = pack
    self.worker = worker
  }

  /// Runs the tests whose names contain `filter`, whatever its accents and capitals; all without one.
  public func run(matching filter: String? = nil) -> TestRun { run(with: Recommender(pack: pack), matching: filter) }

  /// The names of the pack's tests, cases with theirs.
  public var names: [String] { pack.tests.map(\.name) }

  /// The same with a recommender of the pack whose costs the caller wants to know.
  func run(with recommender: Recommender, matching filter: String? = nil) -> TestRun {
    let (results, sights) = runs(with: recommender, matching: filter)
    return TestRun(results: results, coverage: CoverageGoals(recommender).report(sights))
  }

  /// Briefs for what the tests whose names contain `filter` do not show.
  public func proposals(matching filter: String? = nil) -> CoverageProposals {
    let recommender = Recommender(pack: pack)
    let (_, sights) = runs(with: recommender, matching: filter)
    return CoverageSearch(recommender: recommender, sights: sights).proposals()
  }

  /// The answer to a test's brief, to show what a plugin does; nil when the brief cannot be read.
  public func answer(to test: PackTest) -> Recommendation? {
    (try? brief(of: test).get()).map { Recommender(pack: pack).recommend($0) }
  }

  private func runs(
    with recommender: Recommender, matching filter: String?
  ) -> (results: [TestResult], sights: [CoverageSight]) {
    let goals = CoverageGoals(recommender)
    let wanted = filter.map { Folding.bare($0) }
    var results: [TestResult] = []
    var sights: [CoverageSight] = []
    for test in pack.tests where wanted.map({ Folding.bare(test.name).contains($0) }) ?? true {
      switch brief(of: test) {
      case .failure(let unreadable): results.append(result(of: test, unreadable.diagnostics.map { TestFailure($0) }))
      case .success(let brief):
        let observer = FiringObserver()
        let (answer, evaluation) = recommender.observed(brief, by: observer)
        sights.append(goals.shown(by: observer))
        let causes = FailureCauses(
          answer: answer, probe: RuleProbe(recommender: recommender, brief: brief, evaluation: evaluation))
        let check = ExpectationCheck(test: test, answer: answer, worker: worker)
        let failures = test.expectations.compactMap { expectation in
          check.mismatch(expectation).map { TestFailure($0, causes: causes.causes(of: expectation)) }
        }
        results.append(result(of: test, failures, answer: failures.isEmpty ? nil : answer))
      }
    }
    return (results, sights)
  }

  private func result(of test: PackTest, _ failures: [TestFailure], answer: Recommendation? = nil) -> TestResult {
    TestResult(
      test: test.test, caseName: test.caseName, location: test.location, failures: failures, answer: answer)
  }

  private struct Unreadable: Error { let diagnostics: [Diagnostic] }

  private func brief(of test: PackTest) -> Result<Brief, Unreadable> {
    guard let source = test.source else { return .success(test.brief) }
    let outcome = worker?.read(source.reader, Array(source.text.utf8), file: test.name)
    if let brief = outcome?.brief { return .success(brief) }
    let found = outcome?.diagnostics ?? []
    // A reader that nobody can call must not make the test pass.
    let silence = Diagnostic(.testFailed, [test.name, "brief", source.reader, "–"], at: test.location)
    return .failure(Unreadable(diagnostics: found.isEmpty ? [silence] : found))
  }
}
