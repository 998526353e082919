import CampaignModel
import Testing

@testable import Planning

@Suite("Platforms share new creators by how well they serve the goals")
struct PlatformSplitTests {
  private func inputs(_ serves: [String: [String: Double]], _ goals: [(String, Double)]) -> PlanningInputs {
    var card = Sample.card
    card.serves = serves
    var inputs = Sample.inputs(["tiktok", "facebook"], card: card)
    inputs.goals = goals.map { Sample.goal($0.0, .reach, frequency: 1, weight: $0.1) }
    return inputs
  }

  private func shares(_ serves: [String: [String: Double]], _ goals: [(String, Double)]) -> [Double] {
    let inputs = inputs(serves, goals)
    return PlatformWeights(inputs.platforms, goals: inputs.goals, card: inputs.card).shares
  }

  @Test("A platform's part is its worth for the goals, by their weights; what the card leaves out is worth 1")
  func weights() {
    let serves = ["tiktok": ["awareness": 3.0, "trust": 1], "facebook": ["awareness": 1, "trust": 3]]
    #expect(shares(serves, [("awareness", 1)]) == [0.75, 0.25])
    #expect(shares(serves, [("awareness", 0.5), ("trust", 0.5)]) == [0.5, 0.5])
    #expect(shares(["tiktok": ["awareness": 3]], [("awareness", 0.5), ("trust", 0.5)]) == [2.0 / 3, 1.0 / 3])
    #expect(shares([:], [("awareness", 1)]) == [0.5, 0.5])
    #expect(shares(serves, []) == [0.5, 0.5])
    #expect(shares(["tiktok": ["awareness": 0], "facebook": ["awareness": 0]], [("awareness", 1)]) == [0.5, 0.5])
    #expect(shares(["tiktok": ["awareness": .nan]], [("awareness", .infinity)]).allSatisfy { $0.isFinite })
  }

  @Test("A platform worth nothing for the goals is as if it were not asked for")
  func worthless() throws {
    let inputs = inputs(["facebook": ["awareness": 0]], [("awareness", 1)])
    var alone = inputs
    alone.platforms = ["tiktok"]
    let both = try #require(EconomicsTable(inputs)["micro"])
    let one = try #require(EconomicsTable(alone)["micro"])
    #expect(both.fee == one.fee && both.handling == one.handling && both.reach == one.reach)
    #expect(both.impressions == one.impressions && both.noise == one.noise && both.bias == one.bias)
    #expect(PlatformSplit.bookings(both, count: 7).map(\.count) == [7, 0])
  }

  @Test("Costs are means in the same parts as creators")
  func costs() throws {
    let serves = ["tiktok": ["awareness": 3.0], "facebook": ["awareness": 1]]
    let micro = try #require(EconomicsTable(inputs(serves, [("awareness", 1)]))["micro"])
    #expect(micro.fee == Money(4_500_000) && micro.handling == Money(550_000))
    #expect(PlatformSplit.bookings(micro, count: 8).map(\.count) == [6, 2])
  }

  @Test("Whole creators add up, keep to what there is and stay within one of their part", arguments: 0..<6)
  func apportioned(batch: Int) {
    var random = Seeded(batch)
    for _ in 0..<300 {
      let platforms = (0..<random.pick([1, 2, 3, 5])).map {
        PlatformBooking(platform: "p\($0)", count: random.pick([0, 1, 3, 20, 1000]))
      }
      var economics = EconomicsTable(Sample.inputs())["micro"]
      economics?.platforms = platforms
      let raw = platforms.map { _ in random.pick([0, 1, 1, 2, 3.7]) }
      let sum = raw.reduce(0, +)
      let parts = sum > 0 ? raw.map { $0 / sum } : raw.map { _ in 1 / Double(raw.count) }
      economics?.platformShares = parts
      let count = random.pick([0, 1, 2, 7, 40, 900])
      guard let economics else { continue }
      let found = PlatformSplit.bookings(economics, count: count).map(\.count)
      #expect(found.reduce(0, +) == count && found.allSatisfy { $0 >= 0 })
      let room = zip(platforms, parts).reduce(0) { $0 + ($1.1 > 0 ? $1.0.count : 0) }
      if count <= room { #expect(zip(found, platforms).allSatisfy { $0 <= $1.count }) }
      let isFree = zip(platforms, parts).allSatisfy { Double($0.count) >= Double(count) * $1 + 1 }
      if isFree { #expect(zip(found, parts).allSatisfy { abs(Double($0) - Double(count) * $1) < 1 + 1e-9 }) }
    }
  }
}
