extension PlanningFunction {
  /// The money ratios of a plan, those that its arguments allow: CPM, cost per point, per engagement, click and order, and
  /// GRP from reach and frequency (domain.md §4, MRI and Traackr).
  static let costRatios = PlanningFunction(
    id: "cost_ratios", summary: "The money ratios that the arguments given allow.", source: "MRI; Traackr",
    parameters: [
      .optional("cost", .money, "what all of it costs"), .optional("impressions", .number, "views"),
      .optional("engagements", .number, "reactions, comments, shares, saves"), .optional("clicks", .number, "clicks"),
      .optional("orders", .number, "orders"),
      .optional("cpm", .money, "cost of a thousand impressions, where cost and impressions do not say it"),
      .optional("engagement_rate", .part, "engagements per impression"),
      .optional("reach", .part, "part of the audience reached"),
      .optional("frequency", .number, "impressions per person reached, at least 1"),
    ],
    results: [
      .optional("cpm", .money, "cost of a thousand impressions"), .optional("cpe", .money, "cost of an engagement"),
      .optional("cpc", .money, "cost of a click"), .optional("cpa", .money, "cost of an order"),
      .optional("cpme", .money, "cost of a thousand engagements at the rate given"),
      .optional("grp", .number, "gross rating points: 100 × reach × frequency"),
      .optional("cost_per_point", .money, "cost of one such point"),
    ]
  ) { arguments throws(PlanningFault) in
    func given(_ name: String, _ range: PlanningRange) throws(PlanningFault) -> Double? {
      arguments.has(name) ? try arguments.number(name, in: range) : nil
    }
    let cost = try given("cost", .amount)
    var results: [String: PlanningValue] = [:]
    func put(_ name: String, _ value: Double?) { if let value { results[name] = .number(value) } }
    var cpm = try given("cpm", .amount)
    if let impressions = try given("impressions", .positive), let cost {
      cpm = CostRatios.perMille(cost, impressions)
    }
    put("cpm", cpm)
    for (name, argument) in [("cpe", "engagements"), ("cpc", "clicks"), ("cpa", "orders")] {
      if let number = try given(argument, .positive), let cost { put(name, CostRatios.each(cost, number)) }
    }
    if let rate = try given("engagement_rate", PlanningRange(0, 1, includesLow: false)), let cpm {
      put("cpme", Bounded.ratio(cpm, rate))
    }
    let frequency = try given("frequency", PlanningRange(1, PlanningRange.most))
    if let reach = try given("reach", .part), let frequency {
      let points = CostRatios.grossRatingPoints(reach: reach, frequency: frequency)
      put("grp", points)
      if let cost { put("cost_per_point", CostRatios.each(cost, points)) }
    }
    return results
  }
}
