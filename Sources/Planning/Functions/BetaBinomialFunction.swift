extension PlanningFunction {
  /// Reach and exposures of several insertions in one vehicle, from what one and two insertions reach.
  static let betaBinomial = PlanningFunction(
    id: "beta_binomial",
    summary: "Reach and exposures of several insertions in one vehicle, from what one and two insertions reach.",
    source: "Metheringham 1964; mediaPlanR",
    parameters: [
      .number("first", .people, "people one insertion reaches, fewer than the universe"),
      .number("second", .people, "people two insertions reach: more than one does, fewer than chance alone would give"),
      .number("universe", .people, "people there are"), .number("insertions", .count, "how many insertions"),
    ],
    results: ExposureResults.parameters + BetaBinomial.shapes
  ) { arguments throws(PlanningFault) in
    let universe = try arguments.number("universe", in: .positive)
    let first = try arguments.number(
      "first", in: PlanningRange(0, universe, includesLow: false, includesHigh: false))
    let part = first / universe
    let valid = PlanningRange(
      first, (2 * part - part * part) * universe, includesLow: false, includesHigh: false)
    let second = try arguments.number("second", in: valid)
    let insertions = try arguments.count("insertions", in: 1...BetaBinomial.mostInsertions)
    guard let model = BetaBinomial(first: part, second: second / universe) else {
      throw PlanningFault(function: "beta_binomial", argument: "second", value: second, cause: .outside(valid))
    }
    return ExposureResults.of(model, insertions: insertions, universe: universe)
  }
}
