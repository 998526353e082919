import CampaignModel

/// Answers of every kind, as the engine would give them.
enum SampleAnswers {
  /// All samples with the names of their goldens.
  static let all: [(name: String, answer: Recommendation)] = [
    ("recommended", recommended), ("incomplete", incomplete), ("blocked", blocked), ("infeasible", infeasible),
    ("empty", empty), ("odd", OddAnswer.make()),
  ]

  static let stamps = Stamps(
    version: "0.1.0", pack: "3fa9c1d2e4b5a69788776655443322110ffeeddccbbaa9988776655443322110", rates: "vn-2025.1",
    plugins: ["livestream 1.2.0"])

  static func tier(_ id: String, _ title: String, _ from: Int64, _ to: Int64?) -> Tier {
    Tier(
      id: id, title: LocalizedText(vi: title, en: title), from: from, to: to, typical: Double(from) * 3, prior: 1)
  }

  static let scheme = TierScheme(
    id: "gdl", title: LocalizedText(vi: "Theo bài viết của GDL", en: "After the article of GDL"),
    source: "GDL JSC 2025",
    tiers: [
      tier("nano", "Nano", 1000, 10_000), tier("micro", "Micro", 10_000, 100_000),
      tier("macro", "Macro", 100_000, 1_000_000), tier("mega", "Mega", 1_000_000, nil),
    ])

  static let fields: [EchoedField] = [
    SampleFields.given(SampleFields.client, .text("Công ty Nón Lá")),
    SampleFields.given(SampleFields.campaign, .text("Ra mắt cà phê muối")),
    SampleFields.given(SampleFields.budget, .money(Money(500_000_000)), written: "500tr"),
    SampleFields.given(SampleFields.weeks, .integer(8)),
    SampleFields.given(SampleFields.launch, .date(CivilDate(dayNumber: 20_879))),
    SampleFields.given(SampleFields.awareness, .number(0.6)),
    SampleFields.given(SampleFields.conversion, .number(0.4)),
    EchoedField(field: SampleFields.trust, slot: .missing),
    SampleFields.given(SampleFields.audience, .integer(1_200_000), written: "1,2M"),
    SampleFields.given(SampleFields.platforms, .set(0b011)),
    SampleFields.given(SampleFields.control, .choice(1)), SampleFields.given(SampleFields.fatigue, .flag(true)),
    SampleFields.given(SampleFields.exclusions, .texts(["rượu", "thuốc lá"])),
    SampleFields.given(
      SampleFields.contracted,
      .records([FieldRecord(values: [.choice(1), .integer(1), .money(Money(110_000_000))])])),
    EchoedField(
      field: SampleFields.boost, slot: Slot(value: .number(0.06), origin: .assumed(rule: "boost-for-awareness"))),
    EchoedField(field: SampleFields.conversionRate, slot: .missing),
  ]

  static func base(_ status: Recommendation.Status, _ name: String) -> Recommendation {
    Recommendation(status: status, name: name, brief: fields, scheme: scheme, currency: "VND", stamps: stamps)
  }

  static let recommended: Recommendation = {
    var answer = base(.recommended, "Nón Lá Coffee")
    answer.mix = SampleMix.mix
    answer.playbook = SampleMix.playbook
    answer.phases = SampleMix.phases
    answer.reasons = SampleReasons.reasons
    answer.overridden = SampleReasons.overridden
    answer.risks = [SampleReasons.risk]
    answer.tactics = [SampleReasons.tactic]
    answer.questions = [
      RuleText(
        rule: "ask-capacity",
        text: LocalizedText(
          vi: "Mỗi tuần đội ngũ chăm được bao nhiêu KOL?", en: "How many creators can the team run a week?"))
    ]
    answer.assumptions = SampleReasons.assumptions
    answer.unknown = [SampleFields.conversionRate, SampleFields.trust]
    var forecast = SampleForecast.forecast
    forecast.ranges = SampleOptions.ranges
    answer.forecast = forecast
    answer.options = SampleOptions.options(forecast)
    answer.demands = SampleDemands.demands(answer)
    answer.metrics = SampleForecast.metrics
    answer.comparison = SampleForecast.comparison
    answer.diagnostics = [
      Diagnostic(
        .weightsNormalised, ["goals", "1,2"], at: SourceLocation(file: "nonla.yaml", line: 5, column: 1),
        severity: .note)
    ]
    return answer
  }()

  static let incomplete: Recommendation = {
    var answer = recommended
    answer.status = .incomplete
    answer.name = "Trà Sen"
    answer.mix?.tiers[3].state = .overCap(share: 0.45)
    answer.brief.append(
      EchoedField(
        field: SampleFields.conversionRate,
        slot: Slot(value: .number(0.02), origin: .given, written: "1%..4%", spread: 2)))
    answer.unknown = [SampleFields.trust]
    answer.diagnostics = [
      Diagnostic(
        .functionFailed, ["odd-case", "Trà Sen", "attempt to index a nil value"],
        at: SourceLocation(file: "rules/odd.lua", line: 4))
    ]
    return answer
  }()

  static let blocked: Recommendation = {
    var answer = base(.blocked, "Viên uống đẹp da")
    answer.reasons = [SampleReasons.licence]
    answer.blocks = [
      RuleText(
        rule: "licence-first",
        text: LocalizedText(
          vi: "Giấy phép quảng cáo thực phẩm chức năng đang chờ duyệt.",
          en: "The licence to advertise the supplement is still pending."))
    ]
    answer.questions = [
      RuleText(
        rule: "licence-first", text: LocalizedText(vi: "Khi nào có giấy phép?", en: "When will the licence be there?"))
    ]
    return answer
  }()

  static let infeasible: Recommendation = infeasible(.noAffordableTier, budget: Money(12_500_000))

  static func infeasible(_ cause: Infeasibility.Cause, budget: Money?) -> Recommendation {
    var answer = base(.infeasible, "Tiệm bánh Mây")
    answer.infeasibility = Infeasibility(
      cause: cause, smallestBudget: budget, rulesOn: ["nano-friends"], rulesOff: ["under-10tr"])
    return answer
  }

  static let empty = Recommendation(
    status: .recommended, name: "", brief: [],
    scheme: TierScheme(id: "none", title: LocalizedText(), source: "", tiers: []), currency: "VND",
    stamps: Stamps(version: "0.1.0", pack: "", rates: "", plugins: []))
}
