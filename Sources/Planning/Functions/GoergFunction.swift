extension PlanningFunction {
  /// Reach at `impressions` from one known point of the same kind of campaign.
  static let goerg = PlanningFunction(
    id: "goerg", summary: "Reach at so many impressions, from one known point of the same kind of campaign.",
    source: "Goerg 2014",
    parameters: [
      .number("known_impressions", .number, "impressions of the known campaign"),
      .number("known_reach", .people, "people it reached: fewer than its impressions, no more than the universe"),
      .number("impressions", .number, "impressions to work reach out for"),
      .number("universe", .people, "people there are"),
      .number("frequency", .count, standard: 1, "exposures effective_reach asks for"),
    ],
    results: [
      .number("reach", .part, "part of the universe reached at all"), .number("people", .people, "the same in people"),
      .number("effective_reach", .part, "part with so many exposures or more"),
      .number("limit", .number, "the part reach tends to; above 1 the curve holds for few impressions only"),
    ]
  ) { arguments throws(PlanningFault) in
    let universe = try arguments.number("universe", in: .positive)
    let known = try arguments.number("known_impressions", in: .positive)
    let valid = PlanningRange(
      0, min(known, universe), includesLow: false, includesHigh: universe < known)
    let reached = try arguments.number("known_reach", in: valid)
    let wanted = try arguments.number("impressions", in: .amount)
    let frequency = try arguments.count("frequency", in: 1...1000)
    guard let curve = GoergCurve(impressions: known / universe, reach: reached / universe) else {
      throw PlanningFault(function: "goerg", argument: "known_reach", value: reached, cause: .outside(valid))
    }
    let reach = curve.reach(wanted / universe)
    return [
      "reach": .number(reach), "people": .number(reach * universe),
      "effective_reach": .number(curve.reach(wanted / universe, atLeast: frequency)), "limit": .number(curve.limit),
    ]
  }
}
