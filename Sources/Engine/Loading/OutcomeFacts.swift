import CampaignModel

/// The facts the host derives about tiers, the mix and its forecast, with their names for people.
enum OutcomeFacts {
  /// Facts about the whole mix and its forecast.
  static let common: [FieldSchema] = [
    fact("mix.creators", .integer, vi: "Tổng số KOL/KOC trong đề xuất", en: "Creators in the mix"),
    fact("mix.spend", .money, vi: "Tổng chi phí KOL", en: "Spend on creators"),
    fact("mix.unallocated", .money, vi: "Ngân sách chưa phân bổ", en: "Unallocated money"),
    fact("forecast.reach", .integer, vi: "Số người tiếp cận dự kiến", en: "Forecast reach"),
    fact("forecast.impressions", .integer, vi: "Lượt hiển thị dự kiến", en: "Forecast impressions"),
    fact("forecast.frequency", .number, vi: "Tần suất dự kiến", en: "Forecast frequency"),
    fact("forecast.engagements", .integer, vi: "Lượt tương tác dự kiến", en: "Forecast engagements"),
    fact("forecast.clicks", .integer, vi: "Lượt nhấp dự kiến", en: "Forecast clicks"),
    fact("forecast.conversions", .integer, vi: "Số chuyển đổi dự kiến", en: "Forecast conversions"),
    fact("forecast.joins", .integer, vi: "Số thành viên cộng đồng mới dự kiến", en: "Forecast community joins"),
    fact("forecast.cost_per_mille", .money, vi: "Chi phí mỗi nghìn lượt hiển thị (CPM)", en: "Forecast CPM"),
    fact("forecast.cost_per_engagement", .money, vi: "Chi phí mỗi lượt tương tác (CPE)", en: "Forecast CPE"),
    fact("forecast.return", .number, vi: "Doanh thu trên mỗi đồng ngân sách", en: "Forecast return on budget"),
  ]

  /// Facts about one tier of the mix.
  static func facts(of tier: Tier) -> [FieldSchema] {
    func named(_ id: String, _ type: FieldType, vi: String, en: String) -> FieldSchema {
      FieldSchema(id: "\(Vocabulary.mix).\(tier.id).\(id)", type: type, title: title(tier, vi: vi, en: en))
    }
    return [
      named("count", .integer, vi: "Số KOL hạng %", en: "% creators in the mix"),
      named("spend", .money, vi: "Chi phí cho hạng %", en: "Spend on %"),
      named("share", .percent, vi: "Tỷ trọng chi phí của hạng %", en: "Share of spend of %"),
      named("target_share", .percent, vi: "Tỷ trọng mục tiêu của hạng %", en: "Target share of %"),
    ]
  }

  /// What one creator of a tier costs.
  static func cost(_ tier: Tier) -> LocalizedText { title(tier, vi: "Chi phí một %", en: "Cost of one %") }

  /// Contracted creators of a tier.
  static func contracted(_ tier: Tier) -> LocalizedText {
    title(tier, vi: "Số % đã ký hợp đồng", en: "Contracted % creators")
  }

  /// Money promised to contracted creators of a tier.
  static func contractedFee(_ tier: Tier) -> LocalizedText {
    title(tier, vi: "Chi phí % đã ký hợp đồng", en: "Money contracted for %")
  }

  private static func title(_ tier: Tier, vi: String, en: String) -> LocalizedText {
    func filled(_ text: String, _ name: String?) -> String {
      text.split(separator: "%", omittingEmptySubsequences: false).joined(separator: name ?? tier.id)
    }
    return LocalizedText(vi: filled(vi, tier.title.vi.map(inside)), en: filled(en, tier.title.en.map(inside)))
  }

  /// A name as it stands inside a sentence: `macro`, but `KOC`.
  private static func inside(_ name: String) -> String {
    guard name.dropFirst().first?.isLowercase == true else { return name }
    return name.prefix(1).lowercased() + name.dropFirst()
  }

  private static func fact(_ id: String, _ type: FieldType, vi: String, en: String) -> FieldSchema {
    FieldSchema(id: id, type: type, title: LocalizedText(vi: vi, en: en))
  }
}
