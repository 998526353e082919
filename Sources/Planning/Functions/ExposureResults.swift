/// The results every model of exposures gives alike.
enum ExposureResults {
  /// Their names and units.
  static let parameters: [PlanningParameter] = [
    .number("reach", .part, "part of the universe reached at all"), .number("people", .people, "the same in people"),
    .list("exactly", .part, "part with exactly 1, 2, … exposures"),
    .list("at_least", .part, "part with 1, 2, … or more"),
    .number("frequency", .number, "exposures per person reached"),
    .number("grp", .number, "gross rating points: exposures per hundred people"),
  ]

  /// `exposures[k]` is the part of people with exactly k exposures; lists start at one exposure. Frequency counts the
  /// people reached, GRP (gross rating points) everybody.
  static func of(_ exposures: [Double], universe: Double) -> [String: PlanningValue] {
    let exactly = Array(exposures.dropFirst())
    var atLeast = exactly
    for place in atLeast.indices.dropLast().reversed() { atLeast[place] += atLeast[place + 1] }
    let reach = Bounded.fraction(atLeast.first ?? 0)
    let mean = atLeast.reduce(0, +)
    return [
      "reach": .number(reach), "people": .number(reach * universe), "exactly": .list(exactly),
      "at_least": .list(atLeast.map(Bounded.fraction)), "frequency": .number(reach > 0 ? mean / reach : 0),
      "grp": .number(100 * mean),
    ]
  }

  /// The same for a beta-binomial, with its shapes.
  static func of(_ model: BetaBinomial, insertions: Int, universe: Double) -> [String: PlanningValue] {
    var results = of(model.exactly(of: insertions), universe: universe)
    results["alpha"] = .number(model.alpha)
    results["beta"] = .number(model.beta)
    return results
  }
}
