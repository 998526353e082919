import CampaignModel
import Glibc

/// What a mix's outlook means in orders and money.
struct MoneyOutlook {
  let inputs: PlanningInputs
  /// Spend on creators.
  let cost: Money

  init(_ inputs: PlanningInputs, cost: Money) {
    self.inputs = inputs
    self.cost = cost
  }

  /// All ranges; those the client's figures are missing for stay nil. The client's own rates are taken as they are, a rate
  /// given as a range as wide as it is.
  func ranges(of outlook: MixOutlook) -> ForecastRanges {
    let people = inputs.people
    let impressions = outlook.impressions.estimate
    let clicks = outlook.clicks?.estimate ?? Estimate(exactly: 0)
    let engagements = outlook.engagements?.estimate ?? Estimate(exactly: 0)
    let views = outlook.views.estimate
    var ranges = ForecastRanges(
      reach: outlook.reach.people, impressions: atLeast(outlook.reach.people, impressions), views: views,
      engagements: engagements, clicks: clicks, exposures: outlook.exposures(of: people),
      effectiveReach: (1...ExposureTally.most).map { outlook.effectiveReach($0, of: people) },
      grossRatingPoints: impressions.rising { 100 * $0 / people },
      diversification: Diversification(luck: outlook.impressions.luck, creators: outlook.creators))
    let cost = cost.asDouble
    ranges.costPerMille = impressions.rising { $0 / 1000 }.costEach(cost)
    ranges.costPerView = views.costEach(cost)
    ranges.costPerEngagement = engagements.costEach(cost)
    ranges.costPerClick = clicks.costEach(cost)
    ranges.joins = inputs.community.map { joins(clicks, channel: $0) }
    guard let rate = inputs.conversionRate.map(Bounded.fraction) else { return ranges }
    let orders = widened(clicks, times: rate, by: inputs.conversionSigma).rising(Bounded.amount)
    ranges.conversions = orders
    ranges.costPerOrder = orders.costEach(cost)
    guard let value = inputs.orderValue else { return ranges }
    let price = max(value.asDouble, 0)
    ranges.revenue = orders.rising { Bounded.amount($0 * price) }
    guard inputs.budget > .zero else { return ranges }
    let margin = inputs.margin.map(Bounded.fraction) ?? 1
    let budget = inputs.budget.asDouble
    ranges.returnOnBudget = orders.rising { $0 * price * margin / budget }
    return ranges
  }

  /// The join rate is the least known of all (no published one exists), so it widens what clicks already leave open.
  private func joins(_ clicks: Estimate, channel: CommunityChannel) -> Estimate {
    let capacity = channel.capacity.map { Double(max($0, 0)) } ?? .infinity
    return widened(clicks, times: Bounded.fraction(channel.joinRate), by: channel.joinSigma).rising {
      min($0, capacity)
    }
  }

  /// A range times an independent log-normal factor: the distances of the ends from the middle add up as squares do.
  private func widened(_ estimate: Estimate, times factor: Double, by sigma: Double) -> Estimate {
    let middle = estimate.p50 * factor
    guard sigma > 0, sigma.isFinite, middle > 0, estimate.p10 > 0 else { return estimate.rising { $0 * factor } }
    let extra = min(sigma, LogNormalSum.mostSigma) * NormalQuadrature.p90
    let low = hypot(log(estimate.p50 / estimate.p10), extra)
    let high = hypot(log(estimate.p90 / estimate.p50), extra)
    return Estimate(p10: middle * exp(-low), p50: middle, p90: middle * exp(high))
  }

  /// Nobody is reached without an impression.
  private func atLeast(_ floor: Estimate, _ estimate: Estimate) -> Estimate {
    Estimate(p10: max(floor.p10, estimate.p10), p50: max(floor.p50, estimate.p50), p90: max(floor.p90, estimate.p90))
  }
}
