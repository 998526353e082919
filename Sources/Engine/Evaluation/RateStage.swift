import CampaignModel
import Planning
import RuleModel

/// Reads the rate card for a brief: what one creator of each tier costs and brings, and the facts that follow.
struct RateStage {
  /// Economics and facts of a brief.
  struct Outcome {
    let inputs: PlanningInputs
    let economics: EconomicsTable
    /// With `spendable` and `cost.*`.
    var facts: FactVector

    /// Whether the brief says how much audiences overlap.
    let isOverlapKnown: Bool

    /// How new creators are spread over the platforms that have rates, before single tiers lack one.
    var platformWeights: PlatformWeights {
      let known = inputs.card.rows.map(\.platform)
      var platforms: [String] = []
      for each in inputs.platforms.isEmpty ? known : inputs.platforms
      where known.contains(each) && !platforms.contains(each) {
        platforms.append(each)
      }
      return PlatformWeights(platforms, goals: inputs.goals, card: inputs.card)
    }

    /// By tier of the scheme; nil where the card has no rate on the brief's platforms.
    var tiers: [TierEconomics?] { economics.tiers }
  }

  let pack: Pack
  let scheme: TierScheme
  /// Fees the client insists on, by tier id.
  var fees: [String: Money] = [:]

  /// The economics after the `scale` effects of rules.
  func run(_ understood: AssumptionStage.Outcome, purse: Purse, fired: [FiredRule]) -> Outcome {
    let scales = scales(fired, facts: understood.facts)
    let brief = BriefInputs(pack: pack, scheme: scheme, brief: understood.brief)
    let inputs = brief.inputs(purse: purse, scales: scales)
    let economics = EconomicsTable(inputs).with(fees: fees.mapValues { inputs.feeMarkup.cost(of: $0) })
    var facts = understood.facts
    func set(_ id: String, _ money: Money) {
      if let index = pack.ruleSet.facts.index(of: id) { facts.set(index, .money(money)) }
    }
    set(Vocabulary.spendable, purse.spendable)
    for (tier, each) in zip(scheme.tiers, economics.tiers) {
      if let each { set("\(Vocabulary.cost).\(tier.id)", each.cost) }
    }
    return Outcome(
      inputs: inputs, economics: economics, facts: facts, isOverlapKnown: brief.number(.overlap) != nil)
  }

  private func scales(_ fired: [FiredRule], facts: FactVector) -> [String: TierScale] {
    var scales: [String: TierScale] = [:]
    for effect in fired.flatMap(\.effects) {
      guard case .scale(let rate, let tier, let amount) = effect else { continue }
      let factor = amount.value(in: facts)
      guard factor.isFinite, factor > 0 else { continue }
      let names = tier.map { [pack.ruleSet.tierNames[$0]] } ?? scheme.tiers.map(\.id)
      for name in names {
        var scale = scales[name] ?? TierScale()
        switch rate {
        case .fee: scale.fee *= factor
        case .reach: scale.reach *= factor
        case .engagement: scale.engagement *= factor
        }
        scales[name] = scale
      }
    }
    return scales
  }
}
