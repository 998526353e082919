import CampaignModel

/// What findings of what rules do to each other mean and why they matter, in English.
enum EnglishCheckMeanings {
  /// By code.
  static let table: [DiagnosticCode: CodeMeaning] = [
    .impossibleRule: CodeMeaning(
      "The conditions of a rule leave no brief: two stretches that do not meet, a value that a choice cannot have beside another, goals that weigh more than 1 together, silence about what every brief gives.",
      matters: "The rule looks alive in the file and never speaks."),
    .deadAlternative: CodeMeaning(
      "One of the ways any{} offers can never come about, since it contradicts the rest of the rule.",
      matters: "The rule is narrower than it reads."),
    .duplicateRule: CodeMeaning(
      "Two rules fire for exactly the same briefs and have the same effects, even if they are written differently.",
      matters: "Points are counted twice, and whoever changes one forgets the other."),
    .subsumedRule: CodeMeaning(
      "Wherever the rule fires, other rules say the same or ask for more.",
      matters: "It costs reading time and makes people believe it decides something."),
    .maskedEffect: CodeMeaning(
      "Of playbooks, lines, assumptions and facts only the first by precedence counts, and here another rule always comes first.",
      matters: "The effect is written down and never happens."),
    .maskedRow: CodeMeaning(
      "Wherever the row holds, the policy of the table takes another row.",
      matters: "Its answer is never given."),
    .idleEffect: CodeMeaning(
      "The effect changes nothing wherever the rule fires: no points, a factor of one, at least none, an assumption the client has answered.",
      matters: "Probably a number or a condition is wrong."),
    .blockedRule: CodeMeaning(
      "The rule only shapes the mix, and wherever it fires another rule forbids any mix.",
      matters: "Nobody ever sees what it does."),
    .undecidedOrder: CodeMeaning(
      "Two rules of the same priority settle the same thing differently, and some briefs fire both.",
      matters: "The one that stands first in the files wins; moving a rule would change answers."),
    .tableGap: CodeMeaning(
      "Some briefs that give all the table asks for fit none of its rows.",
      matters: "For them the table says nothing, which is easily overlooked."),
    .unusedFact: CodeMeaning(
      "A fact is declared, perhaps inferred, and no rule reads it.",
      matters: "It is work without a result, or the rule that should read it is missing."),
    .unusedDeclaration: CodeMeaning(
      "A tactic, risk or playbook is declared and nothing names it.",
      matters: "Advice that is never given."),
    .unreadQuestion: CodeMeaning(
      "A field has a question for the client, but no rule asks it, and no rule reads the answer.",
      matters: "Either a rule is missing or the question is."),
    .missingReason: CodeMeaning(
      "A rule does not say why, in one language or in both.",
      matters: "Answers show the reason beside every effect; a strategist has to defend it."),
    .groupGap: CodeMeaning(
      "For some briefs none of the rules you asked about fires.",
      matters: "Only you know whether a rule is missing there."),
    .groupOverlap: CodeMeaning(
      "Two of the rules you asked about fire for the same brief.",
      matters: "Fine when they add up; a mistake when only one was meant to speak."),
    .checkUnfinished: CodeMeaning(
      "Some questions about the rules could not be answered: too many cases, a Lua function, arithmetic that may give no number, or no brief that would prove it.",
      matters: "What is reported is certain; silence about the rest proves nothing."),
    .furtherFindings: CodeMeaning(
      "Of one kind of finding so many were found that only the first are shown.",
      matters: "A list of thousands helps nobody."),
    .emptyGroup: CodeMeaning(
      "The pattern given to --group fits no rule, table or file.",
      matters: "An empty group has neither gaps nor overlaps, which would look like good news."),
    .unknownCode: CodeMeaning(
      "kolmix explain was asked for a code that no finding has.",
      matters: "Codes are a letter and three digits, such as R062."),
    .formatChangesMeaning: CodeMeaning(
      "kolmix rules fmt found that its own form of a table would load as other rules.",
      matters: "Formatting must never change an answer, so nothing was written."),
    .badRuleName: CodeMeaning(
      "A new rule was given a name with spaces, capitals or accents.",
      matters: "Names are typed on command lines and written into tests; plain ones are not mistyped."),
    .ruleExists: CodeMeaning(
      "A new rule was given the name of one that exists.",
      matters: "Two rules of one name are refused when the pack is loaded."),
    .badRuleFile: CodeMeaning(
      "A new rule was to be added to a file that is no Lua file.",
      matters: "Only .lua files are read as rules; it would have no effect."),
  ]
}
