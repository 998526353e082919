import CampaignModel

@testable import Planning

/// A small rate card and scheme, with round numbers that can be checked by hand.
enum Sample {
  static func spread(_ median: Double) -> Spread { Spread(low: median / 2, median: median, high: median * 2) }

  static func row(
    _ platform: String, _ followers: Double, fee: Double, reach: Double, handling: Double = 500_000,
    available: Int = 100
  ) -> RateRow {
    RateRow(
      platform: platform, followers: followers, fee: spread(fee), reach: spread(reach), engagement: spread(0.05),
      clickThrough: spread(0.01), onTarget: spread(0.5), handling: handling, available: available, source: "test",
      grade: "D")
  }

  static let card = RateCard(
    version: "test-1", title: LocalizedText(en: "Test"), currency: "VND",
    rows: [
      row("tiktok", 4000, fee: 500_000, reach: 0.4, available: 900), row("tiktok", 30_000, fee: 4_000_000, reach: 0.2),
      row("tiktok", 300_000, fee: 20_000_000, reach: 0.1, available: 40),
      row("facebook", 30_000, fee: 6_000_000, reach: 0.1, handling: 700_000, available: 50),
    ],
    formats: [
      FormatRate(id: "video", fee: 2, reach: 1.5, engagement: 1),
      FormatRate(id: "story", fee: 0.5, reach: 0.5, engagement: 0.5),
    ],
    niches: ["beauty": 1.2], seasons: ["tet": 1.5], cpm: ["tiktok": 40_000, "facebook": 60_000],
    uniqueViewers: ["tiktok": 0.8], bundle: 0.5)

  /// The same card without any spread.
  static var exactCard: RateCard {
    func exact(_ spread: Spread) -> Spread {
      Spread(low: spread.median, median: spread.median, high: spread.median)
    }
    var exactly = card
    for index in exactly.rows.indices {
      let row = exactly.rows[index]
      exactly.rows[index].reach = exact(row.reach)
      exactly.rows[index].engagement = exact(row.engagement)
      exactly.rows[index].clickThrough = exact(row.clickThrough)
      exactly.rows[index].onTarget = exact(row.onTarget)
    }
    return exactly
  }

  static func tier(_ id: String, from: Int64, to: Int64?, typical: Double) -> Tier {
    Tier(id: id, title: LocalizedText(en: id), from: from, to: to, typical: typical, prior: 1)
  }

  static let scheme = TierScheme(
    id: "test", title: LocalizedText(en: "Test"), source: "test",
    tiers: [
      tier("nano", from: 1000, to: 10_000, typical: 4000), tier("micro", from: 10_000, to: 100_000, typical: 30_000),
      tier("macro", from: 100_000, to: 1_000_000, typical: 300_000),
      tier("mega", from: 1_000_000, to: nil, typical: 3_000_000),
    ])

  static func goal(_ id: String, _ metric: GoalMetric, frequency: Int, weight: Double) -> WeightedGoal {
    WeightedGoal(
      goal: Goal(
        id: id, title: LocalizedText(en: id), metric: metric, proxy: LocalizedText(), effectiveFrequency: frequency),
      weight: weight)
  }

  static func inputs(
    _ platforms: [String] = ["tiktok"], audience: Int64 = 1_000_000, card: RateCard = Sample.card
  ) -> PlanningInputs {
    var inputs = PlanningInputs(card: card, scheme: scheme, audience: audience, budget: Money(500_000_000))
    inputs.platforms = platforms
    return inputs
  }
}
