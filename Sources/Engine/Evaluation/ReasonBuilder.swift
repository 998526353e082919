import CampaignModel
import RuleModel

/// Turns fired rules into reasons with the exact difference each made to the target shares.
struct ReasonBuilder {
  let pack: Pack
  let scheme: TierScheme
  let facts: FactVector
  let points: PointSheet
  /// Tiers that share the money.
  let inPlay: [Bool]
  /// Rules, by index, of bounds that moved a share by more than ten points.
  let decisive: Set<Int>

  /// Reasons by precedence, those with decisive bounds first.
  func reasons(_ fired: [FiredRule]) -> [Reason] {
    let priors = scheme.tiers.map(\.prior)
    let full = targetShares(priors: priors, points: points.points(), inPlay: inPlay)
    let words = EffectWords(pack: pack)
    let all = fired.map { firedRule -> Reason in
      let own = points.entries.first { $0.rule == firedRule.index }?.milli
      var given: [TierAmount] = []
      var contribution: [TierAmount] = []
      if let own, own.contains(where: { $0 != 0 }) {
        let without = targetShares(
          priors: priors, points: points.points(without: firedRule.index), inPlay: inPlay)
        for (index, tier) in scheme.tiers.enumerated() {
          if own[index] != 0 { given.append(TierAmount(tier: tier.id, amount: Double(own[index]) / 1000)) }
          contribution.append(TierAmount(tier: tier.id, amount: full[index] - without[index]))
        }
      }
      let rule = firedRule.rule
      return Reason(
        rule: rule.id, title: rule.title, reason: rule.reason, location: rule.location, source: rule.source,
        priority: rule.priority, points: given, contribution: contribution,
        effects: firedRule.effects.compactMap { words.words($0, facts: facts) } + firedRule.notes,
        isDecisiveBound: decisive.contains(firedRule.index))
    }
    return all.filter(\.isDecisiveBound) + all.filter { !$0.isDecisiveBound }
  }
}
