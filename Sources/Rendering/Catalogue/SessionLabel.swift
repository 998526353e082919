/// What a session says of itself, in both languages; `{0}`… are holes.
package enum SessionLabel: String, Sendable, Hashable, CaseIterable {
  case creatorCount, insisted, insistedHeading, pinned, feeSet, locked, answerBecomes, rulesSwitchedOn
  case rulesSwitchedOff, staysTheSame, scenario, answerHeading, notYetAnswered, ruleOnlyIn, stopped, gridNote
  case impossible, flipsOf, flipsOfAt, noFlips, nobodyLeads, leads, lookedUpTo, seekAlready, seekFound, seekNow
  case seekUnreachable, seekNearest, noMix, heldByStatus, heldByRule, heldByMoneyLeft, nothingChanged, newBrief
  case stillMissing, savedAs, usingScenario, droppedScenario, scenarioList, noScenarios, currentName, undone
  case redone, watching, notWatching, reloaded, brokenRules, newFindings, flipping, noneFlip, fieldGone
  case languageSet, formatSet, written, checkPassed, readingChoice, luaBlock, noPlugins
  case lockedFields, nothingLocked, cardFee, freeCount, pinLabel, rateLabel, noContracts
  case noPhases, helpTopics, helpUsage, helpAlias, helpExamples, helpEditing, welcome
  case groupBrief, groupScenario, groupQuestion, groupRules, groupSession, tableBrief, field, valueHeading
  case noDifference
  case moreFindings, nothingInsisted, allTogether, byTheCard, contractedOf, eachFor, withoutStatus, costsNothing,
    whatItCosts
  case seekFoundDown, seekJumped, heldByTarget, nextFlip
}

extension Catalogue {
  /// A label of sessions, its holes filled.
  package func callAsFunction(_ label: SessionLabel, _ arguments: String...) -> String {
    filled(label.english, label.vietnamese, arguments)
  }
}
