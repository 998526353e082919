import CampaignModel

@testable import Planning

/// The meaning of an allocation written down plainly: every combination of counts is tried. Only for small problems.
struct BruteForce {
  let problem: AllocationProblem
  /// Bounds left after contradictions, in order of precedence.
  let bounds: [AllocationBound]

  struct Best: Equatable {
    var counts: [Int]
    var spend: Int
  }

  private var tiers: [AllocationTier] { problem.tiers }
  private var money: Int { Int(problem.spendable.amount) }

  private func cost(_ tier: Int) -> Int { Int(tiers[tier].cost.amount) }
  private func spend(_ tier: Int, _ count: Int) -> Int {
    Int(tiers[tier].contractedSpend.amount) + cost(tier) * (count - tiers[tier].contracted)
  }

  /// Creators contracts and pins need, of a tier and in all.
  private func needed(_ tier: Int) -> Int {
    bounds.reduce(tiers[tier].contracted) { most, bound in
      if bound.strength != .rule, case .atLeast(tier, let count) = bound.limit { max(most, count) } else { most }
    }
  }

  private var neededInAll: Int {
    let each = tiers.indices.reduce(0) { $0 + needed($1) }
    return bounds.reduce(each) { most, bound in
      if bound.strength != .rule, case .creatorsAtLeast(let count) = bound.limit { max(most, count) } else { most }
    }
  }

  /// Whether a mix keeps money, capacity and the given bounds.
  func isAllowed(_ counts: [Int], _ active: [AllocationBound]) -> Bool {
    let spends = tiers.indices.map { spend($0, counts[$0]) }
    let total = spends.reduce(0, +)
    let creators = counts.reduce(0, +)
    guard total <= money, creators >= 1 else { return false }
    for tier in tiers.indices {
      let new = counts[tier] - tiers[tier].contracted
      if new < 0 || new > tiers[tier].available { return false }
      if let closed = tiers[tier].closed, new > 0 {
        if closed == .noRate || counts[tier] > needed(tier) { return false }
      }
    }
    if let capacity = problem.handlingCapacity, creators > max(capacity, neededInAll, 1) { return false }
    if let limit = problem.loadLimit, creators > 1 {
      let load = tiers.indices.reduce(0) { $0 + counts[$1] * Int(tiers[$1].load) }
      let pinned = tiers.indices.reduce(0) { $0 + needed($1) * Int(tiers[$1].load) }
      let further = neededInAll < 2 ? 0 : neededInAll - tiers.indices.reduce(0) { $0 + needed($1) }
      let mostLoad = Int(tiers.map(\.load).max() ?? 0)
      if load > max(Int(limit), pinned + further * mostLoad) { return false }
    }
    return active.allSatisfy { bound in
      switch bound.limit {
      case .atLeast(let tier, let count): counts[tier] >= count
      case .atMost(let tier, let count): counts[tier] <= max(count, tiers[tier].contracted)
      case .shareAtLeast(let tier, let share): spends[tier] * 100 >= Int((share * 100).rounded()) * total
      case .shareAtMost(let tier, let share): spends[tier] * 100 <= Int((share * 100).rounded()) * total
      case .creatorsAtLeast(let count): creators >= count
      case .creatorsAtMost(let count):
        creators <= max(count, tiers.reduce(0) { $0 + $1.contracted })
      }
    }
  }

  /// All mixes under the bounds.
  func allowed(_ active: [AllocationBound]) -> [[Int]] {
    var mixes: [[Int]] = [[]]
    for tier in tiers.indices {
      let base = tiers[tier].contracted
      let most = min(tiers[tier].available, money / cost(tier))
      mixes = mixes.flatMap { mix in (base...(base + max(most, 0))).map { mix + [$0] } }
    }
    return mixes.filter { isAllowed($0, active) }
  }

  /// The bounds that can be met, and tags of those dropped; nil when contracts and pins cannot be met.
  func admitted() -> (kept: [AllocationBound], dropped: [Int])? {
    if !allowed(bounds).isEmpty { return (bounds, []) }
    let hard = bounds.filter { $0.strength != .rule }
    guard !allowed(hard).isEmpty else { return nil }
    let rules = bounds.filter { $0.strength == .rule }
    let uppers = rules.filter { bound in
      switch bound.limit {
      case .atMost, .shareAtMost, .creatorsAtMost: true
      default: false
      }
    }
    let keepsUppers = !allowed(hard + uppers).isEmpty
    var kept = keepsUppers ? hard + uppers : hard
    var dropped: [Int] = []
    for bound in rules where !(keepsUppers && uppers.contains(bound)) {
      if allowed(kept + [bound]).isEmpty { dropped.append(bound.tag) } else { kept.append(bound) }
    }
    return (kept, dropped)
  }

  /// The best of the *maximal* mixes: a mix counts only when no further creator fits without taking its tier more than half
  /// a fee above its target.
  func best(_ active: [AllocationBound], targets: [Int]) -> Best? {
    let mixes = allowed(active)
    let maximal = mixes.filter { mix in
      !tiers.indices.contains { tier in
        var more = mix
        more[tier] += 1
        let over = spend(tier, more[tier]) - targets[tier]
        return 2 * over <= cost(tier) && isAllowed(more, active)
      }
    }
    func key(_ mix: [Int]) -> [Int] {
      let spends = tiers.indices.map { spend($0, mix[$0]) }
      let gap = zip(spends, targets).reduce(0) { $0 + abs($1.0 - $1.1) }
      return [gap, -spends.reduce(0, +), mix.reduce(0, +)] + mix.map { -$0 }
    }
    return maximal.min { key($0).lexicographicallyPrecedes(key($1)) }.map { mix in
      Best(counts: mix, spend: tiers.indices.reduce(0) { $0 + spend($1, mix[$1]) })
    }
  }

  /// The least money with which contracts and pins can be met, up to `most`.
  func smallestSpendable(upTo most: Int) -> Int? {
    let hard = bounds.filter { $0.strength != .rule }
    return (0...most).first { amount in
      var other = problem
      other.spendable = Money(Int64(amount))
      return !BruteForce(problem: other, bounds: bounds).allowed(hard).isEmpty
    }
  }
}
