/// One case of a test of a pack, run.
public struct TestResult: Sendable {
  /// The test's name, a sentence.
  public let test: String
  /// The case's name; nil for a test without cases.
  public let caseName: String?
  /// Where it stands.
  public let location: SourceLocation
  /// What did not come out as expected; empty when it passed.
  public let failures: [TestFailure]
  /// What came out instead; nil when it passed, or when its brief could not be read.
  public let answer: Recommendation?

  /// Test and case together.
  public var name: String { caseName.map { "\(test): \($0)" } ?? test }
  /// Whether all came out as expected.
  public var hasPassed: Bool { failures.isEmpty }

  /// A case that was run.
  public init(
    test: String, caseName: String?, location: SourceLocation, failures: [TestFailure], answer: Recommendation?
  ) {
    self.test = test
    self.caseName = caseName
    self.location = location
    self.failures = failures
    self.answer = answer
  }
}

/// One thing that did not come out as expected, and why.
public struct TestFailure: Sendable {
  /// What was expected, what came out, and where the test stands.
  public let diagnostic: Diagnostic
  /// What made it come out so, the weightiest first.
  public let causes: [TestCause]

  /// Something that did not come out as expected.
  public init(_ diagnostic: Diagnostic, causes: [TestCause] = []) {
    self.diagnostic = diagnostic
    self.causes = causes
  }
}

/// What made an answer come out otherwise than a test expects.
public enum TestCause: Sendable {
  /// A rule the expectation is about, with its condition leaf by leaf and the brief's values.
  case rule(RuleExplanation)
  /// A row of a table that holds for the brief and gave way to another one.
  case gaveWay(RuleExplanation, to: String)
  /// A rule that fired and shaped what the expectation is about.
  case shaped(Reason)
  /// A rule that forbids any mix.
  case blocked(RuleText)
  /// No mix fits.
  case infeasible(Infeasibility)
}

/// What running a pack's tests gave.
public struct TestRun: Sendable {
  /// In the order of the files.
  public let results: [TestResult]
  /// What the tests looked at.
  public let coverage: CoverageReport

  /// Findings of all that failed.
  public var diagnostics: [Diagnostic] { results.flatMap { $0.failures.map(\.diagnostic) } }
  /// How many failed.
  public var failureCount: Int { results.count { !$0.hasPassed } }

  /// A run.
  public init(results: [TestResult], coverage: CoverageReport) {
    self.results = results
    self.coverage = coverage
  }
}
