/// Findings about the batch, its outputs, and settings of the program.
extension DiagnosticCode {
  /// No sheet or name of a workbook can be called {0}.
  public static let sheetName = DiagnosticCode("C080")
  /// Sheet {0} has no more rows or columns.
  public static let sheetFull = DiagnosticCode("C081")
  /// The text of cell {1} of sheet {0} is longer than {2}.
  public static let cellTooLong = DiagnosticCode("C082")
  /// No part of an answer is called {0}.
  public static let columnUnknown = DiagnosticCode("C083")
  /// Lean answers have no {0}.
  public static let columnNeedsFull = DiagnosticCode("C084")
  /// No output format is called {0}; there are {1}.
  public static let formatUnknown = DiagnosticCode("C085")
  /// {1} of brief {0} is too long for a cell and was cut.
  public static let cellCut = DiagnosticCode("C086")
  /// An unfinished run towards {0} lies in {1}.
  public static let runUnfinished = DiagnosticCode("C087")
  /// The run in {0} cannot go on: {1} is not what it was.
  public static let runDiffers = DiagnosticCode("C088")
  /// The journal {0} cannot be used: {1}.
  public static let journalUnusable = DiagnosticCode("C089")
  /// Another run is writing {0}.
  public static let outputBusy = DiagnosticCode("C090")
  /// Only a run into a file can be resumed.
  public static let resumeNeedsFile = DiagnosticCode("C091")
  /// Line {1} of quarantine file {0} is no record of a brief.
  public static let quarantineRecord = DiagnosticCode("C092")
  /// {0} and {1} are the same file.
  public static let sameFile = DiagnosticCode("C093")
  /// {0} briefs are answered and kept in {1}.
  public static let runKept = DiagnosticCode("C094")
  /// Format {0} cannot pick parts of an answer.
  public static let formatTakesNoColumns = DiagnosticCode("C095")
  /// Format {0} needs full answers.
  public static let formatNeedsFull = DiagnosticCode("C096")
  /// No setting is called {0}.
  public static let configUnknown = DiagnosticCode("C097")
  /// Setting {0}, from {1}, wants {2}, found {3}.
  public static let configValue = DiagnosticCode("C098")

  /// All of them, in order.
  public static let batchCodes: [DiagnosticCode] = [
    .sheetName, .sheetFull, .cellTooLong, .columnUnknown, .columnNeedsFull, .formatUnknown, .cellCut, .runUnfinished,
    .runDiffers, .journalUnusable, .outputBusy, .resumeNeedsFile, .quarantineRecord, .sameFile, .runKept,
    .formatTakesNoColumns, .formatNeedsFull, .configUnknown, .configValue,
  ]
}
