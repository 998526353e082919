/// Findings about workbooks that are read.
extension DiagnosticCode {
  /// The file is a workbook of Excel 97–2003.
  public static let workbookOld = DiagnosticCode("C100")
  /// The workbook is protected by a password.
  public static let workbookEncrypted = DiagnosticCode("C101")
  /// The file is plain text, such as CSV.
  public static let workbookIsText = DiagnosticCode("C102")
  /// The file is HTML or XML.
  public static let workbookIsMarkup = DiagnosticCode("C103")
  /// The file is something else: {0}.
  public static let workbookForeign = DiagnosticCode("C104")
  /// The archive is cut off or broken at part {0}: {1}.
  public static let workbookDamaged = DiagnosticCode("C105")
  /// The workbook has no usable part {0}.
  public static let workbookLacksPart = DiagnosticCode("C106")
  /// Part {0} is no valid XML at line {1}, column {2}: {3}.
  public static let workbookSyntax = DiagnosticCode("C107")
  /// Part {0} declares a document type at line {1}.
  public static let workbookDeclares = DiagnosticCode("C108")
  /// Part {0} is larger than the limit {1}.
  public static let workbookTooLarge = DiagnosticCode("C109")
  /// The workbook has no sheet {0}; it has {1}.
  public static let sheetUnknown = DiagnosticCode("C110")
  /// Sheet {0} names a place {1} that no sheet has.
  public static let sheetPlaceInvalid = DiagnosticCode("C111")
  /// Row {1} of sheet {0} comes after row {2}.
  public static let sheetRowOrder = DiagnosticCode("C112")
  /// Cell {1} of sheet {0} stands there twice.
  public static let sheetCellTwice = DiagnosticCode("C113")
  /// Cell {1} of sheet {0} shows the error {2}.
  public static let cellError = DiagnosticCode("C114")
  /// Cell {1} of sheet {0} has the formula {2}, but no result.
  public static let cellWithoutResult = DiagnosticCode("C115")
  /// Cell {1} of sheet {0} should hold a {3}, but holds {2}.
  public static let cellUnreadable = DiagnosticCode("C116")
  /// Cell {1} of sheet {0} points to entry {2} of part {3}, which is not there.
  public static let cellReference = DiagnosticCode("C117")
  /// The text of cell {1} of sheet {0} has more than {2} characters.
  public static let cellTextTooLong = DiagnosticCode("C118")
  /// Cell {1} of sheet {0} has a date format, but {2} is no day.
  public static let cellDate = DiagnosticCode("C119")

  /// All of them, in order.
  public static let sheetCodes: [DiagnosticCode] = [
    .workbookOld, .workbookEncrypted, .workbookIsText, .workbookIsMarkup, .workbookForeign, .workbookDamaged,
    .workbookLacksPart, .workbookSyntax, .workbookDeclares, .workbookTooLarge, .sheetUnknown, .sheetPlaceInvalid,
    .sheetRowOrder, .sheetCellTwice, .cellError, .cellWithoutResult, .cellUnreadable, .cellReference,
    .cellTextTooLong, .cellDate,
  ]
}
