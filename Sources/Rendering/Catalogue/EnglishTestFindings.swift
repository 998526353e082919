import CampaignModel

/// What findings about tests say in English.
enum EnglishTestFindings {
  /// One text per code of `DiagnosticCode.testCodes`.
  static let table: [DiagnosticCode: FindingText] = [
    .duplicateCase: FindingText(
      "test \"{0}\" has two cases called \"{1}\"", fix: "Give each case a name that says what is special to it."),
    .caseWithoutNothing: FindingText(
      "case \"{1}\" of test \"{0}\" is without \"{2}\", which the test's brief does not give",
      fix: "Name a field the test's brief gives, or take it out of without."),
    .testExpectsNothing: FindingText(
      "test \"{0}\" expects nothing, so it can never fail",
      fix: "Say in expect what must come out: rules that fire, a share, a status."),
    .noSuchTest: FindingText(
      "no test has \"{0}\" in its name", fix: "Give a part of a name; kolmix rules test without --filter lists all."),
    .coverageTooLow: FindingText(
      "only {0} of the rules fired in a test; {1} are asked for",
      fix: "See what is missing with --coverage, and briefs for it with --propose."),
    .badThreshold: FindingText(
      "--fail-under takes a percentage from 0 to 100, not {0}", fix: "Write a number such as 90."),
  ]
}
