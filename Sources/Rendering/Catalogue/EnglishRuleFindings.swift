import CampaignModel

/// What findings in rule files say in English.
enum EnglishRuleFindings {
  /// One text per code of `DiagnosticCode.ruleCodes`.
  static let table: [DiagnosticCode: FindingText] = [
    .luaSyntax: FindingText(
      "the file is not valid Lua: {0}", fix: "Look for a missing comma, brace or quote at or just before this place."),
    .luaFailure: FindingText("running the file failed: {0}", fix: "Correct the call at the place shown."),
    .unknownKey: FindingText(
      "unknown effect or key \"{0}\" in {1}", fix: "Correct the name; an unknown key is never silently ignored."),
    .unknownName: FindingText(
      "unknown name \"{0}\"", fix: "Use a declared field or a word of the rule language, or put quotes round a text."),
    .unknownRuleField: FindingText(
      "unknown field \"{0}\"", fix: "Use a field the pack declares, or declare this one in fields.lua."),
    .unknownPredicate: FindingText(
      "field \"{0}\" of type {1:word} has no predicate \"{2}\"", fix: "It has: {3}."),
    .unknownTier: FindingText("unknown tier \"{0}\"", fix: "Use a tier of a declared scheme."),
    .unknownReference: FindingText(
      "unknown {0:word} \"{1}\"", fix: "Declare it in the pack, or use one that is declared."),
    .unknownFieldValue: FindingText("field \"{0}\" has no value \"{1}\"", fix: "It has: {2}."),
    .wrongRuleValue: FindingText(
      "\"{0}\" of {1} wants {2:word}, found {3:word}", fix: "Write a value of the type it wants."),
    .duplicateKey: FindingText(
      "key \"{0}\" stands twice in one table", fix: "Lua would keep only the last one: join them or drop one."),
    .droppedOperator: FindingText(
      "Lua would silently drop \"{0}\" inside a data condition",
      fix: "Use a list for \"and\", any{} for \"or\", none{} for \"not\", and predicates such as field:at_least(…)."),
    .duplicateName: FindingText(
      "{0:word} \"{1}\" is declared twice; the other one stands at {2}", fix: "Give one of them another name."),
    .missingRulePart: FindingText("{0} has no {1:word}", fix: "Add it; it is not guessed."),
    .ruleCycle: FindingText(
      "{0} reads {1}, which is known only after {2} has taken effect",
      fix: "Break the circle: let one of these rules read fields of the brief only."),
    .missingRole: FindingText(
      "no field fills the role \"{0}\"", fix: "Give the field planning is to use role = \"{0}\"."),
    .ruleValueOutOfRange: FindingText(
      "\"{0}\" of {1}: {2} is outside {3}", fix: "Check the unit and the number of zeros."),
    .deniedFunction: FindingText(
      "\"{0}\" is not available in rule files",
      fix: "Rules read the brief and nothing else, so that the same brief always gets the same answer. ({1})"),
    .loadLimit: FindingText(
      "loading hit a limit: {0:word}", fix: "Look for an endless loop or a table that keeps growing."),
    .functionFailed: FindingText(
      "the function of rule \"{0}\" failed on brief \"{1}\": {2}",
      fix: "The answer was given without this rule; correct its function."),
    .notFinite: FindingText(
      "the arithmetic of rule \"{0}\" gave no finite number on brief \"{1}\"",
      fix: "The effect was left out; guard the division with a condition on the divisor."),
    .boundsContradict: FindingText(
      "bounds of rules \"{0}\" and \"{1}\" with equal priority contradict each other",
      fix: "Give one of them a higher priority, or narrow its condition."),
    .missingDeclaration: FindingText("the pack declares no {0:word}", fix: "Declare at least one."),
    .missingText: FindingText(
      "\"{0}\" of {1} is missing in {2:word}",
      fix: "Add it; until then the other language is shown, marked as such."),
    .missingRate: FindingText(
      "card \"{0}\" has no rate for platform \"{1}\"", fix: "Add a row for it, or take the platform out of the fields."),
    .notACondition: FindingText(
      "a condition of {0} is not a condition: found {1:word}",
      fix: "Write a predicate of a field, such as goal.trust:at_least(0.3)."),
    .unfinishedDeclaration: FindingText(
      "{0} is not finished: {1} \"…\" needs a table after it", fix: "Write {1} \"name\" { … }."),
    .rulesUnreadable: FindingText(
      "the file is not readable text: {0}", fix: "Save it as UTF-8 text; compiled Lua is refused."),
    .missingSource: FindingText(
      "{0} has no source", fix: "Say where its knowledge comes from: source = \"…\"."),
    .notWhileLoading: FindingText(
      "\"{0}\" cannot be used on fields: while files are loaded they have no values yet",
      fix: "Use predicates such as budget:below(…), which are asked for each brief; + - * / give expressions."),
    .predicateNeedsColon: FindingText(
      "predicate \"{1}\" of \"{0}\" must be called with a colon", fix: "Write {0}:{1}(…)."),
    .mixNotProven: FindingText(
      "the search for the mix of brief \"{0}\" was cut short: the mix fits, but is not proven to be the nearest to the targets",
      fix: "Use a scheme with fewer tiers, or fewer bounds."),
    .unknownTableFile: FindingText(
      "the pack has no CSV file \"{0}\"",
      fix: "Write the path within the pack's folder, such as tables/fees.csv; nothing outside the folder can be read."),
    .tableFileEncoding: FindingText(
      "\"{0}\" is not UTF-8; it was read as {1}", fix: "Save it as \"CSV UTF-8\", so that no letter is guessed."),
    .unclosedQuote: FindingText(
      "a quote opens this cell and is never closed",
      fix: "Close it, or double quotes that belong to the text: \"\"like this\"\"."),
    .textAfterQuote: FindingText(
      "a quoted cell goes on after its closing quote",
      fix: "Leave the quotes out, or put the whole cell in quotes and double those within."),
    .raggedRow: FindingText(
      "row {0} has {1} cells, but there are {2} columns", fix: "Every row needs one cell per column; - says nothing."),
    .wrongCell: FindingText(
      "cell {0} in column \"{1}\" of {2} cannot be read: the column holds {3:word}",
      fix:
        "Numbers: 8, < 4, >= 200tr, [4..12], ]4..12[, parted by |. Words: a, b. All: -, not(…), known, unknown; flags yes or no."
    ),
    .unknownColumn: FindingText(
      "column \"{0}\" of {1} is neither a field nor an effect",
      fix:
        "Use a field's name, an effect such as favour.micro or advise, or priority, title.vi, title.en, reason, source."
    ),
    .rowsOverlap: FindingText(
      "rows {1} and {2} of table \"{0}\" both hold, for example for {3}; the hit policy is unique",
      fix: "Narrow one of them (the other one stands at {4}), or use hit = \"first\" or \"collect\"."),
    .rowsDisagree: FindingText(
      "rows {1} and {2} of table \"{0}\" give different answers, for example for {3}; the hit policy is any",
      fix: "Make their effects equal, or narrow one of them (the other one stands at {4})."),
    .rowsTie: FindingText(
      "rows {1} and {2} of table \"{0}\" have the same priority and both hold, for example for {3}",
      fix: "Give one of them a higher priority, or narrow it (the other one stands at {4})."),
    .boundsProvedContradictory: FindingText(
      "rules \"{0}\" ({2}) and \"{1}\" ({3}) contradict each other, for example for {4}",
      fix: "Give one of them a higher priority, or narrow its condition; the other one stands at {5}."),
    .conflictsUnfinished: FindingText(
      "the search for contradicting bounds stopped after {0} findings", fix: "Settle these, then check again."),
    .functionStopped: FindingText(
      "the function of rule \"{0}\" was stopped on brief \"{1}\": {2:word}, the limit is {3}",
      fix: "The answer was given without this rule; shorten its function, or raise --script-steps or --script-memory."),
    .testFailed: FindingText(
      "test \"{0}\" failed: {1} should be {2}, is {3}",
      fix: "Correct the rules, or the expectation if the new answer is the right one."),
    .ruleCircle: FindingText(
      "rules and facts depend on each other in a circle: {0}",
      fix: "Break it: let one of these rules read fields of the brief instead."),
    .notInferable: FindingText(
      "\"{0}\" is not a fact rules can infer",
      fix: "Declare it with fact \"{0}\" { … }; fields of the brief are filled with assume."),
    .factIsInferred: FindingText(
      "fact \"{0}\" is inferred by rules, so \"{1}\" has no place in it",
      fix: "Leave it out, or declare a field if clients are to give it."),
    .inEarlierPack: FindingText(
      "rule \"{0}\" stands already in an earlier pack, at {1}",
      fix: "Write replaces = true to take its place, retire \"{0}\" to drop it, or choose another name."),
    .replacesNothing: FindingText(
      "rule \"{0}\" replaces nothing: no earlier pack has a rule of that name",
      fix: "Leave replaces out, or name the rule it is to replace."),
    .neverInferred: FindingText(
      "no rule infers \"{0}\", so rule \"{1}\", which reads it, can never fire on it",
      fix: "Add a rule with infer = { {0} = … }, or stop reading it."),
    .rateOutOfOrder: FindingText(
      "rate card {0}, {1}: {2} is out of order: {3}",
      fix: "Give lower quartile, median, upper quartile, each a part where it is a rate."),
    .ratesContradict: FindingText(
      "rate card {0}: {1} goes the wrong way from {2} to {3}",
      fix:
        "Larger creators cost more, reach a smaller part of their followers and are fewer; check both rows and their sources."
    ),
  ]
}
