import CampaignModel

/// Accounts for every đồng not spent by asking of each tier what stops its next creator.
enum LeftoverAccount {
  /// The reasons, in order of `Leftover.Cause` here; Σ amount = unspent. Boost is proposed for all but the remainder.
  static func leftovers(
    _ problem: AllocationProblem, limits: Limits, solver: MixSolver, found: MixSearch.Found, targets: [Int64],
    clamp: TargetClamp
  ) -> [Leftover] {
    let unspent = problem.money - found.spend
    guard unspent > 0 else { return [] }
    let order: [Leftover.Cause] = [.bound, .availability, .saturation, .handling, .target, .remainder]
    var amounts: [Leftover.Cause: Int64] = [:]
    var subjects: [Leftover.Cause: [String]] = [:]
    for tier in problem.tiers.indices {
      let gap = targets[tier] - solver.contractedSpend[tier] - solver.costs[tier] * found.new[tier]
      guard gap > 0 else { continue }
      let cause = stop(tier, limits: limits, solver: solver, found: found, unspent: unspent)
      amounts[cause, default: 0] += gap
      subjects[cause, default: []].append(problem.tiers[tier].id)
    }
    func add(_ cause: Leftover.Cause, _ amount: Int64, below wishes: [Int64], _ targets: [Int64]) {
      guard amount > Int64(targets.count) else { return }
      amounts[cause, default: 0] += amount
      for tier in targets.indices where targets[tier] < wishes[tier] {
        let id = problem.tiers[tier].id
        if !subjects[cause, default: []].contains(id) { subjects[cause, default: []].append(id) }
      }
    }
    /// What no target claims was freed by bounds that hold tiers below what the points ask for, …
    let bounded = clamp.bounded
    let unclamped = clamp.unclamped
    let isHeld = zip(bounded, unclamped).contains { $0 < $1 }
    add(isHeld ? .bound : .target, problem.money - bounded.reduce(0, +), below: unclamped, bounded)
    /// … and by a team or an audience too small for the targets.
    let shrunk = bounded.reduce(0, +) - targets.reduce(0, +)
    add(capacityCause(limits: limits, solver: solver, found: found), shrunk, below: bounded, targets)
    /// Tiers above their targets use up part of what others leave.
    var surplus = amounts.values.reduce(0, +) - unspent
    for cause in order.reversed() where surplus > 0 {
      let used = min(amounts[cause] ?? 0, surplus)
      amounts[cause, default: 0] -= used
      surplus -= used
    }
    if surplus < 0 { amounts[.remainder, default: 0] -= surplus }
    return order.compactMap { cause in
      guard let amount = amounts[cause], amount > 0 else { return nil }
      return Leftover(
        cause: cause, amount: Money(amount), proposedBoost: cause == .remainder ? .zero : Money(amount),
        subjects: subjects[cause] ?? [])
    }
  }

  /// Which capacity the mix uses up most; a bound on creators in all, or a share it cannot keep, when it is neither.
  private static func capacityCause(limits: Limits, solver: MixSolver, found: MixSearch.Found) -> Leftover.Cause {
    let load = load(solver, found)
    let byLoad = limits.load < .max ? load / Double(max(limits.load, 1)) : 0
    let byTeam = Double(found.creators) / Double(max(limits.handling, 1))
    let byCount = Double(found.creators) / Double(max(limits.mostCreators, 1))
    let most = max(byLoad, byTeam, byCount)
    if most < 0.5 || most == byCount { return .bound }
    return most == byTeam ? .handling : .saturation
  }

  private static func load(_ solver: MixSolver, _ found: MixSearch.Found) -> Double {
    zip(solver.loads, zip(found.new, solver.contracted)).reduce(0.0) {
      $0 + Double($1.0) * Double($1.1.0 + $1.1.1)
    }
  }

  /// What stops the next creator of a tier that is below its target.
  private static func stop(
    _ tier: Int, limits: Limits, solver: MixSolver, found: MixSearch.Found, unspent: Int64
  ) -> Leftover.Cause {
    let count = solver.contracted[tier] + found.new[tier]
    let load = load(solver, found)
    if limits.isOpen[tier] == false || count >= limits.most[tier] { return .bound }
    if found.new[tier] >= solver.newMost(limits, tier: tier) { return .availability }
    if found.creators >= limits.mostCreators { return .bound }
    if found.creators >= limits.handling { return .handling }
    if solver.loads[tier] > 0, load + Double(solver.loads[tier]) > Double(limits.load) { return .saturation }
    if solver.costs[tier] > unspent { return .remainder }
    return breaksShare(tier, limits: limits, solver: solver, found: found) ? .bound : .target
  }

  private static func breaksShare(_ tier: Int, limits: Limits, solver: MixSolver, found: MixSearch.Found) -> Bool {
    let total = Int128(found.spend + solver.costs[tier])
    return found.new.indices.contains { other in
      let spend = solver.contractedSpend[other] + solver.costs[other] * (found.new[other] + (other == tier ? 1 : 0))
      let scaled = Int128(spend) * Int128(Limits.whole)
      return scaled < Int128(limits.leastShare[other]) * total || scaled > Int128(limits.mostShare[other]) * total
    }
  }
}
