import CampaignModel
import Testing

@testable import Rendering

/// Conditions and effects that the default pack does not have, or not in this shape.
@Suite("Sentences") struct SentenceTests {
  static let audience = FieldSchema(
    id: "audience", type: .integer, title: LocalizedText(vi: "Tệp khách hàng", en: "Audience"), unit: "people")
  static let budget = FieldSchema(
    id: "budget", type: .money, title: LocalizedText(vi: "Ngân sách", en: "Budget"), unit: "VND", role: .budget)
  static let weeks = FieldSchema(
    id: "weeks", type: .integer, title: LocalizedText(vi: "Số tuần", en: "Weeks"), unit: "weeks")
  static let trust = FieldSchema(
    id: "goal.trust", type: .number, title: LocalizedText(vi: "Lòng tin", en: "Trust"), role: .goal)
  static let launch = FieldSchema(
    id: "launch_date", type: .date, title: LocalizedText(vi: "Ngày ra mắt", en: "Launch date"))
  static let product = FieldSchema(id: "product", type: .text, title: LocalizedText(vi: "Sản phẩm", en: "Product"))
  static let cities = FieldSchema(id: "cities", type: .texts, title: LocalizedText(vi: "Thành phố", en: "Cities"))
  static let vat = FieldSchema(
    id: "vat_included", type: .flag, title: LocalizedText(vi: "Ngân sách đã gồm VAT", en: "Budget includes VAT"))
  static let tiktok = FieldOption(id: "tiktok", title: LocalizedText(vi: "TikTok", en: "TikTok"))
  static let zalo = FieldOption(id: "zalo", title: LocalizedText(vi: "Zalo", en: "Zalo"))
  static let platforms = FieldSchema(
    id: "platforms", type: .set, title: LocalizedText(vi: "Nền tảng", en: "Platforms"), values: [tiktok, zalo])
  static let micro = NamedOutline(id: "micro", title: LocalizedText(vi: "Micro", en: "Micro"))

  static func leaf(_ field: FieldSchema, _ question: LeafQuestion) -> ConditionOutline {
    .leaf(LeafOutline(subject: .field(field), question: question, location: nil))
  }

  static func said(_ condition: ConditionOutline, _ language: Language) -> String {
    SentenceLine.plain(SentenceWriter(language: language).condition(condition))
  }

  static func rule(_ condition: ConditionOutline, _ effects: [EffectOutline]) -> RuleOutline {
    RuleOutline(
      id: "odd", title: LocalizedText(en: "Odd"), reason: LocalizedText(), source: "", priority: 0, stage: .main,
      location: SourceLocation(file: "odd.lua", line: 7), condition: condition, effects: effects, reads: [],
      isAnalysable: true)
  }

  /// A condition with its words in English and in Vietnamese.
  static let conditions: [(ConditionOutline, String, String)] = [
    (
      leaf(audience, .below(.constant(2_000_000, .integer))), "the audience is below 2 million people",
      "tệp khách hàng dưới 2 triệu người"
    ),
    (
      leaf(audience, .atLeast(.constant(1_234_567, .integer))), "the audience is at least 1,234,567 people",
      "tệp khách hàng từ 1.234.567 người trở lên"
    ),
    (
      leaf(budget, .between(.constant(300_000_000, .money), .constant(1_250_000_000, .money))),
      "the budget is from 300M ₫ to 1.25B ₫", "ngân sách từ 300tr đến 1,25 tỷ"
    ),
    (
      .none([leaf(budget, .between(.constant(3e8, .money), .constant(3e8, .money)))]),
      "the budget is not exactly 300M ₫", "ngân sách khác 300tr"
    ),
    (
      leaf(weeks, .above(.constant(8, .integer))), "the weeks are above 8", "số tuần trên 8"
    ),
    (
      leaf(launch, .atLeast(.constant(20_789, .date))), "the launch date is on or after 2026-12-02",
      "ngày ra mắt từ 02/12/2026 trở đi"
    ),
    (
      .none([leaf(launch, .atLeast(.constant(20_789, .date)))]), "the launch date is before 2026-12-02",
      "ngày ra mắt trước 02/12/2026"
    ),
    (
      leaf(trust, .atLeast(.constant(0.265, .percent))), "trust weighs at least 26.5%",
      "mục tiêu lòng tin từ 26,5% trở lên"
    ),
    (leaf(trust, .above(.constant(0, .percent))), "trust is among the goals", "có mục tiêu lòng tin"),
    (
      leaf(product, .contains("limited edition")), "the product mentions “limited edition”",
      "sản phẩm có nhắc đến “limited edition”"
    ),
    (
      .none([leaf(cities, .textsHaveAny(["huế", "đà nẵng"]))]), "the cities do not include “huế” or “đà nẵng”",
      "thành phố không có mục nào trong “huế” hoặc “đà nẵng”"
    ),
    (
      leaf(platforms, .hasAll([tiktok, zalo])), "the platforms include all of “TikTok” and “Zalo”",
      "nền tảng có đủ “TikTok” và “Zalo”"
    ),
    (leaf(vat, .flag(false)), "“Budget includes VAT” does not hold", "“Ngân sách đã gồm VAT” là không đúng"),
    (
      leaf(vat, .unknown), "the brief does not answer “Budget includes VAT”",
      "brief không trả lời “Ngân sách đã gồm VAT”"
    ),
    (.all([]), "always", "luôn luôn"), (.any([]), "never", "không bao giờ"), (.none([]), "always", "luôn luôn"),
    (
      .function(SourceLocation(file: "odd.lua", line: 7, column: 3)),
      "a Lua function at odd.lua:7 says so (not analysable)", "hàm Lua ở odd.lua:7 cho là đúng (không phân tích được)"
    ),
    (
      .leaf(
        LeafOutline(
          subject: .joined(
            "/", .joined("-", .field(budget), .constant(2e7, .money)),
            .joined("*", .field(weeks), .joined("+", .field(weeks), .constant(1, .integer)))),
          question: .atMost(.constant(5e6, .money)), location: nil)),
      "(the budget − 20M ₫) ÷ (the weeks × (the weeks + 1)) is at most 5M ₫",
      "(ngân sách − 20tr) ÷ (số tuần × (số tuần + 1)) không quá 5tr"
    ),
    (
      leaf(
        budget,
        .above(.joined("*", .constant(0.3, .percent), .joined("smaller", .field(budget), .constant(1e9, .money))))),
      "the budget is above 30% of (the smaller of the budget and 1B ₫)",
      "ngân sách trên 30% của (số nhỏ hơn giữa ngân sách và 1 tỷ)"
    ),
    (
      .none([.any([leaf(budget, .below(.constant(1e9, .money))), leaf(platforms, .hasAny([tiktok]))])]),
      "the budget is at least 1B ₫ and the platforms do not include “TikTok”",
      "ngân sách từ 1 tỷ trở lên và nền tảng không có “TikTok”"
    ),
    (
      .all([
        .none([.all([leaf(budget, .known), leaf(weeks, .known)])]),
        .any([.all([leaf(vat, .flag(true)), leaf(weeks, .below(.constant(4, .integer)))]), leaf(product, .known)]),
      ]),
      """
      all of these:
        • the brief does not give the budget or the brief does not give the weeks
        • at least one of these:
          • “Budget includes VAT” holds and the weeks are below 4
          • the brief gives the product
      """,
      """
      tất cả những điều sau:
        • brief không nêu ngân sách hoặc brief không nêu số tuần
        • ít nhất một trong những điều sau:
          • “Ngân sách đã gồm VAT” là đúng và số tuần dưới 4
          • brief có nêu sản phẩm
      """
    ),
  ]

  @Test("Conditions are worded without ambiguity in both languages", arguments: conditions.indices)
  func condition(index: Int) {
    let (condition, english, vietnamese) = Self.conditions[index]
    #expect(Self.said(condition, .en) == english)
    #expect(Self.said(condition, .vi) == vietnamese)
  }

  @Test("A glance needs one line, brackets keep nested lists apart")
  func glance() {
    let condition = ConditionOutline.all([
      Self.leaf(Self.budget, .atLeast(.constant(1e8, .money))), Self.leaf(Self.budget, .below(.constant(3e8, .money))),
      .any([Self.leaf(Self.weeks, .unknown), Self.leaf(Self.audience, .atMost(.constant(400_000, .integer)))]),
    ])
    let words = Language.allCases.map { SentenceWriter(language: $0).glance(condition) }
    #expect(
      words == [
        "100tr ≤ ngân sách < 300tr; (số tuần: không nêu hoặc tệp khách hàng ≤ 400k)",
        "100M ₫ ≤ budget < 300M ₫; (weeks: not given or audience ≤ 400K)",
      ])
  }

  @Test("Effects are worded with their amounts, one kind in one part")
  func effects() {
    let effects: [EffectOutline] = [
      .favour(tier: Self.micro, .joined("*", .constant(-20, .number), .field(Self.trust))),
      .favour(tier: Self.micro, .field(Self.trust)), .bound(.atLeast, of: Self.micro, .constant(1, .integer)),
      .bound(.shareAtMost, of: Self.micro, .constant(0.5, .percent)), .bound(.atMost, of: nil, .constant(8, .integer)),
      .scale(.fee, of: Self.micro, .constant(1.3, .number)), .infer(Self.vat, .flag(true)),
      .assume(Self.platforms, .set(3)), .advise(Self.micro), .advise(Self.micro), .ask(LocalizedText(en: "How?")),
      .apply(SourceLocation(file: "odd.lua", line: 7)),
    ]
    #expect(
      SentenceWriter(language: .en).effects(effects) == [
        "micro loses 20 points × the weight of trust", "micro gains as many points as the weight of trust",
        "book at least 1 micro creator", "micro takes at most 50% of what creators cost",
        "book at most 8 creators in all", "multiply the fees of micro by 1.3",
        "conclude yes for “Budget includes VAT”", "assume “TikTok” and “Zalo” for the platforms",
        "follow the tactics “Micro” and “Micro”", "ask the client “How?”",
        "a Lua function at odd.lua:7 decides what to add (not analysable)",
      ])
    #expect(
      SentenceWriter(language: .vi).effects(effects).prefix(4) == [
        "micro bị trừ 20 điểm × trọng số lòng tin", "micro được cộng số điểm bằng trọng số lòng tin",
        "chọn ít nhất 1 micro", "micro chiếm nhiều nhất 50% chi phí KOL",
      ])
  }

  @Test("A sentence ends once, also after a quotation with a full stop of its own")
  func ends() {
    let block = EffectOutline.block(LocalizedText(vi: "Chưa được.", en: "Not yet."))
    let lines = Language.allCases.map { SentenceWriter(language: $0).rule(Self.rule(.all([]), [block])).map(\.text) }
    #expect(
      lines == [
        ["Luôn luôn: không đề xuất gì, vì: “Chưa được.”"], ["Always: recommend nothing, because: “Not yet.”"],
      ])
  }

  @Test("Texts of a pack cannot break lines")
  func hostileTitles() {
    let field = FieldSchema(id: "x", type: .text, title: LocalizedText(vi: "A\nB", en: "A\nB\u{1B}[31m"))
    for language in Language.allCases {
      let said = Self.said(Self.leaf(field, .textIs("c\nd")), language)
      #expect(!said.contains("\n") && !said.contains("\u{1B}"))
    }
  }

  @Test("Every piece and label speaks both languages with the same holes")
  func pieces() {
    for phrase in Phrase.allCases {
      #expect(Template.holes(in: phrase.english) == Template.holes(in: phrase.vietnamese), "\(phrase)")
    }
    for label in RulesLabel.allCases {
      #expect(Template.holes(in: label.english) == Template.holes(in: label.vietnamese), "\(label)")
    }
    let texts =
      Phrase.allCases.map { ($0.english, $0.vietnamese) } + RulesLabel.allCases.map { ($0.english, $0.vietnamese) }
    for (english, vietnamese) in texts {
      #expect(!english.isEmpty && !vietnamese.isEmpty)
      #expect(english.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic || $0.isASCII }, "\(english)")
      #expect(!vietnamese.unicodeScalars.contains { (0x300...0x36F).contains($0.value) }, "\(vietnamese) is not NFC")
    }
  }
}
