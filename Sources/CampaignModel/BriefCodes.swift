/// Findings in briefs.
extension DiagnosticCode {
  /// The file is not valid YAML or JSON: {0} the parser's words.
  public static let briefSyntax = DiagnosticCode("B001")
  /// The text is not valid UTF-8.
  public static let briefEncoding = DiagnosticCode("B002")
  /// The file is larger than {0} bytes.
  public static let briefTooLarge = DiagnosticCode("B003")
  /// The document is nested deeper than {0} levels.
  public static let briefTooDeep = DiagnosticCode("B004")
  /// The file is empty.
  public static let briefEmpty = DiagnosticCode("B005")
  /// A brief is a mapping of fields; this is {0}.
  public static let briefNotMapping = DiagnosticCode("B006")
  /// Unknown field {0}.
  public static let unknownField = DiagnosticCode("B010")
  /// Field {0} is given twice.
  public static let duplicateField = DiagnosticCode("B011")
  /// Required field {0} (title {1}) is missing.
  public static let missingField = DiagnosticCode("B012")
  /// Field {0} wants {1}, found {2}.
  public static let wrongType = DiagnosticCode("B013")
  /// Field {0}: {1} is not one of its values {2}.
  public static let unknownValue = DiagnosticCode("B014")
  /// Field {0}: {1} is outside {2}–{3}.
  public static let outOfRange = DiagnosticCode("B015")
  /// Field {0}: {1} can be read as {2} or {3}.
  public static let ambiguousNumber = DiagnosticCode("B016")
  /// Field {0}: {1} is not a number or an amount.
  public static let notANumber = DiagnosticCode("B017")
  /// Field {0}: {1} is not a date.
  public static let notADate = DiagnosticCode("B018")
  /// The weights of {0} add up to zero.
  public static let weightsZero = DiagnosticCode("B019")
  /// The weights of {0} added up to {1}; they were normalised.
  public static let weightsNormalised = DiagnosticCode("B020")
  /// The brief's currency {0} is not the rate card's {1}.
  public static let currencyMismatch = DiagnosticCode("B021")
  /// The file could not be read: {0}.
  public static let briefUnreadable = DiagnosticCode("B022")
  /// Field {0}: the value is too long or has too many entries (most {1}).
  public static let valueTooLong = DiagnosticCode("B023")
  /// Aliases and anchors are not read in briefs.
  public static let yamlAlias = DiagnosticCode("B024")
  /// More than one document in {0}; recommend reads one per file.
  public static let severalDocuments = DiagnosticCode("B025")
  /// The document holds more than {0} values.
  public static let briefTooComplex = DiagnosticCode("B027")
  /// Field {0}: the range {1} runs from high to low, or starts at nothing.
  public static let rangeBroken = DiagnosticCode("B030")
  /// The agency's fee is given as a part of the fees, {0}, and as an amount, {1}; the amount counts.
  public static let agencyFeeTwice = DiagnosticCode("B031")

  /// All of them, in order.
  public static let briefCodes: [DiagnosticCode] = [
    .briefSyntax, .briefEncoding, .briefTooLarge, .briefTooDeep, .briefEmpty, .briefNotMapping, .unknownField,
    .duplicateField, .missingField, .wrongType, .unknownValue, .outOfRange, .ambiguousNumber, .notANumber, .notADate,
    .weightsZero, .weightsNormalised, .currencyMismatch, .briefUnreadable, .valueTooLong, .yamlAlias,
    .severalDocuments, .briefTooComplex, .rangeBroken, .agencyFeeTwice,
  ]
}
