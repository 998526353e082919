import CampaignModel

/// The mixes a problem allows, searched by what they bring instead of by nearness to targets.
struct MixSpace: Sendable {
  /// The mix a search found.
  struct Best {
    /// Creators per tier, contracted ones included.
    var counts: [Int]
    /// Spend per tier.
    var spend: [Money]
    /// How much better an undiscovered mix could be, as a part of the score.
    var gap: Double
  }

  let problem: AllocationProblem
  let objective: MixObjective
  private let solver: MixSolver
  private let limits: Limits?

  /// The mixes under the bounds that can be met, as the ``Allocator`` settles them.
  init(_ problem: AllocationProblem, objective: MixObjective) {
    self.problem = problem
    self.objective = objective
    solver = MixSolver(problem)
    var admission = Admission(problem: problem, solver: solver, entry: BoundEntry(problem, solver: solver))
    limits = admission.settle()
  }

  /// The objective with each metric against the most of it that a mix can have alone.
  func scaledObjective(known: [Int]) -> MixObjective {
    var most: [GoalMetric: Double] = [:]
    for metric in objective.metrics {
      let alone = objective.only(metric)
      guard let best = best(alone, known: known, workLimit: 10_000) else { continue }
      most[metric] = alone.score(counts: best.counts)
    }
    return objective.scaled(by: most)
  }

  /// The mix that scores highest; `known` are the new creators of a mix that keeps the limits. Nil when there is no mix.
  func best(_ objective: MixObjective, known: [Int]?, workLimit: Int = ObjectiveSearch.usualWorkLimit) -> Best? {
    guard let limits, problem.tiers.count == objective.perCreator.count else { return nil }
    var search = ObjectiveSearch(solver, limits: limits, objective: objective, workLimit: workLimit)
    search.run(known: known.map { $0.map(Int64.init) })
    guard let found = search.best else { return nil }
    let counts = zip(solver.contracted, found.new).map { Int(clamping: $0 + $1) }
    let spend = solver.costs.indices.map { Money(solver.contractedSpend[$0] + solver.costs[$0] * found.new[$0]) }
    return Best(counts: counts, spend: spend, gap: found.gap)
  }
}
