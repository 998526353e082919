import CampaignModel

/// What findings of `kolmix rules check` say in English.
enum EnglishCheckFindings {
  /// One text per code of `DiagnosticCode.checkCodes`.
  static let table: [DiagnosticCode: FindingText] = [
    .impossibleRule: FindingText(
      "rule \"{0}\" can never fire: what it asks of {1} contradicts itself or what every brief gives",
      fix: "Correct one of the conditions, or delete the rule."),
    .deadAlternative: FindingText(
      "one alternative of rule \"{0}\" can never hold: what it asks of {1} contradicts the rest",
      fix: "Correct the alternative, or take it out of any{}."),
    .duplicateRule: FindingText(
      "rule \"{0}\" fires for the same briefs as \"{1}\" at {2} and does the same",
      fix: "Delete one of them; points of both are counted twice."),
    .subsumedRule: FindingText(
      "rule \"{0}\" adds nothing: wherever it fires, {1} say the same or more",
      fix: "Delete it, or give it a condition or an effect of its own."),
    .maskedEffect: FindingText(
      "\"{1}\" of rule \"{0}\" is never taken: wherever the rule fires, {2} come first and settle the same",
      fix: "Give this rule a higher priority than theirs, narrow theirs, or take the effect out."),
    .maskedRow: FindingText(
      "row \"{0}\" of table \"{1}\" is never taken: wherever it holds, {2} are taken before it",
      fix: "Move the row up or narrow the rows before it; or delete it."),
    .idleEffect: FindingText(
      "\"{1}\" of rule \"{0}\" never does anything where the rule fires",
      fix: "Correct the amount or the condition, or take the effect out."),
    .blockedRule: FindingText(
      "rule \"{0}\" only shapes the mix, but wherever it fires {1} forbid any",
      fix: "Narrow the blocking rule, or delete this one."),
    .undecidedOrder: FindingText(
      "rules \"{0}\" and \"{1}\" have one priority and settle \"{2}\" differently, for example for {3}; only their place in the files decides",
      fix: "Give the one that should win a higher priority, or part their conditions."),
    .tableGap: FindingText(
      "no row of table \"{0}\" holds for {1}; stretches without a row: {2}",
      fix: "Add a row for it, or a last row of \"-\"; write partial = true when nothing is meant to happen there."),
    .unusedFact: FindingText(
      "no rule reads the fact \"{0}\"", fix: "Use it in a condition, or delete it and what infers it."),
    .unusedDeclaration: FindingText(
      "nothing uses the {0:word} \"{1}\"", fix: "Name it in a rule, or delete it."),
    .unreadQuestion: FindingText(
      "no rule asks for \"{0}\" or reads the answer, though it has a question",
      fix: "Write the rule it is asked for, or take the question out."),
    .missingReason: FindingText(
      "{0} gives no reason in {1:word}", fix: "Add reason = { en = \"…\", vi = \"…\" }: clients ask why."),
    .groupGap: FindingText(
      "no rule of the group \"{0}\" fires for {1}; stretches without a rule: {2}",
      fix: "Add a rule for it, or leave the group as it is when nothing is meant to happen there."),
    .groupOverlap: FindingText(
      "of the group \"{0}\", rules \"{1}\" and \"{2}\" both fire for {3}",
      fix: "Part their conditions when only one is meant to."),
    .checkUnfinished: FindingText(
      "{0} questions about these rules stayed open",
      fix:
        "Simplify conditions with many alternatives, arithmetic or functions; what is reported is certain, but there may be more."
    ),
    .furtherFindings: FindingText(
      "{1} more findings of kind {0} are not shown", fix: "Repair those that are shown, and check again."),
    .emptyGroup: FindingText(
      "no rule, table or file is called \"{0}\"", fix: "Name rules, a table or a file; * stands for any characters."),
  ]
}
