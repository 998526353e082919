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
    .columnUnknown: FindingText(
      "an answer has no part \"{0}\"",
      fix:
        "Name parts as the answer's JSON does, such as id, mix.micro.share or forecast.reach.p50; docs/batch.md lists them."
    ),
    .columnNeedsFull: FindingText(
      "lean answers have no \"{0}\"", fix: "Leave out --detail lean, or choose among id, status, mix.… and rules."),
    .formatUnknown: FindingText("there is no output format \"{0}\"", fix: "There are: {1}."),
    .cellCut: FindingText(
      "\"{1}\" of brief \"{0}\" is too long for a cell and was cut", fix: "Write CSV or JSON Lines to have all of it."),
    .runUnfinished: FindingText(
      "an unfinished run towards \"{0}\" lies in \"{1}\"",
      fix: "Go on with it by adding --resume, or start anew with --force."),
    .runDiffers: FindingText(
      "the run kept in \"{0}\" cannot go on: {1:word} changed since",
      fix: "Put back what it was, or start anew with --force instead of --resume."),
    .journalUnusable: FindingText(
      "the journal \"{0}\" cannot be used: {1}", fix: "Start anew with --force instead of --resume."),
    .outputBusy: FindingText("another run is writing \"{0}\"", fix: "Wait for it to end, or write to another file."),
    .resumeNeedsFile: FindingText(
      "only a run that writes to a file can be resumed", fix: "Name a file with -o instead of -."),
    .quarantineRecord: FindingText(
      "line {1} of \"{0}\" is no record of a brief",
      fix: "Mend only the \"text\" of a record; a line is a JSON object as the batch wrote it."),
    .sameFile: FindingText("\"{0}\" and \"{1}\" are the same file", fix: "Write to a file of its own."),
    .runKept: FindingText(
      "{0} briefs are answered and kept in \"{1}\"", fix: "The same command with --resume goes on from there."),
    .formatTakesNoColumns: FindingText(
      "the format \"{0}\" cannot pick parts of an answer",
      fix: "Leave out --select, or write csv, xlsx, markdown, table or json."),
    .formatNeedsFull: FindingText(
      "the format \"{0}\" needs full answers", fix: "Leave out --detail lean."),
    .configUnknown: FindingText("there is no setting \"{0}\"", fix: "kolmix config explain lists all settings."),
    .configValue: FindingText(
      "the setting \"{0}\" from {1} wants {2:word}, found \"{3}\"", fix: "Write a value of the kind it wants."),
  ]
}
