import CampaignModel

/// Forecast and comparison of the sample answers.
enum SampleForecast {
  static let forecast = Forecast(
    tiers: [
      TierForecast(
        tier: "micro", reach: 412_345, impressions: 903_210, engagements: 48_770, clicks: 9032,
        costPerEngagement: 5843.756),
      TierForecast(
        tier: "macro", reach: 301_200, impressions: 410_000, engagements: 9840, clicks: 2050, costPerEngagement: nil),
    ],
    reach: 610_018, impressions: 1_313_210, frequency: 2.1527, engagements: 58_610, clicks: 11_082, conversions: 221,
    joins: 800, joinsCapped: true, boostImpressions: 750_000, costPerMille: 300_789.4, costPerEngagement: 6739.46,
    returnOnBudget: 0.7312345678)

  static let metrics = [
    PluginMetric(
      plugin: "tiktok-shop", id: "gmv", title: LocalizedText(vi: "GMV", en: "GMV"), type: .money, value: 93_500_000),
    PluginMetric(
      plugin: "zalo-community", id: "moderators", title: LocalizedText(vi: "Người quản trị", en: "Moderators"),
      type: .integer, unit: LocalizedText(vi: "người", en: "people"), value: 2),
  ]

  static func goal(_ id: String, _ vi: String, _ en: String, _ metric: GoalMetric, proxy: LocalizedText) -> Goal {
    Goal(
      id: id, title: LocalizedText(vi: vi, en: en), metric: metric, proxy: proxy, effectiveFrequency: 1)
  }

  static let comparison = Comparison(
    exchange: Exchange(large: "macro", small: "micro", equalDeliverables: 14.12, plannedDeliverables: 12.3),
    goals: [
      GoalComparison(
        goal: goal("awareness", "nhận diện thương hiệu", "awareness", .reach, proxy: LocalizedText()), weight: 0.6,
        perMillion: SampleReasons.amounts(("micro", 1446.8), ("macro", 2738.2)), best: "macro"),
      GoalComparison(
        goal: goal(
          "trust", "lòng tin", "trust", .engagements,
          proxy: LocalizedText(vi: "lượt bình luận và chia sẻ", en: "comments and shares")), weight: 0.4,
        perMillion: SampleReasons.amounts(("micro", 171.1), ("macro", 89.5)), best: "micro"),
      GoalComparison(
        goal: goal("community", "cộng đồng", "community", .joins, proxy: LocalizedText()), weight: 0.05,
        perMillion: SampleReasons.amounts(("micro", 0), ("macro", 0)), best: nil),
    ])
}
