import CampaignModel

/// What the client insists on and what it costs, as JSON; null when nothing is insisted on or nobody asked.
struct JSONDemands {
  let answer: Recommendation

  /// Writes `insisted`.
  func write(to writer: inout JSONWriter) {
    writer.member("insisted", answer.demands) { writer, demands in
      writer.member("demands", demands.items) { demand($1, to: &$0) }
      writer.key("cost")
      writer.object { cost(against: demands.withoutAll, to: &$0) }
    }
  }

  private func demand(_ demand: ClientDemand, to writer: inout JSONWriter) {
    let (kind, count, fee, card): (String, Int?, Money?, Money?) =
      switch demand.kind {
      case .pin(let count): ("pin", count, nil, nil)
      case .fee(let fee, let card): ("fee", nil, fee, card)
      case .contract(let count, let fee): ("contract", count, fee, nil)
      }
    writer.member("kind", kind)
    writer.member("tier", demand.tier)
    writer.member("count", count.map(Int64.init))
    writer.member("fee", fee?.amount)
    writer.member("card_fee", card?.amount)
    writer.key("cost")
    writer.object { cost(against: demand.without, to: &$0) }
  }

  /// The answer minus what it would be otherwise; null where one of the two has nothing to compare.
  private func cost(against other: Counterpart, to writer: inout JSONWriter) {
    writer.member("status_without", other.status.rawValue)
    let (mix, without) = (answer.mix, other.mix)
    writer.key("creators")
    if let mix, let without {
      writer.object { writer in
        for tier in mix.tiers.map(\.tier.id) {
          writer.member(tier, Self.count(tier, mix) - Self.count(tier, without))
        }
      }
    } else {
      writer.null()
    }
    writer.member("unallocated", Self.difference(mix?.unallocated.amount, without?.unallocated.amount))
    let (now, then) = (answer.forecast, other.forecast)
    for (name, value) in Self.counts { writer.member(name, Self.difference(now.flatMap(value), then.flatMap(value))) }
    writer.member("cost_per_mille", Self.difference(now?.costPerMille, then?.costPerMille))
    writer.member("cost_per_engagement", Self.difference(now?.costPerEngagement, then?.costPerEngagement))
  }

  private static let counts: [(String, @Sendable (Forecast) -> Int64?)] = [
    ("reach", { $0.reach }), ("impressions", { $0.impressions }), ("engagements", { $0.engagements }),
    ("clicks", { $0.clicks }), ("conversions", { $0.conversions }), ("joins", { $0.joins }),
  ]

  private static func count(_ tier: String, _ mix: Mix) -> Int {
    mix.tiers.first { $0.tier.id == tier }?.count ?? 0
  }

  private static func difference(_ one: Int64?, _ other: Int64?) -> Int64? {
    guard let one, let other else { return nil }
    let (difference, isOver) = one.subtractingReportingOverflow(other)
    return isOver ? nil : difference
  }

  private static func difference(_ one: Double?, _ other: Double?) -> Double? {
    guard let one, let other else { return nil }
    return one - other
  }
}
