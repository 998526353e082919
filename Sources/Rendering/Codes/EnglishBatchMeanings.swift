import CampaignModel

/// What findings about batches, outputs and settings mean and why they matter, in English.
enum EnglishBatchMeanings {
  /// By code of `DiagnosticCode.batchCodes`.
  static let table: [DiagnosticCode: CodeMeaning] = [
    .sheetName: CodeMeaning(
      "A sheet of a workbook was to get a name that spreadsheets do not take, or that another sheet has.",
      matters: "The workbook would not open, so it is not written."),
    .sheetFull: CodeMeaning(
      "A sheet has no room for another row or column.",
      matters: "Spreadsheets end there; what goes beyond would be lost without a word."),
    .cellTooLong: CodeMeaning(
      "A text is longer than a cell of a spreadsheet can hold.",
      matters: "Spreadsheets call a file with such a cell damaged."),
    .columnUnknown: CodeMeaning(
      "--select names a part that no answer has.",
      matters: "Its column would be empty all the way down; nothing was run."),
    .columnNeedsFull: CodeMeaning(
      "--select names a part that only full answers have, and --detail lean was asked for.",
      matters: "A lean answer says what was decided and by which rules; forecasts and plans are not worked out."),
    .formatUnknown: CodeMeaning(
      "No output format has this name, neither of the program nor of a plugin in use.",
      matters: "The nearest name is proposed; nothing was run."),
    .cellCut: CodeMeaning(
      "A part of an answer did not fit into a cell; the cell holds its beginning.",
      matters: "Whoever reads the workbook sees less than was answered."),
    .runUnfinished: CodeMeaning(
      "An earlier run towards this output was stopped half-way, and its journal is still there.",
      matters: "Its answers are worth keeping, or worth dropping: only you know which."),
    .runDiffers: CodeMeaning(
      "What the earlier run depended on is not what it was: the briefs, the rules, the options or the program.",
      matters: "The second half of the file would follow other rules than the first."),
    .journalUnusable: CodeMeaning(
      "The journal of an earlier run cannot be read, or the file it tells of is shorter than it says.",
      matters: "Without it nobody knows which briefs are answered already."),
    .outputBusy: CodeMeaning(
      "Another run has the output open and is still writing.",
      matters: "Two runs into one file would mix their lines."),
    .resumeNeedsFile: CodeMeaning(
      "--resume was asked for together with an output that is no file.",
      matters: "What was printed is gone; there is no place to go on from."),
    .quarantineRecord: CodeMeaning(
      "A line given to --retry-failed is not what a batch writes about a brief it could not answer.",
      matters: "Where the brief was and how it was written stands in the record; without it the line is no brief."),
    .sameFile: CodeMeaning(
      "The output, or the quarantine, is the very file the briefs are read from.",
      matters: "Writing would destroy the briefs while they are being read."),
    .runKept: CodeMeaning(
      "The run was stopped; what it had answered is kept beside the output.",
      matters: "Nothing has to be answered twice."),
    .formatTakesNoColumns: CodeMeaning(
      "--select was given with a format that always shows a whole answer.",
      matters: "The choice would change nothing."),
    .formatNeedsFull: CodeMeaning(
      "--detail lean was given with a format that shows a whole answer.",
      matters: "A lean answer lacks most of what the page would show."),
    .configUnknown: CodeMeaning(
      "A variable of the environment is nearly, but not quite, the name of a setting.",
      matters: "A slip in a name would leave the setting at its default without a word."),
    .configValue: CodeMeaning(
      "A setting has a value of another kind than it takes.",
      matters: "The value does not count; the command stops rather than run with something you did not ask for."),
  ]
}
