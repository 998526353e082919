import CampaignModel

/// What findings about tables of briefs and files with several briefs mean and why they matter, in English.
enum EnglishTableBriefMeanings {
  /// By code of `DiagnosticCode.tableBriefCodes`.
  static let table: [DiagnosticCode: CodeMeaning] = [
    .headingsMissing: CodeMeaning(
      "No row near the top of the table names fields of a brief.",
      matters: "Without headings nobody can tell which cell is the budget and which the audience."),
    .columnUnread: CodeMeaning(
      "The heading of a column is no name of a field, in no language and by no alias.",
      matters: "If the column matters, what it says is missing from every answer."),
    .columnTwice: CodeMeaning(
      "Two columns mean the same field.",
      matters: "Taking either of them would be a guess."),
    .rowsAbove: CodeMeaning(
      "The headings do not stand in the first row; what stands above them was passed over.",
      matters: "It is usually a title. If it was a brief, it was not answered."),
    .briefRowRagged: CodeMeaning(
      "A row has more or fewer cells than there are headings.",
      matters: "A separator too many shifts every cell after it under a wrong heading."),
    .quoteOpen: CodeMeaning(
      "A cell starts with a quote, and the file ends before the quote is closed.",
      matters: "All that follows would belong to this one cell."),
    .quoteContinued: CodeMeaning(
      "Between the closing quote of a cell and the next separator stands something else.",
      matters: "Where the cell ends is anybody's guess."),
    .mapColumnMissing: CodeMeaning(
      "--map names a heading that the table does not have.",
      matters: "The column you meant would go unread."),
    .mapFieldMissing: CodeMeaning(
      "--map gives a column to a field that does not exist.",
      matters: "What the column says would go nowhere."),
    .mapForm: CodeMeaning(
      "A value of --map has no heading, no field or no equals sign between them.",
      matters: "It does not say which column means what."),
    .mapTwice: CodeMeaning(
      "--map says of one column two things.",
      matters: "Which of them you want, only you know."),
    .serialRead: CodeMeaning(
      "A day was written as a number; spreadsheets count days like that, from the end of 1899.",
      matters: "The day is most likely right; look at it once."),
    .columnsRead: CodeMeaning(
      "How the headings of the table were understood.",
      matters: "A column taken for the wrong field changes every answer."),
    .sheetUnread: CodeMeaning(
      "A sheet of the workbook holds no briefs that could be told, or is hidden.",
      matters: "If there are briefs on it, they were not answered."),
    .amountMerged: CodeMeaning(
      "A budget, an audience or another amount stands in a cell merged over several rows.",
      matters: "One budget shared by three briefs would be planned three times if each row took it."),
    .briefIsTable: CodeMeaning(
      "A spreadsheet was given where one brief is wanted.",
      matters: "A table has many briefs; the batch answers them row by row."),
    .valueMerged: CodeMeaning(
      "A cell is merged over several rows; its value was taken for each of them.",
      matters: "Most often that is what was meant, such as one client with several campaigns; look at it once."),
    .hiddenRows: CodeMeaning(
      "Rows that a filter or a person hid are read like all others.",
      matters: "A hidden row is not deleted; you may not have meant it to count."),
    .filesUnread: CodeMeaning(
      "The folder has files of kinds that no brief is written in.",
      matters: "A brief in such a file was not answered."),
    .encodingGuessed: CodeMeaning(
      "The bytes of the file are not Unicode; they were read as the old code page of Vietnamese Windows.",
      matters: "If the guess is wrong, letters with accents come out as others."),
    .rowTooLong: CodeMeaning(
      "A row of the table is far longer than any brief.",
      matters: "Most often a quote was left open and swallowed the rows after it."),
    .valuesTangled: CodeMeaning(
      "In a file with several briefs, one of them does not end.",
      matters: "What follows cannot be told apart; the briefs before it are answered."),
    .inputFormatUnknown: CodeMeaning(
      "--input-format names a way of writing briefs that does not exist.",
      matters: "The nearest name is proposed; nothing was read."),
    .columnUnnamed: CodeMeaning(
      "A cell holds something, and its column has no heading.",
      matters: "What it says is missing from the answer."),
  ]
}
