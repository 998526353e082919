import CampaignModel

/// Rules that fired, what lost, advice and assumptions of the sample answers.
enum SampleReasons {
  static func amounts(_ pairs: (String, Double)...) -> [TierAmount] {
    pairs.map { TierAmount(tier: $0.0, amount: $0.1) }
  }

  static let reasons: [Reason] = [
    Reason(
      rule: "young-local-audience",
      title: LocalizedText(vi: "Khán giả trẻ, địa phương", en: "A young local audience"),
      reason: LocalizedText(
        vi:
          "Người trẻ tin người giống mình hơn là người nổi tiếng ở xa; họ hỏi lại trong phần bình luận và chờ câu trả lời.",
        en:
          "Young people trust those like themselves more than a distant celebrity; they ask back and wait for an answer."
      ),
      location: SourceLocation(file: "rules/audience.lua", line: 22, column: 1), source: "GDL JSC 2025 §2", priority: 0,
      points: amounts(("micro", 18), ("macro", -6.5)), contribution: amounts(("micro", 0.108), ("macro", -0.108)),
      effects: [], isDecisiveBound: false),
    Reason(
      rule: "one-launch-push", title: LocalizedText(vi: "Một cú hích khi ra mắt", en: "One push at launch"),
      reason: LocalizedText(vi: nil, en: "A launch needs one moment that everybody sees."),
      location: SourceLocation(file: "rules/launch.lua", line: 8), source: "", priority: 10, points: [],
      contribution: [], effects: ["at_least macro = 1", "at_most macro = 2", "playbook = pyramid"],
      isDecisiveBound: true),
    Reason(
      rule: "few-weeks", title: LocalizedText(vi: "Ít tuần cho nhiều người", en: "Few weeks for many creators"),
      reason: LocalizedText(), location: SourceLocation(file: "rules/time.lua", line: 5), source: "GDL JSC 2025 §4",
      priority: 0, points: amounts(("micro", -6)), contribution: amounts(("micro", -0.0571234567), ("macro", 0.0571)),
      effects: [], isDecisiveBound: false),
  ]

  static let licence = Reason(
    rule: "licence-first", title: LocalizedText(vi: "Có giấy phép trước đã", en: "The licence first"),
    reason: LocalizedText(), location: SourceLocation(file: "rules/legal.lua", line: 3), source: "NĐ 38/2021",
    priority: 100, points: [], contribution: [], effects: ["block"], isDecisiveBound: false)

  static let overridden: [Overridden] = [
    Overridden(rule: "many-micros", effect: "at_least micro = 60", cause: .unaffordable, winner: nil),
    Overridden(rule: "no-macro", effect: "at_most macro = 0", cause: .contradicted, winner: "one-launch-push"),
  ]

  static let risk = AdviceGiven(
    advice: Advice(
      id: "ad-fatigue", title: LocalizedText(vi: "Nhàm quảng cáo", en: "Ad fatigue"),
      text: LocalizedText(
        vi: "Khán giả đã thấy nhiều bài tài trợ giống nhau; thay đổi góc kể và giãn lịch đăng.",
        en: "The audience has seen many sponsored posts alike; change the angle and spread the posts."),
      source: "GDL JSC 2025 §3"), rules: ["past-fatigue", "few-weeks"])

  static let tactic = AdviceGiven(
    advice: Advice(
      id: "lead-discussion", title: LocalizedText(vi: "Dẫn dắt thảo luận", en: "Lead the discussion"),
      text: LocalizedText(
        vi: "Mỗi bài mở một câu hỏi và trả lời bình luận trong 24 giờ.", en: "Open a question with every post."),
      source: "GDL JSC 2025 §6"), rules: ["young-local-audience"])

  static let assumptions: [Assumption] = [
    Assumption(field: SampleFields.boost, value: .number(0.06), note: nil, rule: "boost-for-awareness"),
    Assumption(field: nil, value: nil, note: .ratesAreTypical(version: "vn-2025.1"), rule: nil),
    Assumption(field: nil, value: nil, note: .available(tier: "micro", count: 1200), rule: nil),
    Assumption(
      field: nil, value: nil,
      note: .line(
        id: "boost", title: LocalizedText(vi: "Ngân sách chạy quảng cáo", en: "Boost"), amount: Money(30_000_000)),
      rule: "boost-for-awareness"),
    Assumption(
      field: nil, value: nil, note: .contractedFee(tier: "macro", count: 1, fee: Money(110_000_000)), rule: nil),
    Assumption(field: nil, value: nil, note: .randomOverlap, rule: nil),
    Assumption(
      field: nil, value: nil,
      note: .platformSplit([
        PlatformShare(platform: "tiktok", share: 0.6), PlatformShare(platform: "facebook", share: 0.4),
      ]), rule: nil),
    Assumption(
      field: nil, value: nil, note: .feeMarkup(factor: 1.405556, withheld: 0.1, vat: 0.1, agency: 0.15), rule: nil),
  ]
}
