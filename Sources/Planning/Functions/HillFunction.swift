import Glibc

extension PlanningFunction {
  /// Diminishing returns x^α/(x^α + γ^α): a half at x = γ; an S-curve for α > 1 (domain.md §4).
  static let hill = PlanningFunction(
    id: "hill", source: "Hill 1910",
    parameters: [.number("x", .number), .number("alpha", .number, standard: 1), .number("gamma", .number)],
    results: [.number("response", .part), .number("elasticity", .number)]
  ) { arguments throws(PlanningFault) in
    let x = try arguments.number("x", in: .amount)
    let alpha = try arguments.number("alpha", in: PlanningRange(0, 1000, includesLow: false))
    let gamma = try arguments.number("gamma", in: .positive)
    /// 1/(1 + (γ/x)^α): the same number, without two powers that overflow together.
    let response = x > 0 ? 1 / (1 + exp(alpha * (log(gamma) - log(x)))) : 0
    return ["response": .number(response), "elasticity": .number(alpha * (1 - response))]
  }
}
