import CampaignModel

/// What findings about workbooks that are read say in English.
enum EnglishSheetFindings {
  /// One text per code of `DiagnosticCode.sheetCodes`.
  static let table: [DiagnosticCode: FindingText] = [
    .workbookOld: FindingText(
      "this is a workbook of Excel 97–2003 (.xls)", fix: "Open it in a spreadsheet and save it as .xlsx."),
    .workbookEncrypted: FindingText(
      "the workbook is protected by a password", fix: "Open it with the password and save a copy without one."),
    .workbookIsText: FindingText(
      "this is plain text, not a workbook", fix: "If it is CSV, name it .csv; else save it from a spreadsheet as .xlsx."
    ),
    .workbookIsMarkup: FindingText(
      "this is HTML or XML, not a workbook", fix: "Open it in a spreadsheet and save it as .xlsx."),
    .workbookForeign: FindingText(
      "this is not an XLSX workbook, but: {0}", fix: "Open it in a spreadsheet and save it as .xlsx."),
    .workbookDamaged: FindingText(
      "the workbook is cut off or damaged in its part \"{0}\": {1}",
      fix: "Copy or download it again, or open and save it anew in a spreadsheet."),
    .workbookLacksPart: FindingText(
      "the workbook has no usable part \"{0}\"", fix: "Open it in a spreadsheet and save it anew as .xlsx."),
    .workbookSyntax: FindingText(
      "part \"{0}\" of the workbook is broken at line {1}, column {2}: {3}",
      fix: "Open it in a spreadsheet and save it anew as .xlsx."),
    .workbookDeclares: FindingText(
      "part \"{0}\" of the workbook declares a document type at line {1}, which no spreadsheet does",
      fix: "Ask where the file comes from; open it in a spreadsheet and save it anew if it can be trusted."),
    .workbookTooLarge: FindingText(
      "part \"{0}\" of the workbook is larger than can be read ({1})",
      fix: "Split the sheet into several workbooks, or save it as CSV."),
    .sheetUnknown: FindingText("the workbook has no sheet \"{0}\"", fix: "It has: {1}."),
    .sheetPlaceInvalid: FindingText(
      "sheet \"{0}\" names \"{1}\", a place no sheet has",
      fix: "A sheet has rows 1 to 1048576 and columns A to XFD; save the workbook anew in a spreadsheet."),
    .sheetRowOrder: FindingText(
      "row {1} of sheet \"{0}\" comes after row {2}",
      fix: "Save the workbook anew in a spreadsheet, which puts rows in order."),
    .sheetCellTwice: FindingText(
      "cell {1} of sheet \"{0}\" is there twice", fix: "Save the workbook anew in a spreadsheet, and look at that cell."
    ),
    .cellError: FindingText("cell {1} of sheet \"{0}\" shows {2}", fix: "Mend the formula, or write a value."),
    .cellWithoutResult: FindingText(
      "cell {1} of sheet \"{0}\" has the formula \"{2}\", but its result was never worked out",
      fix: "Open the workbook in a spreadsheet and save it, or write the value itself."),
    .cellUnreadable: FindingText(
      "cell {1} of sheet \"{0}\" should hold {3:word}, but holds \"{2}\"",
      fix: "Type the value again, and save the workbook in a spreadsheet."),
    .cellReference: FindingText(
      "cell {1} of sheet \"{0}\" points to entry {2} of \"{3}\", which is not there",
      fix: "Save the workbook anew in a spreadsheet, and look at that cell."),
    .cellTextTooLong: FindingText(
      "the text of cell {1} of sheet \"{0}\" has more than {2} characters",
      fix: "Shorten it; no spreadsheet holds more in a cell."),
    .cellDate: FindingText(
      "cell {1} of sheet \"{0}\" is formatted as a date, but {2} is no day",
      fix: "Write the date anew, or give the cell a number format."),
  ]
}
