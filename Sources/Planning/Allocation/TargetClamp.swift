import CampaignModel

/// Turns target shares into money within bounds and capacity.
///
/// With one factor for all tiers, target(t) = clamp(factor · share · S, lowest(t), highest(t)); the factor is the largest,
/// at most 1.5, with which the targets fit S and the capacity. So what an upper bound frees raises the other tiers in
/// proportion, to at most 1.5 times what they had; what a lower bound takes is taken from the others in proportion; and a
/// team or an audience that cannot carry the targets shrinks all of them alike, instead of leaving the choice to
/// Σ |spend − target|, which does not care which tier falls short and would favour the dearest per exposure.
struct TargetClamp {
  /// How far a tier may be raised by what bounds on others free.
  static let mostRaise = 1.5

  private let problem: AllocationProblem
  private let limits: Limits
  private let solver: MixSolver
  private let money: Double
  private let wishes: [Double]
  private let lowest: [Double]
  private let highest: [Double]
  /// What is available of a tier, as spend.
  private let attainable: [Double]

  /// The targets of a problem under limits that can be met.
  init(_ problem: AllocationProblem, limits: Limits, solver: MixSolver) {
    self.problem = problem
    self.limits = limits
    self.solver = solver
    let money = Double(problem.money)
    self.money = money
    let shares = problem.tiers.map { tier in
      tier.closed == nil && tier.targetShare > 0 && tier.targetShare.isFinite ? min(tier.targetShare, 1e9) : 0
    }
    let sum = shares.reduce(0, +)
    wishes = shares.map { sum > 0 ? money * ($0 / sum) : 0 }
    func spend(_ tier: Int, new: Int64) -> Double {
      Double(solver.contractedSpend[tier]) + Double(solver.costs[tier]) * Double(new)
    }
    func part(_ billionths: Int64) -> Double { Double(billionths) / Double(Limits.whole) * money }
    let indices = problem.tiers.indices
    let lowest = indices.map { tier in
      min(max(spend(tier, new: limits.least[tier] - solver.contracted[tier]), part(limits.leastShare[tier])), money)
    }
    self.lowest = lowest
    highest = indices.map { tier in
      let most = min(spend(tier, new: limits.most[tier] - solver.contracted[tier]), part(limits.mostShare[tier]), money)
      return max(most, lowest[tier])
    }
    attainable = indices.map { spend($0, new: solver.newMost(limits, tier: $0)) }
  }

  /// Target share × S, whole đồng.
  var unclamped: [Int64] { wishes.map { Int64($0.rounded()) } }

  /// Targets within the bounds alone, whole đồng; Σ ≤ S unless the lowest exceed it.
  var bounded: [Int64] { whole(targets(factor { total($0) <= money + 0.5 })) }

  /// Targets within bounds and capacity: what the mix comes as near to as whole creators can.
  var final: [Int64] { whole(targets(factor { total($0) <= money + 0.5 && isCarried($0) })) }

  private func targets(_ factor: Double) -> [Double] {
    wishes.indices.map { min(max(wishes[$0] * factor, lowest[$0]), highest[$0]) }
  }

  private func total(_ factor: Double) -> Double { targets(factor).reduce(0, +) }

  /// Whether team, audience, total counts and lower shares carry the targets at a factor (all of them monotone in it).
  private func isCarried(_ factor: Double) -> Bool {
    let spend = zip(targets(factor), attainable).map { min($0, $1) }
    var creators = 0.0
    var load = 0.0
    for tier in spend.indices {
      let new = max(spend[tier] - Double(solver.contractedSpend[tier]), 0) / Double(solver.costs[tier])
      creators += Double(solver.contracted[tier]) + new
      load += (Double(solver.contracted[tier]) + new) * Double(solver.loads[tier])
    }
    let sum = spend.reduce(0, +)
    return creators <= Double(min(limits.mostCreators, limits.handling)) && load <= Double(limits.load)
      && spend.indices.allSatisfy {
        spend[$0] + 1 >= Double(limits.leastShare[$0]) / Double(Limits.whole) * sum || limits.leastShare[$0] == 0
      }
  }

  /// The largest factor up to 1.5 that fits: 1 itself when nothing stands in the way.
  private func factor(_ fits: (Double) -> Bool) -> Double {
    if fits(Self.mostRaise) { return Self.mostRaise }
    var low = 0.0
    var high = Self.mostRaise
    if fits(1) {
      if abs(total(1) - money) < 0.5 { return 1 }
      low = 1
    } else {
      high = 1
    }
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if fits(middle) { low = middle } else { high = middle }
    }
    return low
  }

  /// Rounded down; the few đồng this loses against S go to the first tiers with room.
  private func whole(_ targets: [Double]) -> [Int64] {
    var result = targets.map { Int64(min(max($0, 0), Double(Money.limit))) }
    var lost = problem.money - result.reduce(0, +)
    guard lost > 0, lost <= Int64(result.count) else { return result }
    for tier in result.indices where lost > 0 && wishes[tier] > 0 && Double(result[tier]) + 1 <= highest[tier] {
      result[tier] += 1
      lost -= 1
    }
    return result
  }
}
