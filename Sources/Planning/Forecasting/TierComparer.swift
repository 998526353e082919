import CampaignModel

/// Answers the article's questions for this brief: how many micros one macro buys, and which tier brings more per đồng.
package struct TierComparer: Sendable {
  private let inputs: PlanningInputs
  private let economics: EconomicsTable

  /// A comparer for one brief.
  package init(_ inputs: PlanningInputs, economics: EconomicsTable) {
    self.inputs = inputs
    self.economics = economics
  }

  /// Both answers at usual fees; the exchange is nil when one of the two tiers is missing, a tier without a rate is left
  /// out of the goals.
  package func comparison() -> Comparison {
    Comparison(exchange: exchange(), goals: inputs.goals.map(compare))
  }

  private func exchange() -> Exchange? {
    guard let pair = ComparedTiers(inputs.scheme), let cheap = economics.tiers[pair.small],
      let dear = economics.tiers[pair.large],
      let equal = Bounded.ratio(dear.postFee.asDouble, max(cheap.postFee.asDouble, 1)),
      let planned = Bounded.ratio(dear.cost.asDouble, cheap.cost.asDouble)
    else { return nil }
    return Exchange(
      large: dear.tier.id, small: cheap.tier.id, equalDeliverables: equal, plannedDeliverables: planned)
  }

  private func compare(_ weighted: WeightedGoal) -> GoalComparison {
    let amounts = economics.tiers.compactMap { tier in
      tier.map { tier in
        TierAmount(tier: tier.tier.id, amount: metric(weighted.goal.metric, of: tier) / tier.cost.asDouble * 1_000_000)
      }
    }
    var best: TierAmount?
    for amount in amounts where amount.amount > (best?.amount ?? 0) { best = amount }
    return GoalComparison(goal: weighted.goal, weight: weighted.weight, perMillion: amounts, best: best?.tier)
  }

  /// What the first creator of a tier brings; orders stand as clicks while the client's rate is unknown.
  private func metric(_ metric: GoalMetric, of tier: TierEconomics) -> Double {
    switch metric {
    case .reach: return tier.reach
    case .engagements: return tier.engagements
    case .clicks: return tier.clicks
    case .conversions: return tier.clicks * (inputs.conversionRate.map(Bounded.fraction) ?? 1)
    case .joins:
      guard let community = inputs.community else { return 0 }
      let joins = tier.clicks * Bounded.fraction(community.joinRate)
      return community.capacity.map { min(joins, Double(max($0, 0))) } ?? joins
    }
  }
}
