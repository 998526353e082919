import CampaignModel

/// Settles which rule bounds money and capacity can meet.
struct Admission {
  let problem: AllocationProblem
  let solver: MixSolver
  private let entry: BoundEntry
  /// Bounds that did not hold, in the order they came.
  private(set) var overruled: [OverruledBound]
  /// Whether every question was answered within the work limit.
  private(set) var isExact = true

  init(problem: AllocationProblem, solver: MixSolver, entry: BoundEntry) {
    self.problem = problem
    self.solver = solver
    self.entry = entry
    overruled = entry.overruled
  }

  /// Whether the client set any bound.
  var hasPins: Bool { entry.accepted.contains { $0.strength == .pin } }

  /// Whether upper counts of rules leave no tier and no contract, as if all were excluded.
  var rulesAllowNobody: Bool {
    guard solver.contracted.allSatisfy({ $0 == 0 }) else { return false }
    return entry.limits.mostCreators == 0
      || problem.tiers.indices.allSatisfy { !entry.limits.isOpen[$0] || entry.limits.most[$0] == 0 }
  }

  /// Limits of contracts, and of pins if asked.
  func hard(withPins: Bool) -> Limits {
    limits(entry.accepted.filter { $0.strength == .contract || (withPins && $0.strength == .pin) })
  }

  /// The limits that can be met, the others reported; nil when contracts and pins alone cannot be.
  mutating func settle() -> Limits? {
    if rulesAllowNobody || hasLostPins { return nil }
    if isFeasible(entry.accepted) { return entry.limits }
    let hard = entry.accepted.filter { $0.strength != .rule }
    guard isFeasible(hard) else { return nil }
    let rules = entry.accepted.filter { $0.strength == .rule }
    let uppers = rules.filter { !$0.isLower }
    let keepsUppers = isFeasible(hard + uppers)
    var kept = keepsUppers ? hard + uppers : hard
    for bound in keepsUppers ? rules.filter(\.isLower) : rules {
      if isFeasible(kept + [bound]) {
        kept.append(bound)
      } else {
        overruled.append(OverruledBound(tag: bound.tag, cause: .unaffordable))
      }
    }
    return limits(kept)
  }

  /// Whether pins contradict contracts or each other, so that they cannot be met at any price.
  var hasLostPins: Bool { entry.hasLostPins }

  private func limits(_ bounds: [AllocationBound]) -> Limits {
    BoundEntry.limits(of: bounds, from: problem, solver: solver, opened: entry.limits.isOpen)
  }

  private mutating func isFeasible(_ bounds: [AllocationBound]) -> Bool {
    let answer = solver.isFeasible(limits(bounds))
    if answer.found == nil, !answer.isExact { isExact = false }
    return answer.found != nil
  }
}
