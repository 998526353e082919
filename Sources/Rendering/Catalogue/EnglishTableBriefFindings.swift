import CampaignModel

/// What findings about tables of briefs and files with several briefs say in English.
enum EnglishTableBriefFindings {
  /// One text per code of `DiagnosticCode.tableBriefCodes`.
  static let table: [DiagnosticCode: FindingText] = [
    .headingsMissing: FindingText(
      "no row of \"{0}\" names columns that are known; the first one says: {1}",
      fix:
        "Name the columns in one row, such as id, goals, budget, audience (kolmix brief template shows them), or say what they mean with --map \"Heading=field\"."
    ),
    .columnUnread: FindingText(
      "column \"{1}\" of \"{0}\" is no field; it is not read",
      fix: "Say what it means with --map \"{1}=field\", or --map \"{1}=-\" to leave it out."),
    .columnTwice: FindingText(
      "columns \"{1}\" and \"{2}\" of \"{0}\" are both {3}",
      fix: "Say which one counts, such as --map \"{2}=-\"."),
    .rowsAbove: FindingText(
      "rows above the headings of \"{0}\" that are not read: {1}",
      fix: "Nothing to do if they are a title."),
    .briefRowRagged: FindingText(
      "the row has {0} cells, the headings {1}",
      fix:
        "Look for a separator too many or too few; a cell with a separator or a line break in it needs quotes around it."
    ),
    .quoteOpen: FindingText(
      "a quote opens a cell and never closes it",
      fix: "Close it, or double it if it belongs to the text: \"\"."),
    .quoteContinued: FindingText(
      "the cell goes on after its closing quote",
      fix: "Double quotes that belong to the text: \"\"."),
    .mapColumnMissing: FindingText(
      "\"{0}\" has no column \"{1}\"",
      fix: "Write the heading as it stands in the file."),
    .mapFieldMissing: FindingText(
      "\"{1}\", which column \"{0}\" is to be, is no field",
      fix: "Name a field, id, or - for none; kolmix brief schema lists the fields."),
    .mapForm: FindingText(
      "\"{0}\" does not say what a column means",
      fix: "Write --map \"Heading=field\"."),
    .mapTwice: FindingText(
      "--map names column \"{0}\" twice",
      fix: "Say once what it means."),
    .serialRead: FindingText(
      "{0}: the number {1} was read as the day {2}",
      fix: "Format the column as a date to be sure."),
    .columnsRead: FindingText(
      "columns of \"{0}\": {1}",
      fix: "--map \"Heading=field\" changes what a column means."),
    .sheetUnread: FindingText(
      "sheet \"{1}\" of \"{0}\" is not read: {2:word}",
      fix: "If it has briefs, give it a row of headings and name it: --sheet \"{1}\"."),
    .amountMerged: FindingText(
      "cell {0} is merged with {1}, which holds an amount; nobody can tell whether it is for each row or for all together",
      fix: "Unmerge the cells and write into each row what is meant for it."),
    .briefIsTable: FindingText(
      "\"{0}\" is a table of briefs, not one brief",
      fix: "kolmix batch \"{0}\" -o - --format table answers each of its rows."),
    .valueMerged: FindingText(
      "cell {0} is merged with {1}; its value counts here too",
      fix: "Unmerge the cells if it does not belong to this row."),
    .hiddenRows: FindingText(
      "hidden rows of \"{0}\" that are read like the others: {1}",
      fix: "Delete them if they should not count."),
    .filesUnread: FindingText(
      "files of \"{0}\" that are not read: {1}",
      fix: "Briefs are read from .yaml, .json, .jsonl, .csv, .tsv and .xlsx files."),
    .encodingGuessed: FindingText(
      "\"{0}\" is not Unicode; it was read as {1}",
      fix: "Save it as \"CSV UTF-8\" to be sure."),
    .rowTooLong: FindingText(
      "the row is longer than {0} bytes",
      fix: "Look for a quote that is never closed, or split the file."),
    .valuesTangled: FindingText(
      "what follows here in \"{0}\" cannot be told apart",
      fix: "Look for a bracket or a quote that is never closed, or a file that was cut off."),
    .inputFormatUnknown: FindingText(
      "there is no input format \"{0}\"",
      fix: "There are: {1}."),
    .columnUnnamed: FindingText(
      "cell {0} (\"{1}\") stands in a column without a heading; it is not read",
      fix: "Give the column a heading, or empty it."),
  ]
}
