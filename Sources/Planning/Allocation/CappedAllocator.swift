import CampaignModel

/// An allocator that keeps any one creator under a part of what is really spent on creators.
///
/// ``EntryGate`` keeps out who costs too large a part of the money there is. Where bounds or capacity leave much of it
/// unspent, the same creator may still be most of the spend ("no creator above 40 % of fees", domain.md §5, 28). Then the
/// dearest such tier is closed and the problem solved again, as long as that makes the largest part smaller: with money for
/// two creators each of them is a half, and no mix changes that. Contracts and pins are not the cap's business.
package struct CappedAllocator: Sendable {
  /// What came out.
  package struct Outcome: Sendable, Hashable {
    /// The mix, or why there is none.
    package var outcome: AllocationOutcome
    /// Tiers closed by the cap, by place, in the order they were closed.
    package var closed: [Int]
    /// What one creator of each of these would have been of the spend, 0…1.
    package var parts: [Double]
    /// The problem as solved at last; alternatives and the frontier start from it.
    package var problem: AllocationProblem
  }

  private let problem: AllocationProblem
  private let share: Double

  /// An allocator with a cap on one new creator's part of the spend, 0…1.
  package init(_ problem: AllocationProblem, creatorShareAtMost share: Double = EntryGate.entryShare) {
    self.problem = problem
    self.share = Bounded.fraction(share)
  }

  /// The mix under the cap, or the one nearest to it that there is.
  package func allocate() -> Outcome {
    var found = Outcome(outcome: Allocator(problem).allocate(), closed: [], parts: [], problem: problem)
    for _ in problem.tiers {
      guard let mix = found.outcome.allocation, let tier = dearest(mix), part(tier, mix) > share else { break }
      var question = found.problem
      question.tiers[tier].closed = .tooDear
      let next = Allocator(question).allocate()
      guard let other = next.allocation, largestPart(other) < part(tier, mix) else { break }
      found = Outcome(
        outcome: next, closed: found.closed + [tier], parts: found.parts + [part(tier, mix)], problem: question)
    }
    return found
  }

  /// The tier of the dearest new creator who is not pinned.
  private func dearest(_ mix: Allocation) -> Int? {
    let pinned = Set(
      problem.bounds.compactMap { bound -> Int? in
        if bound.strength != .rule, case .atLeast(let tier, _) = bound.limit { tier } else { nil }
      })
    return mix.newCounts.indices.filter { mix.newCounts[$0] > 0 && !pinned.contains($0) }
      .max { problem.tiers[$0].cost < problem.tiers[$1].cost }
  }

  private func part(_ tier: Int, _ mix: Allocation) -> Double {
    Bounded.ratio(problem.tiers[tier].cost.asDouble, mix.spend.reduce(Money.zero, +).asDouble) ?? 1
  }

  private func largestPart(_ mix: Allocation) -> Double { dearest(mix).map { part($0, mix) } ?? 0 }
}
