import CampaignModel

/// The weights of goals always sum to 1, so demands on several goals hang together.
struct GoalWeights {
  private let goals: [(fact: Int, interval: AxisInterval)]
  private let isConcerned: Bool
  /// Sums of decimal fractions are equal within this.
  private static let tolerance = 1e-9

  /// Demands on the goals among facts.
  init(_ schema: FactSchema, demands: [Int: FactRegion]) {
    let whole = AxisInterval(low: 0, high: 1)
    isConcerned = schema.goals.contains { demands[$0] != nil }
    goals =
      isConcerned
      ? schema.goals.map { fact in (fact, demands[fact].map { $0.interval.intersection(whole) } ?? whole) } : []
  }

  /// Whether no weights that sum to 1 meet the demands.
  var isImpossible: Bool {
    guard isConcerned else { return false }
    let low = goals.reduce(0) { $0 + $1.interval.low }
    let high = goals.reduce(0) { $0 + $1.interval.high }
    if low > 1 + Self.tolerance || high < 1 - Self.tolerance { return true }
    let isStrictlyMore = goals.contains { $0.interval.isLowOpen }
    let isStrictlyLess = goals.contains { $0.interval.isHighOpen }
    return (isStrictlyMore && low >= 1 - Self.tolerance) || (isStrictlyLess && high <= 1 + Self.tolerance)
  }

  /// Weights that meet the demands; empty when no goal is concerned, nil when none were found.
  var weights: [(fact: Int, weight: Double)]? {
    guard isConcerned, !isImpossible else { return isConcerned ? nil : [] }
    // Open ends are left by a hair small enough for all of them together.
    let low = goals.reduce(0) { $0 + $1.interval.low }
    let high = goals.reduce(0) { $0 + $1.interval.high }
    var hair = 0.01
    for goal in goals { hair = min(hair, (goal.interval.high - goal.interval.low) / 4) }
    hair = min(max(hair, 0), (1 - low) / Double(2 * goals.count), (high - 1) / Double(2 * goals.count))
    var found = goals.map { goal in
      (fact: goal.fact, weight: goal.interval.low + (goal.interval.isLowOpen ? max(hair, 1e-12) : 0))
    }
    var left = 1 - found.reduce(0) { $0 + $1.weight }
    for index in found.indices where left > 0 {
      let interval = goals[index].interval
      let most = interval.high - (interval.isHighOpen ? max(hair, 1e-12) : 0)
      let more = min(left, max(0, most - found[index].weight))
      let sum = found[index].weight + more
      // 0.1 + 0.9 may miss 1 by a hair: take the round number where it is one.
      let round = (sum * 1e6).rounded() / 1e6
      found[index].weight = abs(round - sum) < 1e-12 && interval.contains(round) ? round : sum
      left -= more
    }
    guard abs(left) < Self.tolerance, found.indices.allSatisfy({ goals[$0].interval.contains(found[$0].weight) })
    else { return nil }
    return found
  }
}
