import CampaignModel

/// What reports handed to clients say of themselves, in both languages; `{0}`… are holes.
package enum ReportLabel: String, Sendable, Hashable, CaseIterable {
  case countOfTier, aRule, overview, headline, headlineOne, forCreators, span, peopleReached
  case verdictRecommended, verdictIncomplete, verdictBlocked, verdictInfeasible, incompleteInternal
  case incompleteClient, findings, brief, mix, mixColumn, tiersOutside, pyramid, pyramidSays, mixTable
  case followers, followersFrom, platforms, points, contracted, excluded, budget, budgetBars, budgetSays
  case budgetTable, item, newCreators, fee, handling, each, contractedMoney, amount, ofBudget, whyLeft
  case taxTable, netFees, serviceFee, netFeesAndService, incomeTax, vat, allFees, taxIsLine, taxNotCounted
  case phases, phasesOf, phaseChart, phasesSay, phaseTable, phase, weeks, weekAxis, daysColumn, aim
  case tacticsByPhase, days, dayTable, day, whatHappens, results, rangeChart, rangesSay, measureSays
  case rangeTable, measure, low, middle, high, howToReadRanges, joinsCapped, targetTable, estimated, committed
  case howToReadTargets, community, options, scenarioChart, scenariosSay, scenarioTable, forGoals
  case frontierChart, frontierSays, frontierTable, onFrontier, reachLow, reachMiddle, reachHigh, costAxis
  case tornadoChart, tornadoSays, swingSays, tornadoTable, input, factorLow, factorHigh, resultLow, resultHigh
  case inputLow, inputHigh, plan, axisBillions, axisMillions, why, whyNoMix, whyRules, moves, mainReasons, source,
    briefName,
    does, whyNot, whyNotMix
  case whyNotLess, whyNotMore, alsoFired, exchange, goal, bestTier, casting, castingTable, toCast, viewsEach
  case engagementOfViews, howToReadCasting, advice, tactics, risks, change, holdsMeans, holdTable, field, now
  case holds, whatFlips, anyValue, otherChoices, sampled, undecided, comesIn, goesOut, quoted, orMore, orLess
  case tierComes, tierGoes, boundComes, boundGoes, otherPlaybook, andMore, assumptions, assumed, questions
  case unknown, sources, stamps, rateCard, tierScheme, packDigest, plugins, copyClient, copyInternal
  case documentKind, contents, skip, figuresBehind, page, ofPages, launchMark, legendChosen, legendAlternative
  case legendFrontier, bookTitle, bookOverview, briefColumn, verdictColumn, backToOverview, overviewOnly
  case unnamed, sheetSummary, sheetBudget, sheetTimeline, sheetAssumptions, sheetWhy, sheetData, start, length
  case againstPlan, details, origin, liveNote, pictureData

  /// What became of a brief.
  package static func verdict(_ status: Recommendation.Status) -> ReportLabel {
    switch status {
    case .recommended: .verdictRecommended
    case .incomplete: .verdictIncomplete
    case .blocked: .verdictBlocked
    case .infeasible: .verdictInfeasible
    }
  }
}

extension Catalogue {
  /// A label of reports, its holes filled.
  package func report(_ label: ReportLabel, _ arguments: String...) -> String {
    filled(label.english, label.vietnamese, arguments)
  }
}
