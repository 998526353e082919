import CampaignModel
import Planning
import RuleModel

/// From points to people: targets, bounds and capacity become whole creators.
struct DecisionStage {
  /// What was decided for a brief.
  struct Decision {
    /// The mix; nil when nothing fits.
    var mix: Mix?
    /// Why nothing fits.
    var infeasible: Infeasibility.Cause?
    /// Tiers that share the money.
    var inPlay: [Bool]
    /// The same before the cap on one creator's part of the spend, which whole counts decide.
    var entered: [Bool]
    var overridden: [Overridden]
    var findings: [Diagnostic]
    var assumptions: [Assumption]
    /// Rules, by index, of bounds that moved a share by more than ten points.
    var decisiveRules: Set<Int>
    /// What was allocated and how, for looking at other mixes under the same bounds; nil without a mix.
    var allocated: (problem: AllocationProblem, allocation: Allocation)?
  }

  let pack: Pack
  let scheme: TierScheme
  /// Creators the client insists on, by tier id.
  var pins: [String: Int] = [:]

  /// Decides the mix of a brief.
  func run(_ stance: Stance, rates: RateStage.Outcome, purse: Purse, brief: Brief) -> Decision {
    let contracts = SchemeContracts(pack: pack, scheme: scheme, brief: brief, economics: rates.tiers)
    var standing = TierStanding(
      scheme: scheme, stance: stance, economics: rates.tiers, contracts: contracts, spendable: purse.spendable,
      entryShare: pack.settings.entryShare, mostOfSpend: pack.settings.creatorShareAtMost, facts: rates.facts,
      pins: pins)
    var list = BoundList(stance: stance, facts: rates.facts, words: EffectWords(pack: pack))
    list.insist(on: pins, scheme: scheme)
    var decision = Decision(
      mix: nil, infeasible: nil, inPlay: standing.inPlay, entered: standing.inPlay, overridden: standing.overridden,
      findings: [],
      assumptions: assumptions(standing, rates, contracts), decisiveRules: [])
    guard purse.spendable > .zero else {
      decision.infeasible = .nothingSpendable
      return decision
    }
    let capped = CappedAllocator(
      problem(standing, contracts, list, rates, purse, brief), creatorShareAtMost: standing.mostOfSpend
    ).allocate()
    standing.close(capped.closed, parts: capped.parts, contracts: contracts)
    decision.inPlay = standing.inPlay
    decision.assumptions = assumptions(standing, rates, contracts)
    let problem = capped.problem
    let allocator = Allocator(problem)
    switch capped.outcome {
    case .infeasible(let failure):
      decision.infeasible = failure.cause
      decision.add(list.overridden(failure.overruled))
    case .mix(let allocation):
      decision.add(list.overridden(allocation.overruled))
      decision.allocated = (problem, allocation)
      if !allocation.isExact {
        decision.findings.append(Diagnostic(.mixNotProven, [brief.name], severity: .warning))
      }
      decision.mix = mix(allocation, standing, contracts, rates, purse, stance)
      for movement in allocator.movements(of: allocation)
      where movement.isDecisive && list.entries.indices.contains(movement.tag) {
        decision.decisiveRules.insert(list.entries[movement.tag].rule.index)
      }
    }
    return decision
  }

  private func problem(
    _ standing: TierStanding, _ contracts: SchemeContracts, _ list: BoundList, _ rates: RateStage.Outcome,
    _ purse: Purse, _ brief: Brief
  ) -> AllocationProblem {
    let tiers = scheme.tiers.indices.map { index in
      AllocationTier(
        id: scheme.tiers[index].id, cost: standing.entries[index].cost, targetShare: standing.targets[index],
        contracted: contracts.counts[index], contractedSpend: contracts.spend[index],
        available: rates.tiers[index]?.available ?? 0, load: rates.tiers[index].map(Saturation.load(of:)) ?? 0,
        closed: standing.entries[index].state.closed)
    }
    let inputs = BriefInputs(pack: pack, scheme: scheme, brief: brief)
    return AllocationProblem(
      spendable: purse.spendable, tiers: tiers, bounds: list.bounds, handlingCapacity: inputs.handling,
      loadLimit: Saturation.loadLimit(
        goals: rates.inputs.goals, audience: rates.inputs.people, fraction: pack.settings.newReachAtLeast))
  }

  private func mix(
    _ allocation: Allocation, _ standing: TierStanding, _ contracts: SchemeContracts, _ rates: RateStage.Outcome,
    _ purse: Purse, _ stance: Stance
  ) -> Mix {
    let points = stance.points.points()
    let tiers = scheme.tiers.indices.map { index in
      TierBooking(
        tier: scheme.tiers[index], count: allocation.counts[index], contracted: contracts.counts[index],
        fee: standing.entries[index].fee, handling: standing.entries[index].handling, spend: allocation.spend[index],
        contractedSpend: contracts.spend[index], share: allocation.shares[index], targetShare: standing.targets[index],
        points: points[index], state: standing.entries[index].state,
        platforms: rates.tiers[index].map { PlatformSplit.bookings($0, count: allocation.newCounts[index]) } ?? [])
    }
    return Mix(
      tiers: tiers, lines: purse.lines, reserve: purse.reserve, unallocated: allocation.unspent,
      leftovers: allocation.leftovers, total: purse.budget, spendable: purse.spendable)
  }

  private func assumptions(
    _ standing: TierStanding, _ rates: RateStage.Outcome, _ contracts: SchemeContracts
  ) -> [Assumption] {
    func note(_ note: AssumptionNote) -> Assumption { Assumption(field: nil, value: nil, note: note, rule: nil) }
    var found = [note(.ratesAreTypical(version: pack.rates.version))]
    if !rates.isOverlapKnown { found.append(note(.randomOverlap)) }
    let markup = rates.inputs.feeMarkup
    if markup.factor > 1 {
      found.append(
        note(
          .feeMarkup(factor: markup.factor, withheld: markup.withheld, vat: markup.vat, agency: markup.agency)))
    }
    let split = rates.platformWeights
    if !split.isEven {
      found.append(
        note(.platformSplit(zip(split.platforms, split.shares).map { PlatformShare(platform: $0, share: $1) })))
    }
    for (index, tier) in scheme.tiers.enumerated() where standing.entries[index].isOpen {
      if let economics = rates.tiers[index] {
        found.append(note(.available(tier: tier.id, count: economics.available)))
      }
    }
    for assumed in contracts.assumed {
      if let index = scheme.tiers.firstIndex(where: { $0.id == assumed.tier }), let fee = rates.tiers[index]?.fee {
        found.append(note(.contractedFee(tier: assumed.tier, count: assumed.count, fee: fee)))
      }
    }
    return found
  }
}

extension DecisionStage.Decision {
  fileprivate mutating func add(_ lost: (effects: [Overridden], findings: [Diagnostic])) {
    overridden += lost.effects
    findings += lost.findings
  }
}

extension TierState {
  /// Why no new creators may be booked, as the allocator names it.
  fileprivate var closed: AllocationTier.Closed? {
    switch self {
    case .inPlay, .atLowerFee: nil
    case .tooDear, .overCap: .tooDear
    case .excluded: .excluded
    case .noRate: .noRate
    }
  }
}
