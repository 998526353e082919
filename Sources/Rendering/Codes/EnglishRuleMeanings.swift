import CampaignModel

/// What findings of rule files mean and why they matter, in English.
enum EnglishRuleMeanings {
  /// By code.
  static let table: [DiagnosticCode: CodeMeaning] = [
    .luaSyntax: CodeMeaning(
      "Lua cannot read the file: a comma, a quote or a brace is missing or too many.",
      matters: "Nothing after the mistake is read, so no rule of the file would count."),
    .luaFailure: CodeMeaning(
      "The file is valid Lua, but running it stopped with an error.",
      matters: "What stands after the failing line was never declared."),
    .unknownKey: CodeMeaning(
      "A table has a key the rule language does not know, often a typo.",
      matters: "A key that is silently ignored would be an effect that never happens."),
    .unknownName: CodeMeaning(
      "A word is used that is neither a field, a fact nor a word of the rule language.",
      matters: "Lua would take it for nothing, and the condition would mean something else."),
    .unknownRuleField: CodeMeaning(
      "A dotted name or a text names a field that no file declares.",
      matters: "Rules read fields by name; a wrong name reads nothing."),
    .unknownPredicate: CodeMeaning(
      "A question is asked of a field that its type cannot answer.",
      matters: "Each type has its own questions: numbers compare, choices are, sets have."),
    .unknownTier: CodeMeaning(
      "An effect speaks of a tier that no scheme declares.",
      matters: "Its points or limits would go nowhere."),
    .unknownReference: CodeMeaning(
      "A rule names a tactic, risk, playbook or other thing that is not declared.",
      matters: "The advice would be missing from every answer."),
    .unknownFieldValue: CodeMeaning(
      "A choice or set is compared with a value it cannot have.",
      matters: "The condition could never hold."),
    .wrongRuleValue: CodeMeaning(
      "A key holds a value of another kind than it wants.",
      matters: "A text where a number belongs would be guessed at; kolmix does not guess."),
    .duplicateKey: CodeMeaning(
      "One table gives the same key twice.",
      matters: "Lua keeps the last one without a word, and the first is lost."),
    .droppedOperator: CodeMeaning(
      "A condition uses and, or, not or a comparison of Lua, which is worked out while the file loads.",
      matters: "The condition would be plain true or false for every brief, or lose half of itself."),
    .duplicateName: CodeMeaning(
      "Two things of one kind have the same name.",
      matters: "Explanations and later packs refer to things by name; it must be clear which is meant."),
    .missingRulePart: CodeMeaning(
      "A rule or table lacks a part it needs, such as its title, when it fires, or what it does.",
      matters: "A missing part is not guessed: a rule without a condition might mean always or never."),
    .ruleCycle: CodeMeaning(
      "A rule reads a number that its own effect, or one of its stage, still changes.",
      matters: "The answer would depend on which is worked out first."),
    .missingRole: CodeMeaning(
      "No field of the pack fills a role planning cannot do without.",
      matters: "Without a budget, an audience, platforms, weeks and goals there is nothing to plan."),
    .ruleValueOutOfRange: CodeMeaning(
      "A number lies outside what the key or the field allows.",
      matters: "Most often a zero too many or the wrong unit."),
    .deniedFunction: CodeMeaning(
      "A rule file uses something outside the sandbox: files, the clock, chance, other programs.",
      matters: "The same brief must get the same answer everywhere, and a rule file must not touch your machine."),
    .loadLimit: CodeMeaning(
      "Loading took more steps, memory or time than rule files may.",
      matters: "An endless loop in one file would stop everything."),
    .functionFailed: CodeMeaning(
      "A rule's Lua function stopped with an error on this brief.",
      matters: "The answer was given without the rule, and says so."),
    .notFinite: CodeMeaning(
      "Arithmetic in an effect gave no number on this brief, such as a division by zero.",
      matters: "The effect was left out of the answer."),
    .boundsContradict: CodeMeaning(
      "On this brief two rules of equal priority set limits that cannot both hold.",
      matters: "Only one of them was kept; which one hangs on the order of the files."),
    .missingDeclaration: CodeMeaning(
      "The pack has none of something every pack needs: a rule, a tier scheme, a rate card.",
      matters: "Without it nothing can be reckoned."),
    .missingText: CodeMeaning(
      "A title or text is given in one language only.",
      matters: "Answers in the other language show the text in the first, marked as such."),
    .missingRate: CodeMeaning(
      "The rate card has no row for a platform that briefs can name.",
      matters: "Briefs on that platform cannot be priced."),
    .notACondition: CodeMeaning(
      "Something stands where a condition belongs.",
      matters: "A bare field or value says nothing about when the rule fires."),
    .unfinishedDeclaration: CodeMeaning(
      "A declaration has a name but no table after it.",
      matters: "It would declare nothing."),
    .rulesUnreadable: CodeMeaning(
      "A rule file is not UTF-8 text, or holds compiled Lua.",
      matters: "Compiled Lua can do what source cannot, so it is never run."),
    .missingSource: CodeMeaning(
      "A rule does not say where its knowledge comes from.",
      matters: "Clients ask, and the next editor must know what to check it against."),
    .notWhileLoading: CodeMeaning(
      "A file reckons with a field as if it had a value while the file loads.",
      matters: "Fields get their values from each brief, long after the file was read."),
    .predicateNeedsColon: CodeMeaning(
      "A predicate is called with a dot instead of a colon.",
      matters: "With a dot Lua does not pass on the field it is asked of."),
    .testFailed: CodeMeaning(
      "A test of the pack came out otherwise than it says.",
      matters: "Either a rule changed what it should not, or the expectation is out of date."),
    .functionStopped: CodeMeaning(
      "A rule's Lua function was stopped on this brief: too many steps, too much memory or time.",
      matters: "The answer was given without the rule; one brief must not hold up a batch."),
    .mixNotProven: CodeMeaning(
      "There were so many possible mixes that the search for the nearest to the targets was cut short.",
      matters: "The mix fits all limits; a slightly better one may exist."),
    .unknownTableFile: CodeMeaning(
      "A decision table names a CSV file that the pack does not have.",
      matters: "Its rows are all missing."),
    .tableFileEncoding: CodeMeaning(
      "A CSV file is not UTF-8 and was read in another encoding, by its look.",
      matters: "If the guess is wrong, Vietnamese letters come out wrong."),
    .unclosedQuote: CodeMeaning(
      "A cell opens a quote that never closes.",
      matters: "Everything up to the end of the file would become one cell."),
    .textAfterQuote: CodeMeaning(
      "A quoted cell goes on after its closing quote.",
      matters: "It is not clear what belongs to the cell."),
    .raggedRow: CodeMeaning(
      "A row has more or fewer cells than the table has columns.",
      matters: "A shifted cell would become a condition on the wrong field."),
    .wrongCell: CodeMeaning(
      "A cell is no test its column's field understands.",
      matters: "A cell that is not understood cannot be ignored: the row would hold too often."),
    .unknownColumn: CodeMeaning(
      "The header of a table names neither a field nor an effect.",
      matters: "The whole column would be lost."),
    .rowsOverlap: CodeMeaning(
      "Two rows of a table that says unique hold for the same brief.",
      matters: "Nobody can say which one counts, so the pack is refused."),
    .rowsDisagree: CodeMeaning(
      "Two rows of a table that says any hold for one brief and give different answers.",
      matters: "The policy promises that it does not matter which row is taken."),
    .rowsTie: CodeMeaning(
      "Two rows of a table that says priority hold for one brief and have the same priority.",
      matters: "The priority is meant to decide, and does not."),
    .boundsProvedContradictory: CodeMeaning(
      "Two rules of equal priority set limits that cannot both hold, and a brief exists that fires both.",
      matters: "For such briefs one of the two is overruled, and which one nobody chose."),
    .conflictsUnfinished: CodeMeaning(
      "There were so many contradicting limits that not all were listed.",
      matters: "Those that are listed are certain; more may follow."),
    .ruleCircle: CodeMeaning(
      "Rules need each other's facts in a circle.",
      matters: "None of them can be asked first."),
    .notInferable: CodeMeaning(
      "A rule infers something that is no declared fact.",
      matters: "Fields of the brief belong to the client; rules may assume them, not infer them."),
    .factIsInferred: CodeMeaning(
      "A fact that rules infer is given a part only fields of the brief have.",
      matters: "Nobody asks a client for what rules work out."),
    .inEarlierPack: CodeMeaning(
      "A later pack declares a rule whose name an earlier pack has.",
      matters: "It must be said whether it replaces that rule or only has the same name by chance."),
    .replacesNothing: CodeMeaning(
      "A rule says it replaces one of an earlier pack, but there is none of its name.",
      matters: "A renamed rule would then count twice."),
    .neverInferred: CodeMeaning(
      "A rule reads a fact that no rule infers.",
      matters: "A condition on it can never hold."),
    .rateOutOfOrder: CodeMeaning(
      "A row of the rate card has its quartiles out of order, or a rate above what is possible.",
      matters: "Ranges of the forecast come from these numbers."),
    .ratesContradict: CodeMeaning(
      "A larger creator is cheaper, reaches relatively more, or is more plentiful than a smaller one.",
      matters: "That is possible but rare, and decides which tier looks best."),
    .nameOfLibrary: CodeMeaning(
      "A field, fact or other thing is called like something Lua already has.",
      matters: "No rule could read it: Lua would give the other one."),
  ]
}
