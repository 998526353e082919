/// Findings about tables whose rows are briefs, and about files with several briefs.
extension DiagnosticCode {
  /// No row of {0} names columns that are known.
  public static let headingsMissing = DiagnosticCode("B040")
  /// Column {1} of {0} is no field; it is not read.
  public static let columnUnread = DiagnosticCode("B041")
  /// Columns {1} and {2} of {0} are both field {3}.
  public static let columnTwice = DiagnosticCode("B042")
  /// {1} rows above the headings of {0} are not read.
  public static let rowsAbove = DiagnosticCode("B043")
  /// The row has {0} cells, the headings {1}.
  public static let briefRowRagged = DiagnosticCode("B044")
  /// A quote that opens a cell is never closed.
  public static let quoteOpen = DiagnosticCode("B045")
  /// A cell goes on after its closing quote.
  public static let quoteContinued = DiagnosticCode("B046")
  /// {0} has no column {1}.
  public static let mapColumnMissing = DiagnosticCode("B047")
  /// Column {0} is mapped to {1}, which is no field.
  public static let mapFieldMissing = DiagnosticCode("B048")
  /// {0} is no mapping.
  public static let mapForm = DiagnosticCode("B049")
  /// Column {0} is mapped twice.
  public static let mapTwice = DiagnosticCode("B050")
  /// Field {0}: number {1} was read as the day {2}.
  public static let serialRead = DiagnosticCode("B051")
  /// The columns of {0} were read as {1}.
  public static let columnsRead = DiagnosticCode("B052")
  /// Sheet {1} of {0} is not read: {2}.
  public static let sheetUnread = DiagnosticCode("B053")
  /// Cell {0} is merged with {1}, which holds an amount.
  public static let amountMerged = DiagnosticCode("B054")
  /// {1} hidden rows of {0} are read like the others.
  public static let hiddenRows = DiagnosticCode("B055")
  /// Files of {0} that are not read: {1}.
  public static let filesUnread = DiagnosticCode("B056")
  /// {0} is read as {1}.
  public static let encodingGuessed = DiagnosticCode("B057")
  /// The row is longer than {0} bytes.
  public static let rowTooLong = DiagnosticCode("B058")
  /// Nothing after this place of {0} can be told apart.
  public static let valuesTangled = DiagnosticCode("B059")
  /// No input format is called {0}; there are {1}.
  public static let inputFormatUnknown = DiagnosticCode("B060")
  /// Cell {0}, {1}, stands in a column without a heading.
  public static let columnUnnamed = DiagnosticCode("B061")
  /// Cell {0} is merged with {1}, whose value it takes.
  public static let valueMerged = DiagnosticCode("B062")
  /// {0} is a table, where one brief was wanted.
  public static let briefIsTable = DiagnosticCode("B070")

  /// All of them, in order.
  public static let tableBriefCodes: [DiagnosticCode] = [
    .headingsMissing, .columnUnread, .columnTwice, .rowsAbove, .briefRowRagged, .quoteOpen, .quoteContinued,
    .mapColumnMissing, .mapFieldMissing, .mapForm, .mapTwice, .serialRead, .columnsRead, .sheetUnread, .amountMerged,
    .hiddenRows, .filesUnread, .encodingGuessed, .rowTooLong, .valuesTangled, .inputFormatUnknown, .columnUnnamed,
    .valueMerged, .briefIsTable,
  ]
}
