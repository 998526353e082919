import CampaignModel

/// Lets bounds in by precedence; one that contradicts those already in stays out and names the one that won.
struct BoundEntry {
  private let solver: MixSolver
  private let tierCount: Int
  /// What the bounds let in add up to.
  private(set) var limits: Limits
  /// Bounds let in.
  private(set) var accepted: [AllocationBound] = []
  /// Bounds left out.
  private(set) var overruled: [OverruledBound] = []
  /// Whether one of them is a pin.
  private(set) var hasLostPins = false

  /// Enters all bounds of a problem: contracts and pins first, then rules in their order.
  init(_ problem: AllocationProblem, solver: MixSolver) {
    self.solver = solver
    tierCount = problem.tiers.count
    limits = Limits(problem)
    for tier in 0..<tierCount { limits.least[tier] = solver.contracted[tier] }
    let ranked = problem.bounds.filter { $0.strength != .rule } + problem.bounds.filter { $0.strength == .rule }
    openPinned(problem)
    for bound in ranked { enter(bound) }
    limits = Self.limits(of: accepted, from: problem, solver: solver, opened: limits.isOpen)
  }

  /// The limits a list of bounds adds up to, with handling and load raised to what contracts and pins need.
  static func limits(
    of bounds: [AllocationBound], from problem: AllocationProblem, solver: MixSolver, opened: [Bool]
  ) -> Limits {
    var hard = Limits(problem)
    for tier in problem.tiers.indices { hard.least[tier] = solver.contracted[tier] }
    for bound in bounds where bound.strength != .rule { hard.apply(bound.limit, contracted: solver.contracted) }
    var limits = hard
    for bound in bounds where bound.strength == .rule { limits.apply(bound.limit, contracted: solver.contracted) }
    limits.isOpen = opened
    for tier in problem.tiers.indices where opened[tier] && problem.tiers[tier].closed != nil {
      limits.most[tier] = min(limits.most[tier], hard.least[tier])
    }
    let needed = max(hard.least.reduce(0) { min($0 + $1, Money.limit) }, hard.leastCreators)
    if let capacity = problem.handlingCapacity { limits.handling = max(Int64(max(capacity, 0)), needed) }
    if let limit = problem.loadLimit {
      var load: Int64 = 0
      for (count, each) in zip(hard.least, solver.loads) { load = sum(load, product(count, each)) }
      let further = needed - min(hard.least.reduce(0) { min($0 + $1, Money.limit) }, needed)
      if hard.leastCreators > 1 { load = sum(load, product(further, solver.loads.max() ?? 0)) }
      limits.load = max(max(limit, 0), load)
    }
    return limits
  }

  private static func product(_ left: Int64, _ right: Int64) -> Int64 {
    let (result, overflow) = left.multipliedReportingOverflow(by: right)
    return overflow ? .max : result
  }

  private static func sum(_ left: Int64, _ right: Int64) -> Int64 {
    let (result, overflow) = left.addingReportingOverflow(right)
    return overflow ? .max : result
  }

  private mutating func openPinned(_ problem: AllocationProblem) {
    for bound in problem.bounds where bound.strength != .rule {
      guard case .atLeast(let tier, let count) = bound.limit, problem.tiers.indices.contains(tier) else { continue }
      if Int64(count) > solver.contracted[tier], problem.tiers[tier].closed != .noRate { limits.isOpen[tier] = true }
    }
  }

  private mutating func enter(_ bound: AllocationBound) {
    guard let cause = obstacle(to: bound) else {
      limits.apply(bound.limit, contracted: solver.contracted)
      accepted.append(bound)
      return
    }
    overruled.append(OverruledBound(tag: bound.tag, cause: cause))
    /// At most 2 with 3 under contract: overruled by the contract, and still no new ones.
    if case .atMost(let tier, let count) = bound.limit, Int64(count) < solver.contracted[tier],
      limits.least[tier] <= solver.contracted[tier]
    {
      limits.apply(bound.limit, contracted: solver.contracted)
      accepted.append(bound)
    } else if bound.strength != .rule {
      hasLostPins = true
    }
  }

  /// What keeps a bound out; nil when it agrees with those already in.
  private func obstacle(to bound: AllocationBound) -> OverruledBound.Cause? {
    switch bound.limit {
    case .atLeast(let tier, let count):
      guard limits.least.indices.contains(tier) else { return .outOfPlay }
      let number = Int64(count)
      if number > solver.contracted[tier], !limits.isOpen[tier] { return .outOfPlay }
      if number > limits.most[tier] { return .contradicted(by: tag { $0 == .most(tier) }) }
      let others = limits.least.reduce(0, +) - limits.least[tier] + max(number, limits.least[tier])
      if others > limits.mostCreators { return .contradicted(by: tag { $0 == .mostCreators }) }
    case .atMost(let tier, let count):
      guard limits.least.indices.contains(tier) else { return .outOfPlay }
      if Int64(max(count, 0)) < limits.least[tier] { return .contradicted(by: tag { $0 == .least(tier) }) }
    case .shareAtLeast(let tier, let share):
      guard limits.least.indices.contains(tier) else { return .outOfPlay }
      let wanted = Limits.billionths(share)
      if wanted > 0, solver.contracted[tier] == 0 {
        if !limits.isOpen[tier] { return .outOfPlay }
        if limits.most[tier] == 0 { return .contradicted(by: tag { $0 == .most(tier) }) }
      }
      if wanted > limits.mostShare[tier] { return .contradicted(by: tag { $0 == .mostShare(tier) }) }
      let sum = limits.leastShare.reduce(0, +) - limits.leastShare[tier] + max(wanted, limits.leastShare[tier])
      if sum > Limits.whole { return .contradicted(by: tag { if case .leastShare = $0 { true } else { false } }) }
    case .shareAtMost(let tier, let share):
      guard limits.least.indices.contains(tier) else { return .outOfPlay }
      let wanted = Limits.billionths(share)
      if wanted < limits.leastShare[tier] { return .contradicted(by: tag { $0 == .leastShare(tier) }) }
      var sum: Int64 = 0
      for other in limits.mostShare.indices where limits.isOpen[other] || solver.contracted[other] > 0 {
        sum += other == tier ? min(wanted, limits.mostShare[other]) : limits.mostShare[other]
      }
      if sum < Limits.whole { return .contradicted(by: tag { if case .mostShare = $0 { true } else { false } }) }
    case .creatorsAtLeast(let count):
      if Int64(count) > limits.mostCreators { return .contradicted(by: tag { $0 == .mostCreators }) }
    case .creatorsAtMost(let count):
      let least = max(limits.leastCreators, limits.least.reduce(0, +))
      if Int64(max(count, 0)) < least {
        return .contradicted(by: tag { if case .least = $0 { true } else { $0 == .leastCreators } })
      }
    }
    return nil
  }

  private enum Side: Equatable {
    case least(Int), most(Int), leastShare(Int), mostShare(Int), leastCreators, mostCreators
  }

  /// The tag of the last accepted bound on a side; nil when it is the contracts themselves.
  private func tag(_ isMatch: (Side) -> Bool) -> Int? {
    accepted.last { bound in
      switch bound.limit {
      case .atLeast(let tier, _): isMatch(.least(tier))
      case .atMost(let tier, _): isMatch(.most(tier))
      case .shareAtLeast(let tier, _): isMatch(.leastShare(tier))
      case .shareAtMost(let tier, _): isMatch(.mostShare(tier))
      case .creatorsAtLeast: isMatch(.leastCreators)
      case .creatorsAtMost: isMatch(.mostCreators)
      }
    }?.tag
  }
}
