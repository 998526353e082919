import CampaignModel

/// What a mix is likely to bring, as ranges: planning maths of domain.md §4.
package struct Forecaster: Sendable {
  private let inputs: PlanningInputs
  private let economics: EconomicsTable

  /// A forecaster for one brief.
  package init(_ inputs: PlanningInputs, economics: EconomicsTable) {
    self.inputs = inputs
    self.economics = economics
  }

  /// The forecast of creators per tier (contracted ones included) and what each tier costs, along the scheme's tiers;
  /// missing numbers read as 0. Single numbers are the middle case of ``Forecast/ranges``. Everything is finite and not
  /// negative. A tier without a rate brings nothing.
  package func forecast(counts: [Int], spend: [Money]) -> Forecast {
    let outlook = MixOutlook(counts, economics: economics, inputs: inputs)
    var tiers: [TierForecast] = []
    var cost = Money.zero
    for (index, tier) in inputs.scheme.tiers.enumerated() {
      let paid = spend.indices.contains(index) ? max(spend[index], .zero) : .zero
      cost += paid
      guard counts.indices.contains(index), counts[index] > 0 else { continue }
      tiers.append(self.tier(tier.id, index, paid, outlook))
    }
    guard let outlook else { return nothing(tiers) }
    let money = MoneyOutlook(inputs, cost: cost)
    let ranges = money.ranges(of: outlook)
    /// Each tier is rounded to whole people on its own, so the bounds are kept once more among whole people.
    let together = min(Bounded.whole(ranges.reach.p50), tiers.reduce(0) { $0 + $1.reach })
    let reach = max(together, tiers.map(\.reach).max() ?? 0)
    let impressions = max(Bounded.whole(ranges.impressions.p50), reach)
    let engagements = Bounded.whole(ranges.engagements.p50)
    let joined = joins(clicks: ranges.clicks.p50)
    return Forecast(
      tiers: tiers, reach: reach, impressions: impressions,
      frequency: reach > 0 ? Double(impressions) / Double(reach) : 0, engagements: engagements,
      clicks: Bounded.whole(ranges.clicks.p50), conversions: ranges.conversions.map { Bounded.whole($0.p50) },
      joins: joined?.members, joinsCapped: joined?.isCapped ?? false, boostImpressions: boostImpressions,
      costPerMille: CostRatios.perMille(cost.asDouble, Double(impressions)),
      costPerEngagement: CostRatios.each(cost.asDouble, Double(engagements)),
      returnOnBudget: ranges.returnOnBudget?.p50, ranges: ranges)
  }

  /// People of the audience who meet at least `frequency` posts in the middle case, 0…audience; more than seven read as seven.
  package func effectiveReach(counts: [Int], frequency: Int) -> Int64 {
    MixOutlook(counts, economics: economics, inputs: inputs).map {
      Bounded.whole($0.effectiveReach(frequency, of: inputs.people).p50)
    } ?? 0
  }

  /// Impressions the boost line buys: amount ÷ CPM, the mean of the brief's platforms that have one; 0 when none has.
  package var boostImpressions: Int64 {
    let platforms = inputs.platforms.isEmpty ? inputs.card.cpm.keys.sorted() : inputs.platforms
    let prices = platforms.compactMap { inputs.card.cpm[$0] }.filter { $0.isFinite && $0 > 0 }
    guard !prices.isEmpty else { return 0 }
    return Bounded.whole(max(inputs.boost.asDouble, 0) / (prices.reduce(0, +) / Double(prices.count)) * 1000)
  }

  /// New members for a number of clicks; nil without a channel.
  package func joins(clicks: Double) -> (members: Int64, isCapped: Bool)? {
    guard let community = inputs.community else { return nil }
    let members = Bounded.whole(clicks * Bounded.fraction(community.joinRate))
    guard let capacity = community.capacity, members > max(capacity, 0) else { return (members, false) }
    return (max(capacity, 0), true)
  }

  /// What one tier brings of the middle case, and its own ranges.
  private func tier(_ id: String, _ index: Int, _ paid: Money, _ outlook: MixOutlook?) -> TierForecast {
    guard let outlook, economics.tiers.indices.contains(index), economics.tiers[index] != nil else {
      return TierForecast(tier: id, reach: 0, impressions: 0, engagements: 0, clicks: 0, costPerEngagement: nil)
    }
    func middle(_ sum: OutcomeSum?) -> Int64 { sum.map { Bounded.whole($0.estimate.p50 * $0.parts[index]) } ?? 0 }
    func alone(_ sum: OutcomeSum?) -> Estimate {
      guard let sum, sum.parts[index] > 0 else { return Estimate(exactly: 0) }
      return sum.groups[index].estimate.rising(Bounded.amount)
    }
    let reach = Bounded.whole(outlook.reach.middles[index])
    let engagements = middle(outlook.engagements)
    return TierForecast(
      tier: id, reach: reach, impressions: max(middle(outlook.impressions), reach), engagements: engagements,
      clicks: middle(outlook.clicks), costPerEngagement: CostRatios.each(paid.asDouble, Double(engagements)),
      range: TierRange(
        reach: outlook.reach.tiers[index], impressions: alone(outlook.impressions),
        engagements: alone(outlook.engagements), clicks: alone(outlook.clicks)))
  }

  /// Nobody who brings anything is booked; the boost line still buys what it buys.
  private func nothing(_ tiers: [TierForecast]) -> Forecast {
    let joined = joins(clicks: 0)
    return Forecast(
      tiers: tiers, reach: 0, impressions: 0, frequency: 0, engagements: 0, clicks: 0,
      conversions: inputs.conversionRate.map { _ in 0 }, joins: joined?.members, joinsCapped: false,
      boostImpressions: boostImpressions, costPerMille: nil, costPerEngagement: nil,
      returnOnBudget: inputs.conversionRate != nil && inputs.orderValue != nil && inputs.budget > .zero ? 0 : nil)
  }
}
