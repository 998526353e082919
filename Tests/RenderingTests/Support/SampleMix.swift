import CampaignModel

/// The mix and the phases of the sample answers; it adds up to 500 triệu.
enum SampleMix {
  static func booking(
    _ index: Int, count: Int, contracted: Int = 0, fee: Int64, handling: Int64, spend: Int64, promised: Int64 = 0,
    share: Double, target: Double, points: Double, state: TierState = .inPlay, platforms: [PlatformBooking] = []
  ) -> TierBooking {
    TierBooking(
      tier: SampleAnswers.scheme.tiers[index], count: count, contracted: contracted, fee: Money(fee),
      handling: Money(handling), spend: Money(spend), contractedSpend: Money(promised), share: share,
      targetShare: target, points: points, state: state, platforms: platforms)
  }

  static let mix = Mix(
    tiers: [
      booking(
        0, count: 0, fee: 1_500_000, handling: 500_000, spend: 0, share: 0, target: 0.03, points: -20,
        state: .excluded(rule: "no-nano-with-low-control")),
      booking(
        1, count: 30, fee: 8_500_000, handling: 1_000_000, spend: 285_000_000, share: 285 / 395, target: 0.712,
        points: 14.25, state: .atLowerFee,
        platforms: [PlatformBooking(platform: "tiktok", count: 20), PlatformBooking(platform: "facebook", count: 10)]),
      booking(
        2, count: 1, contracted: 1, fee: 120_000_000, handling: 5_000_000, spend: 110_000_000, promised: 110_000_000,
        share: 110 / 395, target: 0.258, points: 6),
      booking(
        3, count: 0, fee: 400_000_000, handling: 10_000_000, spend: 0, share: 0, target: 0, points: 0,
        state: .tooDear(share: 1.025)),
    ],
    lines: [
      BudgetLine(
        id: "boost", title: LocalizedText(vi: "Ngân sách chạy quảng cáo", en: "Boost"), amount: Money(30_000_000),
        rule: "boost-for-awareness"),
      BudgetLine(
        id: "product", title: LocalizedText(vi: "Sản phẩm mẫu", en: "Product and samples"), amount: Money(15_000_000),
        rule: nil),
    ],
    reserve: Money(50_000_000), unallocated: Money(10_000_000),
    leftovers: [
      Leftover(cause: .remainder, amount: Money(4_000_000), proposedBoost: .zero, subjects: ["micro"]),
      Leftover(
        cause: .saturation, amount: Money(6_000_000), proposedBoost: Money(6_000_000), subjects: ["micro", "macro"]),
    ],
    total: Money(500_000_000), spendable: Money(405_000_000))

  static func template(
    _ id: String, _ vi: String, _ en: String, aim: LocalizedText, tactics: [String], isLaunch: Bool = false
  ) -> PhaseTemplate {
    PhaseTemplate(
      id: id, title: LocalizedText(vi: vi, en: en), aim: aim, share: 0.25, leastWeeks: 1, tiers: [:], tactics: tactics,
      isLaunch: isLaunch)
  }

  static let playbook = Playbook(
    id: "pyramid", title: LocalizedText(vi: "Kim tự tháp", en: "Pyramid"), source: "GDL JSC 2025 §5",
    phases: phases.map(\.template))

  static let phases: [Phase] = [
    Phase(
      template: template(
        "prepare", "Chuẩn bị", "Prepare",
        aim: LocalizedText(vi: "Chọn người, gửi mẫu, duyệt kịch bản", en: "Casting, samples, script approval"),
        tactics: []),
      fromWeek: 1, toWeek: 1, days: days(20_872, 20_878), creators: []),
    Phase(
      template: template(
        "ignite", "Tạo cú hích", "Ignite",
        aim: LocalizedText(vi: "Một cú hích để nhiều người cùng thấy", en: "One push so that many see it at once"),
        tactics: ["lead-discussion"], isLaunch: true),
      fromWeek: 2, toWeek: 3, days: days(20_879, 20_892),
      creators: [TierCount(tier: "micro", count: 6), TierCount(tier: "macro", count: 1)]),
    Phase(
      template: template(
        "sustain", "Duy trì", "Sustain", aim: LocalizedText(vi: "Thảo luận và đánh giá đều đặn", en: nil), tactics: []),
      fromWeek: 4, toWeek: 8, days: nil, creators: [TierCount(tier: "micro", count: 24)]),
  ]

  static func days(_ from: Int, _ to: Int) -> ClosedRange<CivilDate> {
    CivilDate(dayNumber: from)...CivilDate(dayNumber: to)
  }
}
