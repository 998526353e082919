import CampaignModel

/// What findings about batches, outputs and settings say in English.
enum EnglishBatchFindings {
  /// One text per code of `DiagnosticCode.batchCodes`.
  static let table: [DiagnosticCode: FindingText] = [
    .sheetName: FindingText(
      "\"{0}\" cannot be the name of a sheet",
      fix: "Use at most 31 characters, none of [ ] : * ? / \\, and no name twice."),
    .sheetFull: FindingText(
      "sheet \"{0}\" has no room for more",
      fix: "A sheet has 1,048,576 rows and 16,384 columns; write CSV or JSON Lines."),
    .cellTooLong: FindingText(
      "the text of cell {1} of sheet \"{0}\" has more than {2} characters",
      fix: "A cell of a spreadsheet holds no more; write CSV or JSON Lines."),
  ]
}
