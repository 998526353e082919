import CampaignModel

/// What findings about workbooks that are read mean and why they matter, in English.
enum EnglishSheetMeanings {
  /// By code of `DiagnosticCode.sheetCodes`.
  static let table: [DiagnosticCode: CodeMeaning] = [
    .workbookOld: CodeMeaning(
      "The file is a workbook as Excel wrote it until 2007, a form of its own that is not read.",
      matters: "None of its briefs were answered."),
    .workbookEncrypted: CodeMeaning(
      "The workbook, or a part of it, is encrypted.",
      matters: "Without the password nothing in it can be read, and no password is ever asked for."),
    .workbookIsText: CodeMeaning(
      "The file is called a workbook, but holds plain text, such as CSV.",
      matters: "Text read as what it is not would give wrong cells; its name should say what it is."),
    .workbookIsMarkup: CodeMeaning(
      "The file is called a workbook, but holds HTML or XML, as some websites export tables.",
      matters: "Spreadsheets show such files like workbooks, so nobody notices until another program reads them."),
    .workbookForeign: CodeMeaning(
      "The file is called a workbook, but its first bytes are those of something else, or it is a workbook of another kind.",
      matters: "None of its briefs were answered."),
    .workbookDamaged: CodeMeaning(
      "A workbook is an archive of parts; this one ends too early, or what a part holds does not match its sums.",
      matters: "Reading on would give cells that nobody wrote."),
    .workbookLacksPart: CodeMeaning(
      "A part without which a workbook cannot be read is missing from it, or is empty.",
      matters: "Which sheets there are, or what stands in them, cannot be told."),
    .workbookSyntax: CodeMeaning(
      "A part of the workbook is no proper XML.",
      matters: "From there on nobody can tell what stands in which cell."),
    .workbookDeclares: CodeMeaning(
      "A part of the workbook declares a document type, with which a small file can grow without end or draw in others.",
      matters: "No spreadsheet writes such a thing. It is refused rather than tried."),
    .workbookTooLarge: CodeMeaning(
      "A part of the workbook unpacks to more than can be read, or there are too many parts.",
      matters: "A small file may unpack to fill the memory of the machine; the limit keeps that from happening."),
    .sheetUnknown: CodeMeaning(
      "A sheet was asked for that the workbook does not have.",
      matters: "The nearest sheet may be another client's, so none was read."),
    .sheetPlaceInvalid: CodeMeaning(
      "A row or cell of the sheet says it stands where no sheet has a place.",
      matters: "Whatever wrote the file counted wrong, and other cells may be out of place too."),
    .sheetRowOrder: CodeMeaning(
      "Rows of the sheet do not stand in order.",
      matters: "Rows are read as they come; one out of order shows that whatever wrote the file did so wrongly."),
    .sheetCellTwice: CodeMeaning(
      "A row holds the same cell twice.",
      matters: "Which of the two the sheet shows depends on the program that opens it."),
    .cellError: CodeMeaning(
      "A formula of the sheet ended in an error, such as a division by zero or a name that does not exist.",
      matters: "The brief lacks what should stand there; guessing it would change the answer."),
    .cellWithoutResult: CodeMeaning(
      "A cell has a formula whose result was not stored, as when a program wrote the workbook and no spreadsheet opened it.",
      matters: "Formulas are not worked out while reading, so the value is not known."),
    .cellUnreadable: CodeMeaning(
      "A cell says it holds a value of one kind, and what it holds is not of that kind.",
      matters: "Whatever wrote the file did so wrongly; any value taken from it would be a guess."),
    .cellReference: CodeMeaning(
      "Texts and formats are kept in lists that cells point into; this cell points behind the end of one.",
      matters: "What should stand in the cell is not in the file."),
    .cellTextTooLong: CodeMeaning(
      "A cell holds more text than any spreadsheet allows.",
      matters: "No spreadsheet wrote it, and no field of a brief needs that much."),
    .cellDate: CodeMeaning(
      "Sheets keep days as numbers; the number of this cell is before the first day or after the last.",
      matters: "Most often the cell holds money or a count and took on the format of a date by accident."),
  ]
}
