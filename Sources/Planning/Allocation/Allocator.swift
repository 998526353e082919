import CampaignModel

/// Turns target shares into whole creators: exact over tier counts, every bound kept or reported.
package struct Allocator: Sendable {
  private let problem: AllocationProblem

  /// An allocator for one problem.
  package init(_ problem: AllocationProblem) { self.problem = problem }

  /// The best mix, or why there is none. Rules that cannot be met are dropped: the upper bounds are kept as long as they
  /// can be, lower ones enter by precedence, each kept when it fits those before it. Contracts and pins are never dropped.
  package func allocate() -> AllocationOutcome {
    let solver = MixSolver(problem)
    let entry = BoundEntry(problem, solver: solver)
    var state = Admission(problem: problem, solver: solver, entry: entry)
    guard let limits = state.settle() else { return .infeasible(failure(state)) }
    let clamp = TargetClamp(problem, limits: limits, solver: solver)
    let targets = clamp.final
    let answer = solver.nearest(limits, targets: targets)
    /// Only a work limit smaller than a first descent can leave the search without a mix that is known to exist.
    guard let found = answer.found else { return .infeasible(failure(state)) }
    let spend = problem.tiers.indices.map { solver.contractedSpend[$0] + solver.costs[$0] * found.new[$0] }
    return .mix(
      Allocation(
        counts: problem.tiers.indices.map { Int(solver.contracted[$0] + found.new[$0]) },
        newCounts: found.new.map { Int($0) }, spend: spend.map { Money($0) },
        shares: spend.map { found.spend > 0 ? Double($0) / Double(found.spend) : 0 },
        unclampedTargets: clamp.unclamped.map { Money($0) }, targets: targets.map { Money($0) },
        unspent: Money(problem.money - found.spend),
        leftovers: LeftoverAccount.leftovers(
          problem, limits: limits, solver: solver, found: found, targets: targets, clamp: clamp),
        overruled: state.overruled, isExact: state.isExact && answer.isExact))
  }

  /// How far each accepted bound of a rule or pin moved the mix: the problem is solved again without it. `mix` is the one
  /// ``allocate()`` gave, when the caller has it.
  package func movements(of mix: Allocation? = nil) -> [BoundMovement] {
    guard let mix = mix ?? allocate().allocation else { return [] }
    let lost = Set(mix.overruled.map(\.tag))
    return problem.bounds.indices.compactMap { index in
      let bound = problem.bounds[index]
      guard bound.strength != .contract, !lost.contains(bound.tag) else { return nil }
      var without = problem
      without.bounds.remove(at: index)
      guard let other = Allocator(without).allocate().allocation else { return nil }
      let moved = zip(mix.shares, other.shares).map { $0 - $1 }
      return moved.contains { $0 != 0 } ? BoundMovement(tag: bound.tag, moved: moved) : nil
    }
  }

  private func failure(_ state: Admission) -> AllocationFailure {
    let cause = cause(state)
    guard !state.hasLostPins, cause != .allExcluded else {
      return AllocationFailure(cause: cause, smallestSpendable: nil, overruled: state.overruled, isExact: true)
    }
    let cheapest = state.solver.cheapest(state.hard(withPins: true))
    return AllocationFailure(
      cause: cause, smallestSpendable: cheapest.found.map { Money($0.spend) }, overruled: state.overruled,
      isExact: state.isExact && cheapest.isExact)
  }

  private func cause(_ state: Admission) -> Infeasibility.Cause {
    let solver = state.solver
    if solver.contractedSpend.reduce(0, +) > problem.money { return .contracts }
    if state.hasLostPins { return .pins }
    if state.hasPins, solver.isFeasible(state.hard(withPins: true)).found == nil,
      solver.isFeasible(state.hard(withPins: false)).found != nil
    {
      return .pins
    }
    if solver.contracted.reduce(0, +) == 0 {
      let open = problem.tiers.filter { $0.closed == nil }
      if open.isEmpty, !problem.tiers.isEmpty {
        return problem.tiers.contains { $0.closed != .excluded } ? .noAffordableTier : .allExcluded
      }
      if problem.money == 0 { return .nothingSpendable }
      if state.rulesAllowNobody { return .allExcluded }
    }
    return .noAffordableTier
  }
}
