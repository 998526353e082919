import CampaignModel
import Testing

@testable import Planning

@Suite("Rates and what a creator costs and brings")
struct EconomicsTests {
  private let lookup = RateLookup(card: Sample.card)

  private func isNear(_ left: Double?, _ right: Double, _ relative: Double = 1e-9) -> Bool {
    left.map { abs($0 - right) <= relative * abs(right) } ?? false
  }

  @Test("A row within one percent of the tier's followers is used as it stands")
  func ownRow() {
    #expect(lookup.rate(followers: 30_200, on: "tiktok")?.fee.median == 4_000_000)
    #expect(lookup.rate(followers: 30_400, on: "tiktok")?.fee.median != 4_000_000)
    #expect(lookup.rate(followers: 30_000, on: "youtube") == nil)
  }

  @Test("Between two rows rates follow a straight line of logarithms")
  func between() {
    let middle = lookup.rate(followers: 94_868.329_805, on: "tiktok")
    #expect(isNear(middle?.fee.median, 8_944_271.909_999))
    #expect(isNear(middle?.reach.median, 0.141_421_356_237))
    #expect(middle?.available == 63)
  }

  @Test("Beyond the ends fees grow with slope 0.49 and views with 0.52, the rest stays")
  func beyond() {
    let mega = lookup.rate(followers: 3_000_000, on: "tiktok")
    #expect(isNear(mega?.fee.median, 20_000_000 * 3.090_295_432_514))
    #expect(isNear(mega?.reach.median, 0.1 * 0.331_131_121_483))
    #expect(mega?.handling == 500_000 && mega?.engagement.median == 0.05)
    #expect(isNear(lookup.rate(followers: 3000, on: "facebook")?.fee.median, 6_000_000 / 3.090_295_432_514))
  }

  @Test("The fee multiplies format, niche, season and scale, and bundles further posts")
  func fee() throws {
    var inputs = Sample.inputs()
    inputs.formats = ["video"]
    inputs.niche = "beauty"
    inputs.season = "tet"
    inputs.postsPerCreator = 3
    inputs.scales = ["micro": TierScale(fee: 1.1, reach: 2)]
    let micro = try #require(EconomicsTable(inputs)["micro"])
    #expect(micro.postFee == Money(15_840_000))
    #expect(micro.fee == Money(31_680_000) && micro.lowerFee == Money(15_840_000))
    #expect(micro.cost == Money(32_180_000))
    /// 30,000 · 0.2 · 1.5 · 2 · 0.5 views on target a post, 0.8 people a view; three posts by the beta-binomial
    /// through 0.0072 and 0.0096: α + β = 0.50546…, so 1 − β(β + 1)(β + 2) ÷ (0.50546·1.50546·2.50546).
    #expect(isNear(micro.impressions, 27_000) && isNear(micro.reachOfPost, 7200))
    #expect(isNear(micro.reach, 11_038.605_551_97))
    #expect(isNear(micro.engagements, 1350) && isNear(micro.clicks, 270))
  }

  @Test("Costs are the mean over the brief's platforms, availability the sum")
  func platforms() throws {
    let micro = try #require(EconomicsTable(Sample.inputs(["tiktok", "facebook", "zalo"]))["micro"])
    #expect(micro.fee == Money(5_000_000) && micro.handling == Money(600_000))
    #expect(micro.available == 150 && micro.platforms.map(\.platform) == ["tiktok", "facebook"])
    #expect(EconomicsTable(Sample.inputs(["zalo"]))["micro"] == nil)
    #expect(EconomicsTable(Sample.inputs([]))["micro"]?.available == 150)
  }

  @Test("One creator reaches at most six tenths of an audience, and views shrink with the people")
  func smallAudience() throws {
    let macro = try #require(EconomicsTable(Sample.inputs(audience: 10_000))["macro"])
    #expect(isNear(macro.reach, 6000) && isNear(macro.impressions, 7500))
  }

  @Test("New creators are spread evenly, never more than a platform has, in whole people", arguments: 0...160)
  func split(count: Int) throws {
    let micro = try #require(EconomicsTable(Sample.inputs(["tiktok", "facebook"]))["micro"])
    let bookings = PlatformSplit.bookings(micro, count: count)
    #expect(bookings.reduce(0) { $0 + $1.count } == count)
    if count <= 100 { #expect(abs(bookings[0].count - bookings[1].count) <= 1) }
    if count <= 150 { #expect(bookings[0].count <= 100 && bookings[1].count <= 50) }
  }

  @Test("A tier enters at its fee, at its lower fee or not at all")
  func entry() throws {
    let macro = try #require(EconomicsTable(Sample.inputs())["macro"])
    let gate = EntryGate()
    #expect(gate.entry(of: macro, spendable: Money(51_250_000)).state == .inPlay)
    let lower = gate.entry(of: macro, spendable: Money(51_249_999))
    #expect(lower.state == .atLowerFee && lower.cost == Money(10_500_000))
    let least = try #require(gate.smallestSpendable(for: macro))
    #expect(least == Money(26_250_000))
    #expect(gate.entry(of: macro, spendable: least).isOpen)
    let dear = gate.entry(of: macro, spendable: least - Money(1))
    guard case .tooDear(let share) = dear.state else {
      Issue.record("\(dear.state)")
      return
    }
    #expect(share > 0.4 && !dear.isOpen)
    #expect(gate.entry(of: macro, spendable: Money(1), isPinned: true).state == .inPlay)
    #expect(gate.entry(of: macro, spendable: least, excludedBy: "r").state == .excluded(rule: "r"))
    #expect(gate.entry(of: nil, spendable: least).state == .noRate)
    #expect(EntryGate(creatorShareAtMost: 0.1).entry(of: macro, spendable: Money(51_250_000)).isOpen == false)
    #expect(EntryGate(creatorShareAtMost: 0.9).share == 0.4)
  }
}
