import CampaignModel
import RuleModel

/// Tries to prove statements about all briefs of a pack. What it calls proved was followed through every region of briefs;
/// what it refutes was evaluated; everything else it leaves open, with the reason.
public struct Prover {
  private let pack: Pack
  private let ground: ProofGround

  /// A prover for a pack.
  public init(_ pack: Pack) {
    self.pack = pack
    ground = ProofGround(pack)
  }

  /// What comes of a statement in words, or what is not understood of it.
  public func report(on line: String) throws(StatementFailure) -> ProofReport {
    let statement = try StatementParser(line, pack: pack).statement()
    return ProofReport(
      statement: statement.outline(in: pack), verdict: verdict(on: statement), schema: pack.schema,
      currency: pack.rates.currency)
  }

  func verdict(on statement: Statement) -> ProofReport.Verdict {
    let attempt: ProofAttempt
    switch statement {
    case .neverBoth(let one, let two): attempt = neverBoth(one, two)
    case .implies(let one, let two): attempt = implies(one, two)
    case .always(let bounded): attempt = always(bounded)
    case .monotone(let monotone): return MonotoneProof(ground, monotone).verdict()
    }
    if let proof = attempt.proof { return .holds(proof) }
    return ProofTrials(ground, statement).verdict(attempt)
  }

  private func neverBoth(_ one: Statement.Event, _ two: Statement.Event) -> ProofAttempt {
    if case .rule(let first) = one, case .rule(let second) = two, ground.firing.excludeEachOther(first, second) {
      return ProofAttempt(proof: .table)
    }
    var attempt = ProofAttempt(reasons: reasons([one, two]))
    var meetings: [Region] = []
    let others = ground.upper(two)
    for left in ground.upper(one) {
      for right in others {
        attempt.count += 1
        let meeting = left.intersection(right)
        if !ground.firing.space.isEmpty(meeting) { meetings.append(meeting) }
      }
    }
    attempt.settle(meetings, ground)
    return attempt
  }

  private func implies(_ one: Statement.Event, _ two: Statement.Event) -> ProofAttempt {
    var attempt = ProofAttempt(reasons: reasons([one, two]))
    let cover = RegionCover([(0, ground.lower(two))], in: ground.firing.space)
    var left: [Region] = []
    var work = 0
    for region in ground.upper(one) {
      attempt.count += 1
      let rest = cover.rest(of: region, limit: PointSearch.regionLimit, work: &work)
      left += rest.regions
      if !rest.isComplete || rest.regions.count >= PointSearch.regionLimit { attempt.isComplete = false }
    }
    attempt.settle(left, ground)
    return attempt
  }

  private func always(_ bounded: Statement.Bounded) -> ProofAttempt {
    switch bounded.result {
    case .tier(let tier, .points): return points(tier, bounded)
    case .tier(_, let measure):
      let isTrivial =
        bounded.isLeast ? bounded.number <= 0 : measure != .count && bounded.number >= 1
      if isTrivial { return ProofAttempt(proof: .definition) }
      return ProofAttempt(reasons: [.allocation])
    case .fact(let fact):
      switch pack.ruleSet.facts.kinds[fact] {
      case .money, .outcome: return ProofAttempt(reasons: [.settled])
      case .brief, .derived, .inferred: break
      }
      var attempt = ProofAttempt(reasons: reasons([]))
      let bound = FactTest(
        subject: .fact(fact),
        predicate: bounded.isLeast ? .below(bounded.bound) : .above(bounded.bound),
        location: nil)
      let broken = Region.regions(of: .all([bounded.condition, .test(bound)].compactMap(\.self))).regions
      attempt.count = broken.count
      attempt.settle(broken, ground)
      return attempt
    }
  }

  private func points(_ tier: Int, _ bounded: Statement.Bounded) -> ProofAttempt {
    guard ground.applying.isEmpty else { return ProofAttempt(reasons: reasons([])) }
    let sign: Double = bounded.isLeast ? 1 : -1
    let contributions = pack.ruleSet.rules.indices.flatMap { rule -> [PointSearch.Contribution] in
      let regions = ground.firing.regions(of: rule)
      return pack.ruleSet.rules[rule].effects.compactMap { effect in
        guard case .favour(tier, let amount) = effect else { return nil }
        return PointSearch.Contribution(regions: regions, amount: amount, sign: sign)
      }
    }
    let wholes = bounded.condition.map { Region.regions(of: $0).regions } ?? [Region()]
    let outcome = PointSearch(contributions, in: ground.firing.space) { _ in true }
      .below(sign * bounded.number, in: wholes)
    var attempt = ProofAttempt(reasons: functions(reading: tier))
    attempt.count = outcome.count
    attempt.isComplete = outcome.isComplete
    attempt.settle(outcome.regions, ground)
    return attempt
  }

  /// Rules whose functions may give points of a tier.
  private func functions(reading tier: Int) -> [OpenReason] {
    let giving = ground.rules { if case .favour(tier, _) = $0 { true } else { false } }
    let names = Set(giving.filter { !pack.ruleSet.rules[$0].condition.isAnalysable } + ground.applying).sorted()
    return names.isEmpty ? [] : [.functions(names.map { pack.ruleSet.rules[$0].id })]
  }

  private func reasons(_ events: [Statement.Event]) -> [OpenReason] {
    let functions = ground.functions(events)
    return functions.isEmpty ? [] : [.functions(functions)]
  }
}
