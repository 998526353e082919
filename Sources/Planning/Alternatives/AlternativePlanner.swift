import CampaignModel

/// Mixes beside the recommended one, under the same money, contracts, pins and capacity.
package struct AlternativePlanner: Sendable {
  private let problem: AllocationProblem
  private let inputs: PlanningInputs
  private let economics: EconomicsTable
  private let space: MixSpace

  /// A planner for the problem an ``Allocator`` solved; `inputs` and `economics` are those it was made from.
  package init(_ problem: AllocationProblem, inputs: PlanningInputs, economics: EconomicsTable) {
    self.problem = problem
    self.inputs = inputs
    self.economics = economics
    space = MixSpace(problem, objective: MixObjective(inputs, economics: economics))
  }

  /// The recommended mix first, then those that exist and those that do not, with the reason, then the best for the goals.
  /// Bounds that rule a tier in or out yield to the question where the tier is not part of it; contracts and pins stay.
  package func alternatives(to allocation: Allocation) -> [AlternativeMix] {
    let objective = space.scaledObjective(known: allocation.newCounts)
    let base = objective.score(counts: allocation.counts)
    func mix(_ kind: AlternativeMix.Kind, _ counts: [Int], _ spend: [Money]) -> AlternativeMix {
      let spent = spend.reduce(.zero, +)
      return AlternativeMix(
        kind: kind, creators: creators(counts), spend: spent, unspent: max(problem.spendable - spent, .zero),
        forecast: Forecaster(inputs, economics: economics).forecast(counts: counts, spend: spend),
        score: Bounded.ratio(objective.score(counts: counts), base))
    }
    var found = [mix(.recommended, allocation.counts, allocation.spend)]
    if let pair = ComparedTiers(inputs.scheme), problem.tiers.indices.contains(max(pair.small, pair.large)) {
      let questions: [(AlternativeMix.Kind, AllocationProblem)] = [
        (.allSmall, only([pair.small])), (.allLarge, only([pair.large])), (.pyramid, pyramid(pair)),
      ]
      for (kind, question) in questions {
        switch Allocator(question).allocate() {
        case .mix(let other) where kind != .pyramid || other.counts[pair.large] > 0:
          found.append(mix(kind, other.counts, other.spend))
        case .mix: found.append(AlternativeMix(kind: kind, cause: .noAffordableTier))
        case .infeasible(let failure): found.append(AlternativeMix(kind: kind, cause: failure.cause))
        }
      }
    }
    if let best = space.best(objective, known: allocation.newCounts) {
      var answer = mix(.best, best.counts, best.spend)
      answer.gap = best.gap
      found.append(answer)
    }
    return found
  }

  /// The problem with new creators of these tiers only.
  private func only(_ tiers: Set<Int>) -> AllocationProblem {
    var question = problem
    for index in question.tiers.indices {
      if tiers.contains(index) {
        question.tiers[index].targetShare = 1
      } else if question.tiers[index].closed == nil {
        question.tiers[index].closed = .excluded
      }
    }
    return question
  }

  /// One large creator, or as many as are contracted, and small ones for the rest.
  private func pyramid(_ pair: ComparedTiers) -> AllocationProblem {
    var question = only([pair.small, pair.large])
    let large = question.tiers[pair.large]
    let one = max(large.contracted, 1)
    let spend = large.contracted > 0 ? large.contractedSpend : large.cost
    let share = Bounded.fraction(Bounded.ratio(spend.asDouble, max(problem.spendable.asDouble, 1)) ?? 1)
    question.tiers[pair.large].targetShare = max(share, 1e-6)
    question.tiers[pair.small].targetShare = max(1 - share, 1e-6)
    question.bounds = question.bounds.filter { $0.strength != .rule }
    question.bounds += [
      AllocationBound(.atMost(tier: pair.large, one), strength: .rule, tag: -1),
      AllocationBound(.atLeast(tier: pair.large, one), strength: .rule, tag: -2),
    ]
    return question
  }

  private func creators(_ counts: [Int]) -> [TierCount] {
    zip(problem.tiers, counts).map { TierCount(tier: $0.id, count: $1) }
  }
}
