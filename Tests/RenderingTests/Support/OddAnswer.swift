import CampaignModel

/// An answer as hostile as values allow: decomposed and wide names, control characters, numbers that are none, sums beyond
/// all budgets, ids without names.
enum OddAnswer {
  static func make() -> Recommendation {
    var answer = SampleAnswers.recommended
    answer.name = "\u{1B}[31mC\u{0061}\u{0302}\u{0301}u chuyện\nrất dài về một quán nhỏ bên bờ Hồ Tây \u{202E}và 咖啡店 ☕️"
    answer.currency = "USD"
    answer.scheme.tiers[1].title = LocalizedText(vi: "微型网红", en: nil)
    answer.scheme.tiers[2].title = LocalizedText(vi: "Ma\u{0302}\u{0301}cro rất rất dài dòng", en: nil)
    answer.mix?.tiers[1].tier = answer.scheme.tiers[1]
    answer.mix?.tiers[2].tier = answer.scheme.tiers[2]
    answer.mix?.tiers[1].share = .nan
    answer.mix?.tiers[2].share = .infinity
    answer.mix?.tiers[2].spend = Money(Money.limit)
    answer.mix?.tiers[2].count = -1
    answer.mix?.total = Money(Money.limit)
    answer.mix?.unallocated = Money(-1)
    answer.mix?.tiers[3].state = .noRate
    let odd = [
      SampleFields.given(SampleFields.platforms, .set(.max)), SampleFields.given(SampleFields.control, .choice(99)),
      SampleFields.given(SampleFields.client, .text(String(repeating: "kéodài", count: 40))),
      SampleFields.given(SampleFields.exclusions, .texts([])),
    ]
    answer.brief = answer.brief.map { echoed in odd.first { $0.field.id == echoed.field.id } ?? echoed }
    answer.reasons[0].points = SampleReasons.amounts(("ghost", .nan), ("micro", 1e300))
    answer.reasons[0].contribution = SampleReasons.amounts(("ghost", 0.5), ("micro", -.infinity))
    answer.phases[0].fromWeek = .min
    answer.phases[1].toWeek = .max
    answer.forecast?.frequency = .nan
    answer.forecast?.reach = 8_000_000_000
    answer.forecast?.costPerMille = .infinity
    answer.diagnostics = [Diagnostic(DiagnosticCode("X999"), ["{0}", "\"quoted\"\t"])]
    return answer
  }
}
