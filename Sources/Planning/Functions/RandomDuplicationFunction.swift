extension PlanningFunction {
  /// Reach and exposures of audiences that overlap as if drawn at random, or `overlap` times as much.
  static let randomDuplication = PlanningFunction(
    id: "random_duplication", summary: "Reach and exposures of audiences that overlap as chance has it.",
    source: "Sainsbury; mediaPlanR; Goodhardt & Ehrenberg 1969",
    parameters: [
      .list("audiences", .people, "people each post or vehicle reaches, no more than the universe"),
      .number("universe", .people, "people there are"),
      .number("overlap", .number, standard: 1, "how many times as many people they share as chance gives"),
    ],
    results: ExposureResults.parameters,
    /// Each audience passes over all exposures so far.
    work: { $0 * $0 / 4 }
  ) { arguments throws(PlanningFault) in
    let universe = try arguments.number("universe", in: .positive)
    let audiences = try arguments.list("audiences", in: PlanningRange(0, universe))
    let overlap = try arguments.number("overlap", in: PlanningRange(0, Overlap.most))
    let pool = Overlap.pool(of: universe, overlap: overlap, largest: audiences.max() ?? 0)
    /// Only as many exposures as there are vehicles, and no more than fit an answer, are told apart.
    var exposures = [1.0]
    for audience in audiences {
      let part = Bounded.fraction(audience / pool)
      var next = exposures.map { $0 * (1 - part) } + [0]
      for place in exposures.indices { next[place + 1] += exposures[place] * part }
      exposures = next
    }
    /// Of the whole universe rather than of the pool the audiences are drawn from.
    let scale = pool / universe
    var met = exposures.dropFirst().map { $0 * scale }
    let reach = met.reduce(0, +)
    if reach > 1 { met = met.map { $0 / reach } }
    return ExposureResults.of([Bounded.fraction(1 - reach)] + met, universe: universe)
  }
}
