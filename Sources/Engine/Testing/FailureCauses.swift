import CampaignModel
import RuleModel

/// Finds what made an answer come out otherwise than a test expects.
struct FailureCauses {
  let answer: Recommendation
  let probe: RuleProbe

  /// Most rules told for one expectation.
  private static let limit = 6

  private var pack: Pack { probe.recommender.pack }
  private var rules: [Rule] { pack.ruleSet.rules }

  /// What made it come out so, the weightiest first.
  func causes(of expectation: PackTest.Expectation) -> [TestCause] {
    let fired = Set(answer.reasons.map(\.rule))
    let found: [TestCause]
    switch expectation {
    case .status: found = noMix
    case .fired(let ids): found = asked(ids.filter { !fired.contains($0) })
    case .notFired(let ids): found = asked(ids.filter(fired.contains))
    case .share(let tiers, _), .target(let tiers, _), .count(let tiers, _):
      found = answer.mix == nil ? noMix : shaping(tiers)
    case .playbook(let wanted):
      let taken = answer.reasons.filter { $0.effects.contains { $0.hasPrefix("playbook ") } }.map(TestCause.shaped)
      found = taken + silent { if case .playbook(wanted) = $0 { true } else { false } }
    case .tactics(let ids):
      let given = Set(answer.tactics.map(\.advice.id))
      found = silent { if case .advise(let id) = $0 { ids.contains(id) && !given.contains(id) } else { false } }
    case .risks(let ids):
      let given = Set(answer.risks.map(\.advice.id))
      found = silent { if case .warn(let id) = $0 { ids.contains(id) && !given.contains(id) } else { false } }
    case .metric: found = answer.mix == nil ? noMix : []
    case .output: found = []
    }
    return Array(found.prefix(Self.limit))
  }

  private var noMix: [TestCause] {
    answer.blocks.map(TestCause.blocked) + (answer.infeasibility.map { [.infeasible($0)] } ?? [])
  }

  /// Rules by name, each asked of the brief; review rules are not when there is no mix to review.
  private func asked(_ ids: [String]) -> [TestCause] {
    let found = ids.compactMap { id in rules.firstIndex { $0.id == id } }
    let isReviewed = answer.mix != nil
    return found.map(cause) + (found.contains { rules[$0].stratum.stage == .review } && !isReviewed ? noMix : [])
  }

  private func cause(_ index: Int) -> TestCause {
    let told = probe.explanation(index, reasons: answer.reasons)
    let lost = answer.overridden.first {
      $0.rule == told.rule && ($0.cause == .notTaken || $0.cause == .sameAnswer)
    }
    if !told.hasFired, let winner = lost?.winner { return .gaveWay(told, to: winner) }
    return .rule(told)
  }

  /// Rules that did not fire and have an effect like this.
  private func silent(_ isMeant: (Effect) -> Bool) -> [TestCause] {
    let fired = Set(answer.reasons.map(\.rule))
    return rules.indices.filter { !fired.contains(rules[$0].id) && rules[$0].effects.contains(where: isMeant) }
      .map(cause)
  }

  /// Rules that fired and shaped tiers, all without names: bounds before points, those that moved most first.
  private func shaping(_ tiers: [String]) -> [TestCause] {
    let tierless = ["creator_share_at_most", "only_one_of", "at_most creators", "at_least creators"]
    func touches(_ effect: String) -> Bool {
      if tierless.contains(where: effect.hasPrefix) { return true }
      guard ["at_", "share_at_", "exclude ", "scale fee"].contains(where: effect.hasPrefix) else { return false }
      return tiers.isEmpty || tiers.contains { effect.contains(" \($0)") }
    }
    func weight(_ reason: Reason) -> Double {
      let moved = reason.contribution.filter { tiers.isEmpty || tiers.contains($0.tier) }
      return moved.map(\.amount).filter(\.isFinite).map(\.magnitude).max() ?? 0
    }
    let shaping = answer.reasons.enumerated().filter { _, reason in
      reason.effects.contains(where: touches) || weight(reason) > 0.0005
    }
    return shaping.sorted { left, right in
      let (first, second) = (left.element, right.element)
      if first.isDecisiveBound != second.isDecisiveBound { return first.isDecisiveBound }
      return (-weight(first), left.offset) < (-weight(second), right.offset)
    }.map { .shaped($0.element) }
  }
}
