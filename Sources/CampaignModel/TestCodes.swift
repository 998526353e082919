/// Findings about the tests of a pack.
extension DiagnosticCode {
  /// Test {0} has two cases called {1}.
  public static let duplicateCase = DiagnosticCode("R084")
  /// Case {1} of test {0} is without {2}, which the test does not give.
  public static let caseWithoutNothing = DiagnosticCode("R085")
  /// Test {0} expects nothing.
  public static let testExpectsNothing = DiagnosticCode("R086")
  /// No test has {0} in its name.
  public static let noSuchTest = DiagnosticCode("R087")
  /// {0} of the rules fired in a test, {1} are asked for.
  public static let coverageTooLow = DiagnosticCode("R088")
  /// {0} is no percentage.
  public static let badThreshold = DiagnosticCode("R089")

  /// All of them, in order.
  public static let testCodes: [DiagnosticCode] = [
    .duplicateCase, .caseWithoutNothing, .testExpectsNothing, .noSuchTest, .coverageTooLow, .badThreshold,
  ]
}
