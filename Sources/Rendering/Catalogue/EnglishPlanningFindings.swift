import CampaignModel

/// What findings about a plan's inputs say in English.
enum EnglishPlanningFindings {
  /// One text per code.
  static let table: [DiagnosticCode: FindingText] = [
    .rangeBroken: FindingText(
      "field \"{0}\": the range {1} runs from high to low, or starts at nothing",
      fix: "Write the low end first, above zero: \"1%..3%\"."),
    .nameOfLibrary: FindingText(
      "{0} \"{1}\" has the name of a library, so that no rule could read it",
      fix: "Choose another name; math, string, table, utf8 and planning are taken."),
    .agencyFeeTwice: FindingText(
      "the agency's fee is given twice: {0} of what it books and {1} as a budget line; the line counts",
      fix: "Keep one of agency_rate and line.agency_fee."),
  ]
}
