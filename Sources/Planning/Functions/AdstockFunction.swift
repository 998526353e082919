extension PlanningFunction {
  /// What is left of earlier weeks beside each week's own pressure: aₜ = xₜ + λ·aₜ₋₁ (Broadbent 1979).
  static let adstock = PlanningFunction(
    id: "adstock", summary: "What is left of earlier weeks beside each week's own pressure.", source: "Broadbent 1979",
    parameters: [
      .list("spend", .number, "pressure of each week: money, posts or impressions"),
      .number("decay", .part, standard: 0.5, "what stays of it from one week to the next"),
    ],
    results: [
      .list("adstock", .number, "pressure of each week with what is left of earlier ones"),
      .number("total", .number, "all of it, with the tail after the last week"),
    ]
  ) { arguments throws(PlanningFault) in
    let spend = try arguments.list("spend", in: .amount)
    let decay = try arguments.number("decay", in: PlanningRange(0, 1, includesHigh: false))
    var carried = 0.0
    let stocks = spend.map { week in
      carried = week + decay * carried
      return carried
    }
    /// With its tail after the last week each unit of pressure counts 1/(1 − λ) in all.
    let total = stocks.reduce(0, +) + carried * decay / (1 - decay)
    return ["adstock": .list(stocks), "total": .number(total)]
  }
}
