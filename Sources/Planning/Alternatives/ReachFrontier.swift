import CampaignModel

/// The frontier of reach against clicks (orders, when the client's rate is known): what more of one costs of the other.
///
/// Weighted sums of both are maximised, so mixes inside a dent of the frontier are left out.
package struct ReachFrontier: Sendable {
  /// How many proportions are tried.
  static let steps = 8
  /// Branches of one search; all of them together stay within some 50 ms.
  static let workLimit = 3000

  private let space: MixSpace
  private let forecaster: Forecaster

  /// The frontier of the problem an ``Allocator`` solved.
  package init(_ problem: AllocationProblem, inputs: PlanningInputs, economics: EconomicsTable) {
    space = MixSpace(problem, objective: MixObjective(inputs, economics: economics))
    forecaster = Forecaster(inputs, economics: economics)
  }

  /// Mixes from the most clicks to the most reach, none with more of both than another; `allocation` may be left out.
  package func points(near allocation: Allocation? = nil) -> [FrontierPoint] {
    let known = allocation?.newCounts
    let both: [GoalMetric] = [.reach, .clicks]
    var most: [GoalMetric: Double] = [:]
    for metric in both {
      let alone = space.objective.only(metric)
      guard let best = space.best(alone, known: known, workLimit: Self.workLimit) else { return [] }
      most[metric] = alone.score(counts: best.counts)
    }
    let reach = space.objective.only(.reach)
    let clicks = space.objective.only(.clicks)
    var found: [(counts: [Int], spend: [Money], reach: Double, clicks: Double)] = []
    for step in 0...Self.steps {
      /// The ends lean a little towards the other metric, so that of two mixes alike the fuller one is taken.
      let part = min(max(Double(step) / Double(Self.steps), 1e-6), 1 - 1e-6)
      let objective = space.objective.weighing([(.reach, part), (.clicks, 1 - part)]).scaled(by: most)
      guard let best = space.best(objective, known: known, workLimit: Self.workLimit),
        !found.contains(where: { $0.counts == best.counts })
      else { continue }
      found.append((best.counts, best.spend, reach.score(counts: best.counts), clicks.score(counts: best.counts)))
    }
    let open = found.filter { one in
      !found.contains { other in
        other.reach >= one.reach && other.clicks >= one.clicks && (other.reach > one.reach || other.clicks > one.clicks)
      }
    }
    return open.sorted { $0.reach < $1.reach }.map { point($0.counts, $0.spend) }
  }

  private func point(_ counts: [Int], _ spend: [Money]) -> FrontierPoint {
    let ranges = forecaster.forecast(counts: counts, spend: spend).ranges
    let nothing = Estimate(exactly: 0)
    return FrontierPoint(
      creators: zip(space.problem.tiers, counts).map { TierCount(tier: $0.id, count: $1) },
      spend: spend.reduce(.zero, +), reach: ranges?.reach ?? nothing, clicks: ranges?.clicks ?? nothing,
      conversions: ranges?.conversions)
  }
}
