import Glibc

extension PlanningFunction {
  /// Diminishing returns x^α/(x^α + γ^α): a half at x = γ; an S-curve for α > 1 (domain.md §4).
  static let hill = PlanningFunction(
    id: "hill", summary: "Diminishing returns: a half at x = gamma, an S-curve for alpha above 1.", source: "Hill 1910",
    parameters: [
      .number("x", .number, "spend, posts or impressions"),
      .number("alpha", .number, standard: 1, "steepness"), .number("gamma", .number, "the x that brings a half"),
    ],
    results: [
      .number("response", .part, "part of what is possible"),
      .number("elasticity", .number, "percent more response for one percent more x"),
    ]
  ) { arguments throws(PlanningFault) in
    let x = try arguments.number("x", in: .amount)
    let alpha = try arguments.number("alpha", in: PlanningRange(0, 1000, includesLow: false))
    let gamma = try arguments.number("gamma", in: .positive)
    /// 1/(1 + (γ/x)^α): the same number, without two powers that overflow together.
    let response = x > 0 ? 1 / (1 + exp(alpha * (log(gamma) - log(x)))) : 0
    return ["response": .number(response), "elasticity": .number(alpha * (1 - response))]
  }
}
