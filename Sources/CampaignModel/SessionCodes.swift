/// Findings about what was typed into a session.
extension DiagnosticCode {
  /// No command of a session is called {0}.
  public static let unknownCommand = DiagnosticCode("C060")
  /// Command {0} is used as {1}.
  public static let commandUsage = DiagnosticCode("C061")
  /// The brief cannot be answered while it lacks {0}.
  public static let briefLacks = DiagnosticCode("C062")
  /// There is no change to undo.
  public static let nothingToUndo = DiagnosticCode("C063")
  /// There is no change to redo.
  public static let nothingToRedo = DiagnosticCode("C064")
  /// No scenario is called {0}.
  public static let unknownScenario = DiagnosticCode("C065")
  /// Field {0} is locked.
  public static let fieldLocked = DiagnosticCode("C066")
  /// The scheme in use has no tier {0}.
  public static let unknownTierName = DiagnosticCode("C067")
  /// Field {0} has no axis to move along.
  public static let notNumericField = DiagnosticCode("C068")
  /// No number of an answer is called {0}.
  public static let unknownMetric = DiagnosticCode("C069")
  /// Replaying {0} gave {2} instead of {1}.
  public static let replayDiffers = DiagnosticCode("C070")
  /// No format is called {0}.
  public static let unknownFormat = DiagnosticCode("C071")
  /// Goal weights cannot add up to 1 so.
  public static let goalsStuck = DiagnosticCode("C072")
  /// {0} is not a range.
  public static let notRange = DiagnosticCode("C073")
  /// No language is called {0}.
  public static let unknownLanguage = DiagnosticCode("C074")
  /// No contract has the number {0}.
  public static let nothingContracted = DiagnosticCode("C075")
  /// {0} stopped at line {1}.
  public static let lineInScript = DiagnosticCode("C076")
  /// A brief cannot do without {0}.
  public static let requiredField = DiagnosticCode("C077")

  /// All of them, in order.
  public static let sessionCodes: [DiagnosticCode] = [
    .unknownCommand, .commandUsage, .briefLacks, .nothingToUndo, .nothingToRedo, .unknownScenario, .fieldLocked,
    .unknownTierName, .notNumericField, .unknownMetric, .replayDiffers, .unknownFormat, .goalsStuck, .notRange,
    .unknownLanguage, .nothingContracted, .lineInScript, .requiredField,
  ]
}
