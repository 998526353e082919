import CampaignModel
import RuleModel

/// Lays the mix and its forecast out as facts for review rules.
struct OutcomeView {
  let pack: Pack

  /// The facts with `mix.*` and `forecast.*`.
  func facts(_ facts: FactVector, mix: Mix, forecast: Forecast) -> FactVector {
    var facts = facts
    func set(_ id: String, _ value: FieldValue?) {
      if let value, let index = pack.ruleSet.facts.index(of: id) { facts.set(index, value, isGiven: true) }
    }
    func count(_ value: Int64?) -> FieldValue? { value.map { .integer($0) } }
    func price(_ value: Double?) -> FieldValue? { value.flatMap { Money(rounding: $0) }.map { .money($0) } }
    set("mix.creators", .integer(Int64(mix.tiers.reduce(0) { $0 + $1.count })))
    set("mix.spend", .money(mix.tiers.reduce(Money.zero) { $0 + $1.spend }))
    set("mix.unallocated", .money(mix.unallocated))
    for booking in mix.tiers {
      let prefix = "\(Vocabulary.mix).\(booking.tier.id)"
      set("\(prefix).count", .integer(Int64(booking.count)))
      set("\(prefix).spend", .money(booking.spend))
      set("\(prefix).share", .number(booking.share))
      set("\(prefix).target_share", .number(booking.targetShare))
    }
    set("forecast.reach", count(forecast.reach))
    set("forecast.impressions", count(forecast.impressions))
    set("forecast.frequency", .number(forecast.frequency))
    set("forecast.engagements", count(forecast.engagements))
    set("forecast.clicks", count(forecast.clicks))
    set("forecast.conversions", count(forecast.conversions))
    set("forecast.joins", count(forecast.joins))
    set("forecast.cost_per_mille", price(forecast.costPerMille))
    set("forecast.cost_per_engagement", price(forecast.costPerEngagement))
    set("forecast.return", forecast.returnOnBudget.map { .number($0) })
    return facts
  }
}
