import CampaignModel
import RuleModel

/// Tells a brief that refutes a statement, with what comes of it.
struct CounterexampleCase {
  private let ground: ProofGround

  /// Cases on a ground.
  init(_ ground: ProofGround) { self.ground = ground }

  /// The case of a brief.
  func make(_ brief: Brief, _ statement: Statement) -> Counterexample.Case {
    let evaluation = ground.recommender.evaluation(of: brief, upTo: .review)
    let booked = (evaluation.decision?.mix?.tiers ?? []).map {
      Counterexample.Booked(
        tier: NamedOutline(id: $0.tier.id, title: $0.tier.title), count: $0.count, share: $0.share)
    }
    return Counterexample.Case(
      brief: brief,
      value: result(of: statement).flatMap { ground.value($0, evaluation) }, status: evaluation.status, booked: booked,
      rules: evaluation.fired.filter { concerns($0, statement) }.map(\.rule.id))
  }

  private func result(of statement: Statement) -> Statement.Result? {
    switch statement {
    case .always(let bounded): bounded.result
    case .monotone(let monotone): monotone.result
    case .neverBoth, .implies: nil
    }
  }

  private func concerns(_ fired: FiredRule, _ statement: Statement) -> Bool {
    switch statement {
    case .neverBoth(let one, let two), .implies(let one, let two):
      return [one, two].contains { event in
        switch event {
        case .rule(let rule): fired.index == rule
        case .tactic(let id): fired.effects.contains(.advise(id))
        case .risk(let id): fired.effects.contains(.warn(id))
        case .playbook(let id): fired.effects.contains(.playbook(id))
        case .condition: false
        }
      }
    case .always, .monotone:
      guard let result = result(of: statement) else { return false }
      return fired.effects.contains { concerns($0, result) }
    }
  }

  private func concerns(_ effect: Effect, _ result: Statement.Result) -> Bool {
    switch (result, effect) {
    case (.fact(let fact), .infer(let inferred, _)): fact == inferred
    case (.tier(let tier, _), .favour(let favoured, _)): tier == favoured
    case (.tier(_, .points), _): false
    case (.tier(let tier, _), .bound(_, .tier(let bounded), _)): tier == bounded
    case (.tier(let tier, _), .exclude(let excluded)): tier == excluded
    default: false
    }
  }
}
