/// The pieces that rules are worded with, by key; the words stand in one table per language. `{0}`… are holes. English
/// verbs follow their subject (`the weeks are`, `trust weighs`), so such pieces carry the verb and Vietnamese none.
package enum Phrase: String, Sendable, Hashable, CaseIterable {
  // What a leaf is about.
  case theField, quoted, weightOf, subjectIs, subjectAre, subjectIncludes, subjectInclude
  case subjectExcludes, subjectExclude, subjectMentions, subjectMention, subjectIgnores, subjectIgnore
  case goalWeighs, goalsWeigh
  // What a leaf asks.
  case atLeast, atMost, above, below, between, outside, range, exactly, notExactly, goalAbove, goalBelow, goalOutside
  case dateAtLeast, dateAtMost, dateAbove, dateBelow, dateOutside
  case isGoal, isNoGoal, isOption, isNotOption, isNoneOf, flagYes, flagNo
  case has, hasAll, hasNot, hasNone, hasNotAll, mentions, mentionsNot
  case given, notGiven, answered, notAnswered, functionYes, functionNo
  // The same for a glance.
  case shortHas, shortHasNot, shortMentions, shortMentionsNot, shortGiven, shortNotGiven, shortFunction, shortFunctionNo
  // Numbers.
  case million, billion, shareOf, smaller, larger, onePoint, points
  // What joins parts.
  case and, or, commaAnd, commaOr
  // The frame of a sentence.
  case always, never, alwaysDo, alwaysList, whenThen, whenList, whenAll, whenAny, allOf, anyOf, thenOne, thenList
  // What a rule does.
  case gains, loses, gainsAmount, countOfTier, oneOfTier, countOfAll, oneOfAll, bookAtLeast, bookAtMost
  case shareAtLeast, shareAtMost, creatorShareAtMost, onlyOneOf, exclude
  case scale, scaleAll, rateFee, rateReach, rateEngagement, line, dropGoal, assume, infer, ask, askFor, block
  case adviseOne, advise, warnOne, warn, playbook, apply
  // The same for a glance.
  case shortExclude, shortOnlyOneOf, shortCreatorShare, shortShare, shortAllCreators, shortDropGoal, shortAssume
  case shortAsk, shortAskAnything, shortBlock, shortAdvise, shortWarn, shortPlaybook, shortApply
}

extension Catalogue {
  /// A piece of a rule's wording, its holes filled.
  package func phrase(_ phrase: Phrase, _ arguments: String...) -> String {
    filled(phrase.english, phrase.vietnamese, arguments)
  }
}
