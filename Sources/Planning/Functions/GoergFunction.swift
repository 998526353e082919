extension PlanningFunction {
  /// Reach at `impressions` from one known point of the same kind of campaign.
  static let goerg = PlanningFunction(
    id: "goerg", source: "Goerg 2014",
    parameters: [
      .number("known_impressions", .number), .number("known_reach", .people), .number("impressions", .number),
      .number("universe", .people), .number("frequency", .count, standard: 1),
    ],
    results: [
      .number("reach", .part), .number("people", .people), .number("effective_reach", .part), .number("limit", .number),
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
