import CampaignModel

/// What findings about reports mean and why they matter, in English.
enum EnglishReportMeanings {
  /// By code of `DiagnosticCode.reportCodes`.
  static let table: [DiagnosticCode: CodeMeaning] = [
    .reportTooLarge: CodeMeaning(
      "One page with the reports of all these briefs would be too large for a mail or a browser.",
      matters: "A page nobody can open is no report; the overview alone, or several pages, can be sent."),
    .reportTemplateBroken: CodeMeaning(
      "A text the program builds its pages from cannot be read.",
      matters: "It is a mistake of the program, not of your brief or rules; no page can be written until it is mended."),
    .reportNotForScreen: CodeMeaning(
      "The format is a file for another program, and the output is a screen.",
      matters: "The screen would fill with signs nobody can read."),
  ]
}
