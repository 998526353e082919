import CampaignModel

/// What a mix is likely to bring, as medians: planning maths of domain.md §4.
package struct Forecaster: Sendable {
  private let inputs: PlanningInputs
  private let economics: EconomicsTable

  /// A forecaster for one brief.
  package init(_ inputs: PlanningInputs, economics: EconomicsTable) {
    self.inputs = inputs
    self.economics = economics
  }

  /// The forecast of creators per tier (contracted ones included) and what each tier costs, along the scheme's tiers;
  /// missing numbers read as 0. Everything is finite and not negative. A tier without a rate brings nothing.
  package func forecast(counts: [Int], spend: [Money]) -> Forecast {
    var tiers: [TierForecast] = []
    var groups: [RandomDuplication.Group] = []
    var total = Sums()
    var cost = Money.zero
    for (index, tier) in inputs.scheme.tiers.enumerated() {
      let count = counts.indices.contains(index) ? max(counts[index], 0) : 0
      let paid = spend.indices.contains(index) ? max(spend[index], .zero) : .zero
      cost += paid
      guard count > 0 else { continue }
      var sums = Sums()
      var reach: Int64 = 0
      if let own = economics.tiers.indices.contains(index) ? economics.tiers[index] : nil {
        let group = RandomDuplication.Group(reach: own.reach, count: count)
        groups.append(group)
        reach = RandomDuplication.people([group], of: inputs.people)
        sums = Sums(own, times: Double(count))
      }
      total.add(sums)
      tiers.append(
        TierForecast(
          tier: tier.id, reach: reach, impressions: max(Bounded.whole(sums.impressions), reach),
          engagements: Bounded.whole(sums.engagements), clicks: Bounded.whole(sums.clicks),
          costPerEngagement: perUnit(paid, Bounded.whole(sums.engagements))))
    }
    // Each tier is rounded to whole people on its own, so the bounds are kept once more among whole people.
    let together = min(RandomDuplication.people(groups, of: inputs.people), tiers.reduce(0) { $0 + $1.reach })
    let reach = max(together, tiers.map(\.reach).max() ?? 0)
    return whole(total, tiers: tiers, reach: reach, cost: cost)
  }

  /// People of the audience who meet at least `frequency` creators, 0…audience.
  package func effectiveReach(counts: [Int], frequency: Int) -> Int64 {
    let groups = zip(economics.tiers, counts).compactMap { economics, count in
      economics.map { RandomDuplication.Group(reach: $0.reach, count: max(count, 0)) }
    }
    let frequency = min(max(frequency, 1), ExposureDistribution.most)
    guard frequency > 1 else { return RandomDuplication.people(groups, of: inputs.people) }
    let distribution = ExposureDistribution(groups, of: inputs.people, upTo: frequency)
    return Bounded.whole(distribution.atLeast(frequency) * inputs.people)
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

  private func whole(_ sums: Sums, tiers: [TierForecast], reach: Int64, cost: Money) -> Forecast {
    let impressions = max(Bounded.whole(sums.impressions), reach)
    let engagements = Bounded.whole(sums.engagements)
    let clicks = Bounded.whole(sums.clicks)
    let conversions = inputs.conversionRate.map { Bounded.whole(sums.clicks * Bounded.fraction($0)) }
    let joined = joins(clicks: sums.clicks)
    return Forecast(
      tiers: tiers, reach: reach, impressions: impressions,
      frequency: reach > 0 ? Double(impressions) / Double(reach) : 0, engagements: engagements, clicks: clicks,
      conversions: conversions, joins: joined?.members, joinsCapped: joined?.isCapped ?? false,
      boostImpressions: boostImpressions,
      costPerMille: impressions > 0 ? Bounded.ratio(cost.asDouble * 1000, Double(impressions)) : nil,
      costPerEngagement: perUnit(cost, engagements), returnOnBudget: returns(conversions))
  }

  /// Margin (revenue when no margin is known) of all orders per unit of the budget.
  private func returns(_ conversions: Int64?) -> Double? {
    guard let conversions, let value = inputs.orderValue, inputs.budget > .zero else { return nil }
    let earned = Double(conversions) * max(value.asDouble, 0) * (inputs.margin.map(Bounded.fraction) ?? 1)
    return Bounded.ratio(earned, inputs.budget.asDouble)
  }

  private func perUnit(_ cost: Money, _ number: Int64) -> Double? {
    number > 0 ? Bounded.ratio(cost.asDouble, Double(number)) : nil
  }

  /// Views and what follows from them.
  private struct Sums {
    var impressions = 0.0
    var engagements = 0.0
    var clicks = 0.0

    init() {}

    init(_ economics: TierEconomics, times count: Double) {
      impressions = Bounded.amount(economics.impressions * count)
      engagements = Bounded.amount(economics.engagements * count)
      clicks = Bounded.amount(economics.clicks * count)
    }

    mutating func add(_ other: Sums) {
      impressions += other.impressions
      engagements += other.engagements
      clicks += other.clicks
    }
  }
}
