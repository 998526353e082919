import CampaignModel
import Glibc
import Testing

@testable import Planning

@Suite("Forecast ranges")
struct ForecastRangeTests {
  private func ranges(_ inputs: PlanningInputs, _ counts: [Int]) throws -> ForecastRanges {
    let forecaster = Forecaster(inputs, economics: EconomicsTable(inputs))
    let spend = counts.map { _ in Money(60_000_000) }
    return try #require(forecaster.forecast(counts: counts, spend: spend).ranges)
  }

  /// Draws of reach and impressions as the model means them: one shared bias, own noise, no creator above 60 %.
  private func draws(_ inputs: PlanningInputs, _ counts: [Int], seed: Int) -> (reach: [Double], views: [Double]) {
    var sampler = MonteCarlo(seed: seed)
    let tiers = EconomicsTable(inputs).tiers
    let people = inputs.people
    var reached: [Double] = []
    var viewed: [Double] = []
    for _ in 0..<30_000 {
      let bias = sampler.normal()
      var missed = 1.0
      var views = 0.0
      for (tier, count) in zip(tiers, counts) {
        guard let tier else { continue }
        for _ in 0..<count {
          let factor = exp(bias * tier.bias.impressions + tier.noise.impressions * sampler.normal())
          missed *= 1 - min(tier.reach * factor / people, EconomicsTable.largestPart)
          views += tier.impressions * factor
        }
      }
      reached.append((1 - missed) * people)
      viewed.append(views)
    }
    return (MonteCarlo.quantiles(of: reached), MonteCarlo.quantiles(of: viewed))
  }

  @Test(
    "Reach and impressions agree with draws of the model, in large and in small audiences",
    arguments: [[0, 1, 0, 0], [0, 30, 1, 0], [40, 10, 2, 1], [0, 0, 2, 0]], [2_000_000, 120_000] as [Int64])
  func sampled(counts: [Int], audience: Int64) throws {
    var inputs = Sample.inputs(audience: audience)
    inputs.onTarget = 0.5
    inputs.overlapSigma = 0
    let found = try ranges(inputs, counts)
    let drawn = draws(inputs, counts, seed: counts.reduce(0, +))
    func differences(_ estimate: Estimate, _ sampled: [Double]) -> [Double] {
      zip([estimate.p10, estimate.p50, estimate.p90], sampled).map { abs($0 / $1 - 1) }
    }
    /// 30,000 draws leave an error of about 1 % of their own at P10 and P90.
    #expect(differences(found.impressions, drawn.views).allSatisfy { $0 < 0.03 }, "\(found.impressions) \(drawn.views)")
    /// Where one creator alone may reach all that one creator can, a log-normal describes him less well.
    let most = audience < 1_000_000 && counts[2] > 1 ? 0.07 : 0.03
    #expect(differences(found.reach, drawn.reach).allSatisfy { $0 < most }, "\(found.reach) \(drawn.reach)")
  }

  @Test("Thirty micros have a narrower range than one macro at equal spend, and are diversified")
  func diversified() throws {
    var inputs = Sample.inputs()
    inputs.onTarget = 0.5
    let micros = try ranges(inputs, [0, 30, 0, 0])
    let macro = try ranges(inputs, [0, 0, 1, 0])
    for (many, one) in [
      (micros.reach, macro.reach), (micros.impressions, macro.impressions), (micros.engagements, macro.engagements),
    ] {
      let narrow = try #require(many.relativeWidth)
      let wide = try #require(one.relativeWidth)
      #expect(narrow < 0.6 * wide)
    }
    /// How many click is uncertain for all alike, so many creators help less there.
    #expect(try #require(micros.clicks.relativeWidth) < (macro.clicks.relativeWidth ?? 0))
    #expect(micros.diversification.isDiversified && !macro.diversification.isDiversified)
    #expect(macro.diversification.luck > 0.75)
  }

  @Test("The middles of the tiers add up to the middle of the mix, within their bounds")
  func addsUp() throws {
    let inputs = Sample.inputs(audience: 60_000)
    let forecast = Forecaster(inputs, economics: EconomicsTable(inputs))
      .forecast(counts: [10, 20, 3, 1], spend: Array(repeating: Money(1_000_000), count: 4))
    let tiers = forecast.tiers
    #expect(abs(tiers.reduce(0) { $0 + $1.engagements } - forecast.engagements) <= 4)
    #expect(abs(tiers.reduce(0) { $0 + $1.clicks } - forecast.clicks) <= 4)
    #expect(forecast.reach >= tiers.map(\.reach).max() ?? 0)
    #expect(forecast.reach < tiers.reduce(0) { $0 + $1.reach })
    #expect(tiers.allSatisfy { ($0.range?.reach.p50 ?? 0) > 0 && ($0.range?.relativeWidth ?? 0) > 0 })
  }

  @Test("Costs turn ranges round: the dear end of a unit is the low end of what is bought")
  func costs() throws {
    var inputs = Sample.inputs()
    inputs.conversionRate = 0.02
    inputs.orderValue = Money(400_000)
    let found = try ranges(inputs, [0, 12, 0, 0])
    let perClick = try #require(found.costPerClick)
    #expect(abs(perClick.p90 * found.clicks.p10 / 240_000_000 - 1) < 1e-9)
    #expect(abs(perClick.p10 * found.clicks.p90 / 240_000_000 - 1) < 1e-9)
    let orders = try #require(found.conversions)
    #expect(abs(try #require(found.revenue).p50 - orders.p50 * 400_000) < 1e-6)
    let returned = try #require(found.returnOnBudget)
    #expect(abs(try #require(found.returnOnInvestment).p50 - (returned.p50 - 1)) < 1e-12)
    #expect(abs(try #require(found.costPerOrder).p50 * 0.02 / perClick.p50 - 1) < 1e-9)
  }

  @Test("Joins stop at the channel's capacity in every case")
  func joins() throws {
    var inputs = Sample.inputs()
    inputs.community = CommunityChannel(capacity: 1000, joinRate: 1)
    let many = try ranges(inputs, [3000, 900, 0, 0])
    #expect(many.joins == Estimate(exactly: 1000))
    let few = try #require(try ranges(inputs, [0, 1, 0, 0]).joins)
    let clicks = try ranges(inputs, [0, 1, 0, 0]).clicks
    #expect(few.p90 < 1000 && few.p90 / few.p10 > clicks.p90 / clicks.p10)
  }

  @Test("More overlap means fewer people, met more often; not knowing it widens the range")
  func overlap() throws {
    var inputs = Sample.inputs(audience: 100_000)
    inputs.overlapSigma = 0
    let chance = try ranges(inputs, [0, 60, 0, 0])
    inputs.overlap = 2
    let shared = try ranges(inputs, [0, 60, 0, 0])
    #expect(shared.reach.p50 < chance.reach.p50)
    #expect(shared.effectiveReach[3].p50 / shared.reach.p50 > chance.effectiveReach[3].p50 / chance.reach.p50)
    inputs.overlapSigma = 0.6
    let unsure = try ranges(inputs, [0, 60, 0, 0])
    #expect(unsure.reach.p10 < shared.reach.p10 && unsure.reach.p90 > shared.reach.p90)
  }

  @Test("Repeated posts of one creator are met by the same people more often", arguments: 2...6)
  func repeated(posts: Int) throws {
    let tally = ExposureTally(chance: 0.2, posts: posts)
    #expect(abs(tally.atLeast(1) - 0.2) < 1e-12)
    #expect(tally.atLeast(posts) > 0.02 && tally.atLeast(posts + 1) < 1e-12)
    let both = tally.with(ExposureTally(chance: 0.5, posts: 1))
    #expect(abs(both.atLeast(1) - 0.6) < 1e-12)
    let five = tally.times(5)
    #expect(abs(five.atLeast(1) - (1 - 0.8 * 0.8 * 0.8 * 0.8 * 0.8)) < 1e-12)
    #expect(abs(five.parts.sum() - 1) < 1e-12)
  }
}
