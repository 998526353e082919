extension PlanningFunction {
  /// Reach and exposures of several vehicles with several insertions each: audiences and duplications are averaged over
  /// all pairs of insertions, then one beta-binomial stands for all N = Σnᵢ of them (domain.md §4).
  ///
  /// `duplications` holds the people two insertions share, the upper triangle of the matrix row by row, diagonal included:
  /// (1,1), (1,2), …, (1,v), (2,2), …. The diagonal of a vehicle with one insertion counts for nothing.
  static let metheringham = PlanningFunction(
    id: "metheringham",
    summary: "Reach and exposures of several vehicles with several insertions each.",
    source: "Metheringham 1964; mediaPlanR",
    parameters: [
      .list("audiences", .people, "people one insertion in each vehicle reaches, no more than the universe"),
      .list("insertions", .count, "insertions in each vehicle, 2 to 1000 in all"),
      .list(
        "duplications", .people,
        "people two insertions share, upper triangle by rows: (1,1), (1,2), …, (2,2), …; above chance, below the audiences"
      ),
      .number("universe", .people, "people there are"),
    ],
    results: ExposureResults.parameters + BetaBinomial.shapes + [
      .number("mean_audience", .people, "people one insertion reaches, over all insertions"),
      .number("mean_duplication", .people, "people two insertions share, over all pairs"),
      .number("second_audience", .people, "people two insertions reach, over all pairs"),
    ]
  ) { arguments throws(PlanningFault) in
    let universe = try arguments.number("universe", in: .positive)
    let audiences = try arguments.list("audiences", in: PlanningRange(0, universe))
    let number = audiences.count
    let insertions = try arguments.list("insertions", in: PlanningRange(0, 1000), count: number)
    let shared = try arguments.list(
      "duplications", in: PlanningRange(0, universe), count: number * (number + 1) / 2)
    for count in insertions where count != count.rounded() {
      throw PlanningFault(
        function: "metheringham", argument: "insertions", value: count, cause: .notWhole(PlanningRange(0, 1000)))
    }
    let total = insertions.reduce(0, +)
    guard total >= 2, total <= Double(BetaBinomial.mostInsertions) else {
      throw PlanningFault(
        function: "metheringham", argument: "insertions", value: total,
        cause: .outside(PlanningRange(2, Double(BetaBinomial.mostInsertions))))
    }
    var duplicated = 0.0
    var place = 0
    for left in 0..<number {
      for right in left..<number {
        let isOwn = left == right
        let pairs = isOwn ? insertions[left] * (insertions[left] - 1) / 2 : insertions[left] * insertions[right]
        /// Two audiences cannot share more people than the smaller one has.
        if pairs > 0, shared[place] > min(audiences[left], audiences[right]) {
          throw PlanningFault(
            function: "metheringham", argument: "duplications", value: shared[place],
            cause: .outside(PlanningRange(0, min(audiences[left], audiences[right]))))
        }
        duplicated += pairs * shared[place]
        place += 1
      }
    }
    let mean = zip(audiences, insertions).reduce(0) { $0 + $1.0 * $1.1 } / total
    let duplication = duplicated / (total * (total - 1) / 2)
    let part = mean / universe
    guard let model = BetaBinomial(first: part, second: (2 * mean - duplication) / universe) else {
      /// More shared people than chance gives, fewer than the mean audience itself: what a beta-binomial can say.
      throw PlanningFault(
        function: "metheringham", argument: "duplications", value: duplication,
        cause: .outside(PlanningRange(part * mean, mean, includesLow: false, includesHigh: false)))
    }
    var results = ExposureResults.of(model, insertions: Int(total), universe: universe)
    results["mean_audience"] = .number(mean)
    results["mean_duplication"] = .number(duplication)
    results["second_audience"] = .number(2 * mean - duplication)
    return results
  }
}
