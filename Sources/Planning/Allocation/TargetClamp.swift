import CampaignModel

/// Turns target shares into money within bounds.
///
/// With one factor for all tiers, target(t) = clamp(factor · share · S, lowest(t), highest(t)), the factor chosen so that
/// the targets add up to S, at most 1.5. So what an upper bound frees raises the other tiers in proportion, to at most 1.5
/// times what they had, and what a lower bound takes is taken from the others in proportion too. The rest stays free.
enum TargetClamp {
  /// How far a tier may be raised by what bounds on others free.
  static let mostRaise = 1.5

  /// Targets before and after the bounds, whole đồng, along the problem's tiers; Σ bounded ≤ S unless Σ lowest > S.
  static func targets(
    _ problem: AllocationProblem, limits: Limits, solver: MixSolver
  ) -> (unclamped: [Int64], bounded: [Int64]) {
    let money = Double(problem.money)
    let shares = problem.tiers.indices.map { tier in
      let share = problem.tiers[tier].targetShare
      return problem.tiers[tier].closed == nil && share.isFinite && share > 0 ? min(share, 1e9) : 0
    }
    let sum = shares.reduce(0, +)
    let wishes = shares.map { sum > 0 ? money * ($0 / sum) : 0 }
    var lowest: [Double] = []
    var highest: [Double] = []
    for tier in problem.tiers.indices {
      let base = Double(solver.contractedSpend[tier])
      let cost = Double(solver.costs[tier])
      let least = base + cost * Double(limits.least[tier] - solver.contracted[tier])
      let leastShare = (Double(limits.leastShare[tier]) / Double(Limits.whole) * money).rounded(.up)
      let low = max(least, leastShare)
      let most = base + cost * Double(limits.most[tier] - solver.contracted[tier])
      let mostShare = (Double(limits.mostShare[tier]) / Double(Limits.whole) * money).rounded(.down)
      lowest.append(min(low, Double(Money.limit)))
      highest.append(max(low, min(most, mostShare, money)))
    }
    func targets(_ factor: Double) -> [Double] {
      wishes.indices.map { min(max(wishes[$0] * factor, lowest[$0]), max(highest[$0], lowest[$0])) }
    }
    func total(_ factor: Double) -> Double { targets(factor).reduce(0, +) }
    var low = 0.0
    var high = mostRaise
    if total(high) > money {
      for _ in 0..<80 {
        let middle = (low + high) / 2
        if total(middle) > money { high = middle } else { low = middle }
      }
    } else {
      low = high
    }
    let factor = abs(total(1) - money) < 0.5 ? 1 : low
    func whole(_ value: Double) -> Int64 { Int64(min(max(value, 0), Double(Money.limit))) }
    var bounded = targets(factor).map { whole(min($0, Double(Money.limit))) }
    /// Rounding down loses less than a đồng a tier: given back to the tiers in their order where bounds allow.
    var lost = problem.money - bounded.reduce(0, +)
    if lost > 0, lost <= Int64(bounded.count) {
      for tier in bounded.indices where lost > 0 && wishes[tier] > 0 && Double(bounded[tier]) + 1 <= highest[tier] {
        bounded[tier] += 1
        lost -= 1
      }
    }
    return (wishes.map { whole($0.rounded()) }, bounded)
  }
}
