import CampaignModel

/// Everything the faces say of themselves, by key; the words stand in one table per language. `{0}`… are holes.
package enum Label: String, Sendable, Hashable, CaseIterable {
  case briefNamed, statusRecommended, statusIncomplete, statusBlocked, statusInfeasible, incompleteMeans
  case blockedMeans, blockedLift, blockedAsk, infeasibleMeans, causeNothingSpendable, causeNoAffordableTier,
    causeContracts
  case causePins, causeAllExcluded, liftNothingSpendable, liftNoAffordableTier, liftContracts, liftPins
  case liftAllExcluded, smallestBudget, moneyDoesNotHelp, rulesOn, rulesOff, briefHeading, goals, writtenAs, assumed
  case alsoGiven, yes, no, none, mixHeading, tier, share, target, spend, creators, allTiers, lineOfRule, reserve
  case unallocated, total, shareNote, newCreators, contractedCreators, atLowerFee, tooDear, overCap, excludedBy, noRate
  case unallocatedHeading, leftoverRemainder, leftoverHandling, leftoverAvailability, leftoverSaturation
  case leftoverBound, leftoverTarget, proposedBoost, phasesHeading, week, weeks, tierCount, tactics, reasonsHeading
  case decisiveBound, points, contribution, withAndWithout, percentagePoints, effects, source, overriddenHeading
  case overriddenContradicted, overriddenUnaffordable, overriddenOutsideScheme, overriddenCameLater
  case overriddenBriefSays, overriddenOutOfPlay, overriddenNotTaken, overriddenSameAnswer, overriddenReplaced
  case overriddenRetired, wonBy, risksHeading, tacticsHeading, broughtBy, questionsHeading
  case assumptionsHeading, unknownHeading, ratesAreTypical, available, assumedLine, alsoFired, fromPlaybook,
    contractedFee, randomOverlap, platformSplit, feeMarkup, incomeTaxWithheld, vatOnTop, agencyPart, forecastHeading
  case reachShort, impressions, engagementsShort, clicks, costPerEngagementShort, reach, ofAudience, frequency
  case timesEach, conversions, joins, cappedByChannel, boostImpressions, costPerMille, costPerEngagement
  case returnOnBudget, comparisonHeading, exchange, perMillion, millionDong, millionUnits, bestTier, noTierBringsAny
  case judgedBy, metricReach, metricEngagements, metricClicks, metricConversions, metricJoins, packStamp, ratesStamp
  case metricsHeading, metricOfPlugin, pluginsStamp, severityError, severityWarning, severityNote, didYouMean, howToFix

  /// What a status says in a headline.
  package static func status(_ status: Recommendation.Status) -> Label {
    switch status {
    case .recommended: .statusRecommended
    case .incomplete: .statusIncomplete
    case .blocked: .statusBlocked
    case .infeasible: .statusInfeasible
    }
  }

  /// What cannot be met.
  package static func infeasibleCause(_ cause: Infeasibility.Cause) -> Label {
    switch cause {
    case .nothingSpendable: .causeNothingSpendable
    case .noAffordableTier: .causeNoAffordableTier
    case .contracts: .causeContracts
    case .pins: .causePins
    case .allExcluded: .causeAllExcluded
    }
  }

  /// What would lift it.
  package static func infeasibleLift(_ cause: Infeasibility.Cause) -> Label {
    switch cause {
    case .nothingSpendable: .liftNothingSpendable
    case .noAffordableTier: .liftNoAffordableTier
    case .contracts: .liftContracts
    case .pins: .liftPins
    case .allExcluded: .liftAllExcluded
    }
  }

  /// Why money is left.
  package static func leftover(_ cause: Leftover.Cause) -> Label {
    switch cause {
    case .remainder: .leftoverRemainder
    case .handling: .leftoverHandling
    case .availability: .leftoverAvailability
    case .saturation: .leftoverSaturation
    case .bound: .leftoverBound
    case .target: .leftoverTarget
    }
  }

  /// Why an effect did not hold.
  package static func overriddenCause(_ cause: Overridden.Cause) -> Label {
    switch cause {
    case .contradicted: .overriddenContradicted
    case .unaffordable: .overriddenUnaffordable
    case .outsideScheme: .overriddenOutsideScheme
    case .cameLater: .overriddenCameLater
    case .briefSays: .overriddenBriefSays
    case .outOfPlay: .overriddenOutOfPlay
    case .notTaken: .overriddenNotTaken
    case .sameAnswer: .overriddenSameAnswer
    case .replaced: .overriddenReplaced
    case .retired: .overriddenRetired
    }
  }

  /// What is measured for a goal.
  package static func metric(_ metric: GoalMetric) -> Label {
    switch metric {
    case .reach: .metricReach
    case .engagements: .metricEngagements
    case .clicks: .metricClicks
    case .conversions: .metricConversions
    case .joins: .metricJoins
    }
  }

  /// How bad a finding is.
  package static func severity(_ severity: Diagnostic.Severity) -> Label {
    switch severity {
    case .error: .severityError
    case .warning: .severityWarning
    case .note: .severityNote
    }
  }
}
