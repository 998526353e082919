/// Findings in rule files.
extension DiagnosticCode {
  /// The file is not valid Lua: {0}.
  public static let luaSyntax = DiagnosticCode("R001")
  /// Running the file failed: {0}.
  public static let luaFailure = DiagnosticCode("R002")
  /// Unknown effect or key {0} in {1}.
  public static let unknownKey = DiagnosticCode("R003")
  /// Unknown name {0}.
  public static let unknownName = DiagnosticCode("R004")
  /// Unknown field {0}.
  public static let unknownRuleField = DiagnosticCode("R005")
  /// Field {0} of type {1} has no predicate {2}; it has {3}.
  public static let unknownPredicate = DiagnosticCode("R006")
  /// Unknown tier {0}.
  public static let unknownTier = DiagnosticCode("R007")
  /// Unknown tactic, risk, playbook, platform…: kind {0}, name {1}.
  public static let unknownReference = DiagnosticCode("R008")
  /// Field {0} has no value {1}; it has {2}.
  public static let unknownFieldValue = DiagnosticCode("R009")
  /// {0} of {1} wants {2}, found {3}.
  public static let wrongRuleValue = DiagnosticCode("R010")
  /// Key {0} stands twice in one table.
  public static let duplicateKey = DiagnosticCode("R011")
  /// Lua would silently drop {0} inside a data condition.
  public static let droppedOperator = DiagnosticCode("R012")
  /// Two {0} are called {1}; the other stands at {2}.
  public static let duplicateName = DiagnosticCode("R013")
  /// Rule {0} has no {1}.
  public static let missingRulePart = DiagnosticCode("R014")
  /// {0} reads {1}, which is known only after {2} has taken effect.
  public static let ruleCycle = DiagnosticCode("R015")
  /// No field fills the role {0}.
  public static let missingRole = DiagnosticCode("R016")
  /// {0} of {1}: {2} is outside {3}.
  public static let ruleValueOutOfRange = DiagnosticCode("R017")
  /// {0} is not available in rule files.
  public static let deniedFunction = DiagnosticCode("R018")
  /// A limit of loading was hit: {0}.
  public static let loadLimit = DiagnosticCode("R019")
  /// The function of rule {0} failed on brief {1}: {2}.
  public static let functionFailed = DiagnosticCode("R020")
  /// Arithmetic of rule {0} gave no finite number on brief {1}.
  public static let notFinite = DiagnosticCode("R021")
  /// Bounds of rules {0} and {1} with equal priority contradict each other.
  public static let boundsContradict = DiagnosticCode("R022")
  /// The pack declares no {0}.
  public static let missingDeclaration = DiagnosticCode("R023")
  /// Text of {0} is missing in language {1}.
  public static let missingText = DiagnosticCode("R024")
  /// No rate in card {0} for platform {1}.
  public static let missingRate = DiagnosticCode("R026")
  /// A condition of {0} is not a condition: found {1}.
  public static let notACondition = DiagnosticCode("R027")
  /// Declared {0} is not used up: `{1} "…"` needs a table after it.
  public static let unfinishedDeclaration = DiagnosticCode("R028")
  /// The file is not text: {0}.
  public static let rulesUnreadable = DiagnosticCode("R029")
  /// Rule {0} has no source.
  public static let missingSource = DiagnosticCode("R030")

  /// {0} on fields gives nothing while files are loaded: fields have no values yet.
  public static let notWhileLoading = DiagnosticCode("R031")
  /// Predicate {1} of {0} must be called with a colon.
  public static let predicateNeedsColon = DiagnosticCode("R032")
  /// Test {0} failed: {1} expected {2}, got {3}.
  public static let testFailed = DiagnosticCode("R033")
  /// The function of rule {0} was stopped on brief {1}: {2} (steps, memory or time), more than {3}.
  public static let functionStopped = DiagnosticCode("R034")
  /// The search for the mix of brief {0} was cut short: it fits, but is not proven to be the nearest to the targets.
  public static let mixNotProven = DiagnosticCode("R035")
  /// The pack has no CSV file {0}.
  public static let unknownTableFile = DiagnosticCode("R036")
  /// File {0} is not UTF-8; it was read as {1}.
  public static let tableFileEncoding = DiagnosticCode("R037")
  /// A quote that opens a cell is never closed.
  public static let unclosedQuote = DiagnosticCode("R038")
  /// A quoted cell goes on after its closing quote.
  public static let textAfterQuote = DiagnosticCode("R039")
  /// Row {0} has {1} cells, the columns are {2}.
  public static let raggedRow = DiagnosticCode("R040")
  /// Cell {0} in column {1} of {2} is no test for {3}.
  public static let wrongCell = DiagnosticCode("R041")
  /// {0} is no column {1} can have.
  public static let unknownColumn = DiagnosticCode("R042")
  /// Rows {1} and {2} of table {0}, whose policy is unique, both hold for {3}.
  public static let rowsOverlap = DiagnosticCode("R043")
  /// Rows {1} and {2} of table {0}, whose policy is any, give different answers for {3}.
  public static let rowsDisagree = DiagnosticCode("R044")
  /// Rows {1} and {2} of table {0}, whose policy is priority, have the same for {3}.
  public static let rowsTie = DiagnosticCode("R045")
  /// Rules {0} and {1} of equal priority say {2} and {3}, for example for {4}.
  public static let boundsProvedContradictory = DiagnosticCode("R046")
  /// The search for contradicting bounds stopped at {0}.
  public static let conflictsUnfinished = DiagnosticCode("R047")

  /// Rules and facts depend on each other in a circle: {0}.
  public static let ruleCircle = DiagnosticCode("R050")
  /// {0} is not a fact rules can infer.
  public static let notInferable = DiagnosticCode("R051")
  /// Fact {0} is inferred by rules: {1} has no place in it.
  public static let factIsInferred = DiagnosticCode("R052")
  /// Rule {0} stands already in an earlier pack, at {1}.
  public static let inEarlierPack = DiagnosticCode("R053")
  /// {0} replaces nothing: no earlier pack has such a rule.
  public static let replacesNothing = DiagnosticCode("R054")
  /// No rule infers the fact {0}, which rule {1} reads.
  public static let neverInferred = DiagnosticCode("R055")
  /// Rate card {0}, row {1}: {2} has quartiles or values out of order: {3}.
  public static let rateOutOfOrder = DiagnosticCode("R056")
  /// Rate card {0}: {1} goes the wrong way from {2} to {3}.
  public static let ratesContradict = DiagnosticCode("R057")
  /// {0} {1} has the name of something Lua already sees, so that no rule could read it.
  public static let nameOfLibrary = DiagnosticCode("R090")

  /// All of them, in order.
  public static let ruleCodes: [DiagnosticCode] = [
    .luaSyntax, .luaFailure, .unknownKey, .unknownName, .unknownRuleField, .unknownPredicate, .unknownTier,
    .unknownReference, .unknownFieldValue, .wrongRuleValue, .duplicateKey, .droppedOperator, .duplicateName,
    .missingRulePart, .ruleCycle, .missingRole, .ruleValueOutOfRange, .deniedFunction, .loadLimit, .functionFailed,
    .notFinite, .boundsContradict, .missingDeclaration, .missingText, .missingRate, .notACondition,
    .unfinishedDeclaration, .rulesUnreadable, .missingSource,
    .notWhileLoading, .predicateNeedsColon, .testFailed, .functionStopped, .mixNotProven,
    .unknownTableFile, .tableFileEncoding, .unclosedQuote, .textAfterQuote, .raggedRow, .wrongCell, .unknownColumn,
    .rowsOverlap, .rowsDisagree, .rowsTie, .boundsProvedContradictory, .conflictsUnfinished,
    .ruleCircle, .notInferable, .factIsInferred, .inEarlierPack, .replacesNothing, .neverInferred,
    .rateOutOfOrder, .ratesContradict, .nameOfLibrary,
  ]
}
