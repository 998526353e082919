import CampaignModel

/// What findings about reports say in English.
enum EnglishReportFindings {
  /// One text per code.
  static let table: [DiagnosticCode: FindingText] = [
    .reportTooLarge: FindingText(
      "a page of {0} briefs would have {1} kB; more than {2} kB cannot be sent well",
      fix: "Write fewer briefs to one page, use --detail short, or choose --format xlsx."),
    .reportTemplateBroken: FindingText(
      "a template of the program itself is broken", fix: "Please report it; --format markdown and json work meanwhile."),
    .reportNotForScreen: FindingText(
      "{0} is a file for other programs and would only confuse a terminal",
      fix: "Name a file with -o, or send the output to one: > plan.{0}"),
  ]
}
