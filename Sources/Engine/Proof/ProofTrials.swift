import CampaignModel
import RuleModel

/// Looks for a brief for which a statement about single briefs does not hold.
struct ProofTrials {
  private let ground: ProofGround
  private let statement: Statement
  /// Regions a brief is looked for in.
  private static let regionLimit = 60
  /// Briefs evaluated in one search.
  private static let trialLimit = 3_000

  /// Trials of a statement.
  init(_ ground: ProofGround, _ statement: Statement) {
    self.ground = ground
    self.statement = statement
  }

  /// A counterexample in the regions an attempt left, or among plain briefs; else how many were tried.
  func verdict(_ attempt: ProofAttempt) -> ProofReport.Verdict {
    var tried = 0
    for isVarying in [false, true] {
      let found = ground.finder.brief(
        in: Array(attempt.candidates.prefix(Self.regionLimit)), named: "counterexample", varying: isVarying,
        trials: Self.trialLimit
      ) { brief in
        tried += 1
        return isBroken(by: brief)
      }
      if let found { return .counterexample(counterexample(found)) }
      if attempt.candidates.isEmpty { break }
    }
    for brief in ground.trials {
      tried += 1
      if isBroken(by: brief) { return .counterexample(counterexample(brief)) }
    }
    return .undecided(tried: tried, reasons: attempt.openReasons)
  }

  /// Whether the statement does not hold for a brief.
  func isBroken(by brief: Brief) -> Bool {
    let evaluation = ground.recommender.evaluation(of: brief, upTo: depth)
    switch statement {
    case .neverBoth(let one, let two): return ground.occurs(one, evaluation) && ground.occurs(two, evaluation)
    case .implies(let one, let two): return ground.occurs(one, evaluation) && !ground.occurs(two, evaluation)
    case .always(let bounded):
      guard ground.holds(bounded.condition, evaluation), let value = ground.value(bounded.result, evaluation) else {
        return false
      }
      let bound = bounded.bound.value(in: evaluation.facts)
      guard !bound.isNaN else { return false }
      return bounded.isLeast ? value < bound - 1e-9 : value > bound + 1e-9
    case .monotone: return false
    }
  }

  private var depth: Evaluation.Depth {
    if case .always(let bounded) = statement { return ground.depth(bounded.result, bounded.condition) }
    return .review
  }

  private func counterexample(_ brief: Brief) -> Counterexample {
    Counterexample(first: CounterexampleCase(ground).make(brief, statement))
  }
}
