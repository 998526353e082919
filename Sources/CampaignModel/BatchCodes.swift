/// Findings about the batch, its outputs, and settings of the program.
extension DiagnosticCode {
  /// No sheet or name of a workbook can be called {0}.
  public static let sheetName = DiagnosticCode("C080")
  /// Sheet {0} has no more rows or columns.
  public static let sheetFull = DiagnosticCode("C081")
  /// The text of cell {1} of sheet {0} is longer than {2}.
  public static let cellTooLong = DiagnosticCode("C082")

  /// All of them, in order.
  public static let batchCodes: [DiagnosticCode] = [
    .sheetName, .sheetFull, .cellTooLong,
  ]
}
