/// Findings about what was asked of the program itself.
extension DiagnosticCode {
  /// No pack at {0}.
  public static let packNotFound = DiagnosticCode("C001")
  /// {0} is neither a file nor a folder that can be read: {1}.
  public static let pathUnreadable = DiagnosticCode("C002")
  /// {0} exists already.
  public static let outputExists = DiagnosticCode("C003")
  /// {0} could not be written: {1}.
  public static let outputUnwritable = DiagnosticCode("C004")
  /// No briefs in {0}.
  public static let noBriefs = DiagnosticCode("C005")
  /// The workspace file has no key {0}; it has {1}.
  public static let workspaceKey = DiagnosticCode("C006")
  /// {0} of the workspace file wants {1}, found {2}.
  public static let workspaceValue = DiagnosticCode("C007")
  /// Nothing to explain is called {0}.
  public static let unknownSubject = DiagnosticCode("C020")
  /// No field to lock is called {0}.
  public static let unknownLock = DiagnosticCode("C021")
  /// No rule is called {0}.
  public static let unknownRule = DiagnosticCode("C030")
  /// No field to filter by is called {0}.
  public static let unknownFieldFilter = DiagnosticCode("C031")
  /// No effect to filter by is called {0}.
  public static let unknownEffectFilter = DiagnosticCode("C032")
  /// Brief {0} gives no calendar: no launch date, or no mix.
  public static let noCalendar = DiagnosticCode("C040")

  /// All of them, in order.
  public static let configurationCodes: [DiagnosticCode] = [
    .packNotFound, .pathUnreadable, .outputExists, .outputUnwritable, .noBriefs, .workspaceKey, .workspaceValue,
    .unknownSubject, .unknownLock, .unknownRule, .unknownFieldFilter, .unknownEffectFilter,
    .noCalendar,
  ]
}
