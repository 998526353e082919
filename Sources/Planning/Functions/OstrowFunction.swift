extension PlanningFunction {
  /// How often one person should meet the message: 3.0 and an adjustment of ± 0.1 or ± 0.2 for each judged factor of
  /// market, message and media, in whole exposures rounded up (Ostrow 1982, domain.md §4).
  static let ostrow = PlanningFunction(
    id: "ostrow", summary: "How often one person should meet the message.", source: "Ostrow 1982; mediaPlanR",
    parameters: [
      .list("market", .number, isOptional: true, "an adjustment for each factor of the market"),
      .list("message", .number, isOptional: true, "an adjustment for each factor of the message"),
      .list("media", .number, isOptional: true, "an adjustment for each factor of the media"),
    ],
    results: [
      .number("frequency", .number, "3.0 with all adjustments, at least 1"),
      .number("exposures", .count, "the same in whole exposures, rounded up"),
    ]
  ) { arguments throws(PlanningFault) in
    var tenths = 30
    for group in ["market", "message", "media"] where arguments.has(group) {
      for adjustment in try arguments.list(group, in: PlanningRange(-0.2, 0.2)) {
        /// In whole tenths, so that six adjustments that cancel out give 3 and not 4.
        let whole = (adjustment * 10).rounded()
        guard whole != 0, abs(adjustment * 10 - whole) < 1e-9 else {
          throw PlanningFault(
            function: "ostrow", argument: group, value: adjustment, cause: .notOneOf([-0.2, -0.1, 0.1, 0.2]))
        }
        tenths += Int(whole)
      }
    }
    let exposures = max((tenths + (tenths > 0 ? 9 : 0)) / 10, 1)
    return ["frequency": .number(Double(max(tenths, 10)) / 10), "exposures": .number(Double(exposures))]
  }
}
