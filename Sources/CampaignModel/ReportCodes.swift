/// Findings about writing reports.
extension DiagnosticCode {
  /// A page of several reports is too large to be sent: briefs, kilobytes it would have, kilobytes it may have.
  public static let reportTooLarge = DiagnosticCode("O001")
  /// A template of the program does not parse: a mistake of ours.
  public static let reportTemplateBroken = DiagnosticCode("O002")
  /// A workbook cannot be shown on a terminal: format.
  public static let reportNotForScreen = DiagnosticCode("O003")

  /// All codes of this family.
  public static let reportCodes: [DiagnosticCode] = [
    .reportTooLarge, .reportTemplateBroken, .reportNotForScreen,
  ]
}
