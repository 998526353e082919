import CampaignModel

/// What findings about tests mean and why they matter, in English.
enum EnglishTestMeanings {
  /// By code.
  static let table: [DiagnosticCode: CodeMeaning] = [
    .duplicateCase: CodeMeaning(
      "Two cases of one test have the same name.",
      matters: "When one of them fails, its name must say which one."),
    .caseWithoutNothing: CodeMeaning(
      "A case leaves out a field of the test's brief that the brief does not give, perhaps under another name.",
      matters: "The case would be the same as the test, and test nothing of its own."),
    .testExpectsNothing: CodeMeaning(
      "A test, or a case of it, has an expect without anything in it.",
      matters: "A test that cannot fail looks like safety and is none."),
    .noSuchTest: CodeMeaning(
      "The text given to --filter is in no test's name.",
      matters: "No test at all would run, which would look like good news."),
    .coverageTooLow: CodeMeaning(
      "Fewer rules fired in some test than --fail-under asks for.",
      matters: "A rule that fires in no test can be broken by an edit without anybody noticing."),
    .badThreshold: CodeMeaning(
      "The number given to --fail-under is no percentage.",
      matters: "A threshold nobody can reach, or that everything reaches, checks nothing."),
  ]
}
