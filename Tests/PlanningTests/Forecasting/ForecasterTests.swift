import CampaignModel
import Testing

@testable import Planning

@Suite("Forecast and comparison")
struct ForecasterTests {
  private func forecast(_ inputs: PlanningInputs, _ counts: [Int], _ spend: [Int64]) -> Forecast {
    Forecaster(inputs, economics: EconomicsTable(inputs)).forecast(counts: counts, spend: spend.map { Money($0) })
  }

  @Test("Without spreads the middle case follows from the rate card by hand")
  func medians() throws {
    var inputs = Sample.inputs(card: Sample.exactCard)
    inputs.conversionRate = 0.1
    inputs.orderValue = Money(1_000_000)
    inputs.margin = 0.3
    inputs.boost = Money(20_000_000)
    inputs.community = CommunityChannel(capacity: 20, joinRate: 0.1)
    let found = forecast(inputs, [0, 10, 0, 0], [0, 45_000_000])
    /// Ten micros: 3,000 views and 2,400 people on target each.
    #expect(found.impressions == 30_000 && found.engagements == 1500 && found.clicks == 300)
    /// 1 − (1 − 0.0024)^10 of a million; the shared bias bends that by next to nothing.
    #expect(abs(found.reach - 23_742) <= 5)
    #expect(abs(found.frequency - 30_000.0 / Double(found.reach)) < 1e-12)
    #expect(found.conversions == 30 && found.joins == 20 && found.joinsCapped)
    #expect(found.boostImpressions == 500_000)
    #expect(found.costPerMille == 1_500_000 && found.costPerEngagement == 30_000)
    #expect(abs((found.returnOnBudget ?? 0) - 0.018) < 1e-12)
    #expect(found.tiers.map(\.tier) == ["micro"] && found.tiers.first?.costPerEngagement == 30_000)
  }

  @Test("What the client did not say is not guessed")
  func unknowns() {
    let found = forecast(Sample.inputs(), [0, 1], [0, 4_500_000])
    #expect(found.conversions == nil && found.joins == nil && found.returnOnBudget == nil && !found.joinsCapped)
    let nobody = forecast(Sample.inputs(), [], [])
    #expect(nobody.reach == 0 && nobody.frequency == 0 && nobody.costPerMille == nil && nobody.tiers.isEmpty)
  }

  @Test("Forecasts of absurd briefs are finite, not negative and keep the bounds of reach", arguments: 0..<4)
  func absurd(batch: Int) {
    var random = Seeded(batch)
    for _ in 0..<150 {
      var inputs = Sample.inputs(audience: random.pick([-1, 0, 1, 3, 50_000, .max]))
      inputs.postsPerCreator = random.pick([-1, 1, 3, .max])
      inputs.onTarget = random.pick([nil, 0, 1, .nan, 7])
      inputs.conversionRate = random.pick([nil, 0.02, .infinity])
      inputs.orderValue = random.pick([nil, Money(.max)])
      inputs.overlap = random.pick([1, 0, -1, 3, .nan, 1e300])
      inputs.overlapSigma = random.pick([0.3, 0, .infinity])
      inputs.boost = random.pick([.zero, Money(-5), Money(.max)])
      inputs.budget = random.pick([.zero, Money(Money.limit)])
      inputs.community = random.pick([nil, CommunityChannel(capacity: random.pick([nil, -1, 500]))])
      inputs.scales = [
        "macro": TierScale(fee: random.pick([0, 1e300]), reach: random.pick([-1, 1e300]), engagement: .nan)
      ]
      let counts = (0..<4).map { _ in random.pick([-2, 0, 1, 40, .max]) }
      let found = forecast(inputs, counts, [1, -1, .max, 5])
      let people = min(max(inputs.audience, 1), Money.limit)
      #expect(found.reach >= (found.tiers.map(\.reach).max() ?? 0) && found.reach <= people)
      #expect(found.reach <= found.tiers.reduce(0) { $0 + $1.reach })
      inspect(found, people: Double(people))
      #expect(found.impressions >= found.reach && found.engagements >= 0 && found.clicks >= 0)
      #expect(found.frequency.isFinite && (found.frequency >= 1 || found.reach == 0))
      #expect((found.conversions ?? 0) >= 0 && (found.joins ?? 0) >= 0 && found.boostImpressions >= 0)
      for ratio in [found.costPerMille, found.costPerEngagement, found.returnOnBudget] {
        #expect(ratio.map { $0.isFinite && $0 >= 0 } ?? true)
      }
    }
  }

  /// Every range is in order and finite, reach stays within the audience, and more exposures are met by fewer people.
  private func inspect(_ found: Forecast, people: Double) {
    guard let ranges = found.ranges else { return }
    let all = [
      ranges.reach, ranges.impressions, ranges.views, ranges.engagements, ranges.clicks, ranges.grossRatingPoints,
      ranges.conversions, ranges.revenue, ranges.joins, ranges.costPerMille, ranges.costPerView, ranges.costPerClick,
      ranges.costPerEngagement, ranges.costPerOrder, ranges.returnOnBudget,
    ]
    for estimate in all.compactMap({ $0 }) + ranges.effectiveReach {
      #expect(estimate.p10 >= 0 && estimate.p10 <= estimate.p50 && estimate.p50 <= estimate.p90)
      #expect(estimate.p90.isFinite)
    }
    #expect(ranges.reach.p90 <= people)
    for (more, fewer) in zip(ranges.effectiveReach, ranges.effectiveReach.dropFirst()) {
      #expect(fewer.p50 <= more.p50 * (1 + 1e-9) && fewer.p90 <= more.p90 * (1 + 1e-9))
    }
    #expect(abs(ranges.exposures.reduce(0, +) * people - ranges.reach.p50) < 1e-6 * people + 1)
  }

  @Test("People reached k times or more are fewer with every k")
  func effective() {
    let forecaster = Forecaster(Sample.inputs(), economics: EconomicsTable(Sample.inputs()))
    let reached = (1...5).map { forecaster.effectiveReach(counts: [0, 200, 20, 0], frequency: $0) }
    #expect(reached == reached.sorted(by: >) && Set(reached).count == 5)
  }

  @Test("How many micros one macro buys, a post for a post and as planned")
  func exchange() throws {
    var inputs = Sample.inputs()
    inputs.goals = [
      Sample.goal("awareness", .reach, frequency: 1, weight: 0.6),
      Sample.goal("community", .joins, frequency: 3, weight: 0.4),
    ]
    let found = TierComparer(inputs, economics: EconomicsTable(inputs)).comparison()
    let exchange = try #require(found.exchange)
    #expect(exchange.large == "macro" && exchange.small == "micro")
    #expect(exchange.equalDeliverables == 5)
    #expect(abs(exchange.plannedDeliverables - 20.5 / 4.5) < 1e-12)
    let reach = try #require(found.goals.first)
    #expect(reach.perMillion.map(\.tier) == ["nano", "micro", "macro", "mega"])
    #expect(abs(reach.perMillion[1].amount - 2400 / 4.5) < 1e-9)
    #expect(reach.best == "nano")
    #expect(found.goals[1].best == nil)
  }

  @Test("Schemes without the names use the tiers at 30,000 and 100,000 followers; one tier alone has no exchange")
  func otherNames() {
    var inputs = Sample.inputs()
    for index in inputs.scheme.tiers.indices { inputs.scheme.tiers[index].id = "t\(index)" }
    let exchange = TierComparer(inputs, economics: EconomicsTable(inputs)).comparison().exchange
    #expect(exchange?.large == "t2" && exchange?.small == "t1")
    inputs.scheme.tiers = [inputs.scheme.tiers[1]]
    #expect(TierComparer(inputs, economics: EconomicsTable(inputs)).comparison().exchange == nil)
  }
}
