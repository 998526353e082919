import CampaignModel

/// Ranges, alternatives and days of the sample answers.
enum SampleOptions {
  static func estimate(_ middle: Double) -> Estimate { Estimate(p10: middle * 0.5, p50: middle, p90: middle * 2.25) }

  static let ranges: ForecastRanges = {
    var ranges = ForecastRanges(
      reach: estimate(610_018), impressions: estimate(1_313_210), views: estimate(2_000_000),
      engagements: estimate(58_610), clicks: estimate(11_082), exposures: [0.2, 0.1, 0.05],
      effectiveReach: [estimate(610_018), estimate(200_000)], grossRatingPoints: estimate(131.3),
      diversification: Diversification(luck: 0.31, creators: 33))
    ranges.conversions = estimate(221)
    ranges.revenue = estimate(44_200_000)
    ranges.joins = estimate(800)
    ranges.costPerMille = estimate(300_789)
    ranges.costPerView = estimate(197)
    ranges.costPerEngagement = estimate(6739)
    ranges.costPerClick = estimate(35_643)
    ranges.costPerOrder = estimate(1_787_330)
    ranges.returnOnBudget = estimate(0.73)
    return ranges
  }()

  static func options(_ forecast: Forecast) -> PlanOptions {
    let creators = [TierCount(tier: "micro", count: 30), TierCount(tier: "macro", count: 1)]
    let day = CivilDate(dayNumber: 20_500)
    return PlanOptions(
      alternatives: [
        AlternativeMix(kind: .recommended, creators: creators, spend: Money(395_000_000), forecast: forecast, score: 1),
        AlternativeMix(kind: .allLarge, cause: .noAffordableTier),
        AlternativeMix(
          kind: .best, creators: creators, spend: Money(400_000_000), unspent: Money(1_000_000), forecast: forecast,
          score: 1.08, gap: 0.012),
      ],
      frontier: [
        FrontierPoint(
          creators: creators, spend: Money(395_000_000), reach: estimate(500_000), clicks: estimate(12_000),
          conversions: estimate(240)),
        FrontierPoint(
          creators: creators, spend: Money(395_000_000), reach: estimate(610_018), clicks: estimate(11_082),
          conversions: nil),
      ],
      sensitivity: [SensitivityRow(input: .views, lowFactor: 0.53, highFactor: 1.9, low: 0.55, high: 1.77)],
      timeline: Timeline(
        events: [
          TimelineEvent(kind: .setUp, offset: -14...(-1)),
          TimelineEvent(kind: .approval, phase: "ignite", offset: -3...(-1), tier: "macro", posts: 1),
          TimelineEvent(kind: .launch, phase: "ignite", offset: 0...0, days: day...day),
          TimelineEvent(
            kind: .posting, phase: "sustain", offset: 7...13, tier: "micro", posts: 10,
            turn: CreatorTurn(first: 25, count: 10, all: 30)),
        ], leadDays: 14, availableDays: 7, duties: [.disclose, .noHealthWorkers]),
      community: CommunityOutlook(
        joins: estimate(800), turnedAway: 120, groupsNeeded: 2, discussions: 12, reviews: 31,
        reviewClicks: estimate(900),
        moderationItems: estimate(280), moderationHours: estimate(9.4)))
  }
}
