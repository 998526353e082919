/// Findings of `kolmix rules check`: what rules do to each other, or leave out.
extension DiagnosticCode {
  /// Rule {0} can never fire: {1} contradict each other.
  public static let impossibleRule = DiagnosticCode("R060")
  /// One alternative of rule {0} can never hold: {1}.
  public static let deadAlternative = DiagnosticCode("R061")
  /// Rule {0} is the same as {1}, which stands at {2}.
  public static let duplicateRule = DiagnosticCode("R062")
  /// All that rule {0} says is said by {1} wherever it fires.
  public static let subsumedRule = DiagnosticCode("R063")
  /// {1} of rule {0} is never taken: {2} settle it first.
  public static let maskedEffect = DiagnosticCode("R064")
  /// Row {0} of table {1} is never taken: {2} are taken before it.
  public static let maskedRow = DiagnosticCode("R065")
  /// {1} of rule {0} never does anything.
  public static let idleEffect = DiagnosticCode("R066")
  /// Rule {0} fires only where {1} forbids any mix.
  public static let blockedRule = DiagnosticCode("R067")
  /// Rules {0} and {1} settle {2} differently for {3}; only their place decides.
  public static let undecidedOrder = DiagnosticCode("R068")
  /// No row of table {0} holds for {1}; {2} stretches in all.
  public static let tableGap = DiagnosticCode("R069")
  /// No rule reads the fact {0}.
  public static let unusedFact = DiagnosticCode("R070")
  /// No rule or playbook uses the {0} {1}.
  public static let unusedDeclaration = DiagnosticCode("R071")
  /// Field {0} has a question, but no rule asks it or reads the answer.
  public static let unreadQuestion = DiagnosticCode("R072")
  /// {0} gives no reason in {1}.
  public static let missingReason = DiagnosticCode("R073")
  /// No rule of the group {0} fires for {1}; {2} stretches in all.
  public static let groupGap = DiagnosticCode("R074")
  /// Rules {1} and {2} of the group {0} both fire for {3}.
  public static let groupOverlap = DiagnosticCode("R075")
  /// {0} questions about the rules were left open.
  public static let checkUnfinished = DiagnosticCode("R076")
  /// {1} more findings of the kind {0} are not shown.
  public static let furtherFindings = DiagnosticCode("R077")
  /// No rule belongs to the group {0}.
  public static let emptyGroup = DiagnosticCode("R078")
  /// No finding has the code {0}.
  public static let unknownCode = DiagnosticCode("R079")
  /// Formatting a table would change what rule {0} means.
  public static let formatChangesMeaning = DiagnosticCode("R080")
  /// {0} is no name for a rule.
  public static let badRuleName = DiagnosticCode("R081")
  /// Rule {0} exists already, at {1}.
  public static let ruleExists = DiagnosticCode("R082")
  /// {0} is no file a rule can be added to.
  public static let badRuleFile = DiagnosticCode("R083")
  /// {0} is none of the forms of a statement.
  public static let statementForm = DiagnosticCode("R091")
  /// {0} is no field, rule, tier, tactic, risk or playbook.
  public static let statementName = DiagnosticCode("R092")
  /// {0} is no value of {1}.
  public static let statementValue = DiagnosticCode("R093")
  /// {0} cannot be asked of {1}.
  public static let statementQuestion = DiagnosticCode("R094")
  /// Of tier {0} nothing is measured in the statement.
  public static let statementMeasure = DiagnosticCode("R095")

  /// All of them, in order.
  public static let checkCodes: [DiagnosticCode] = [
    .impossibleRule, .deadAlternative, .duplicateRule, .subsumedRule, .maskedEffect, .maskedRow, .idleEffect,
    .blockedRule, .undecidedOrder, .tableGap, .unusedFact, .unusedDeclaration, .unreadQuestion, .missingReason,
    .groupGap, .groupOverlap, .checkUnfinished, .furtherFindings, .emptyGroup, .unknownCode, .formatChangesMeaning,
    .badRuleName,
    .ruleExists, .badRuleFile, .statementForm, .statementName, .statementValue, .statementQuestion, .statementMeasure,
  ]
}
