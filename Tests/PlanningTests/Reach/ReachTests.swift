import CampaignModel
import Testing

@testable import Planning

@Suite("Reach under random duplication")
struct ReachTests {
  private typealias Group = RandomDuplication.Group

  @Test("The worked example of mediaPlanR comes out to the printed digit")
  func mediaPlan() {
    let groups = [300_000.0, 400_000, 200_000].map { Group(reach: $0, count: 1) }
    #expect(RandomDuplication.people(groups, of: 1_000_000) == 664_000)
    let exactly = ExposureDistribution(groups, of: 1_000_000, upTo: 3).exactly
    for (found, printed) in zip(exactly, [0.3360, 0.4520, 0.1880, 0.0240]) { #expect(abs(found - printed) < 5e-5) }
  }

  @Test("Two audiences of 40 % and 25 % reach 55 % and share 10 %")
  func two() {
    let groups = [Group(reach: 40, count: 1), Group(reach: 25, count: 1)]
    #expect(RandomDuplication.people(groups, of: 100) == 55)
    #expect(abs(ExposureDistribution(groups, of: 100, upTo: 2).atLeast(2) - 0.10) < 1e-12)
  }

  @Test("Reach keeps its bounds in whole people, whatever the numbers", arguments: 0..<4)
  func bounds(batch: Int) {
    var random = Seeded(batch)
    for _ in 0..<500 {
      let audience = Double(random.pick([1, 2, 7, 1000, 1_000_000]))
      let groups = (0..<random.int(1...4)).map { _ in
        Group(reach: Double(random.int(0...1000)) / 500 * audience, count: random.int(0...2000))
      }
      let reach = Double(RandomDuplication.people(groups, of: audience))
      let used = groups.filter { $0.count > 0 }.map { (min($0.reach, audience), $0.count) }
      #expect(reach >= (used.map(\.0).max() ?? 0).rounded(.down))
      #expect(reach <= min(audience, used.reduce(0) { $0 + $1.0 * Double($1.1) }.rounded(.up)))
    }
  }

  @Test("The distribution agrees with meeting creators one by one", arguments: 0..<20)
  func distribution(seed: Int) {
    var random = Seeded(seed)
    let groups = (0..<3).map { _ in Group(reach: Double(random.int(0...100)), count: random.int(0...6)) }
    var plain = [1.0]
    for group in groups {
      for _ in 0..<group.count {
        let chance = group.reach / 100
        plain = (0...plain.count).map { hits in
          (hits < plain.count ? plain[hits] * (1 - chance) : 0) + (hits > 0 ? plain[hits - 1] * chance : 0)
        }
      }
    }
    let exactly = ExposureDistribution(groups, of: 100, upTo: 18).exactly
    for hits in 0...18 { #expect(abs(exactly[hits] - (hits < plain.count ? plain[hits] : 0)) < 1e-9) }
  }

  @Test("Awareness is saturated when three of four people reached are not new")
  func awareness() {
    #expect(abs(Saturation.limit(frequency: 1) - 1.386_294_361) < 1e-9)
    #expect(Saturation.limit(frequency: 0) == Saturation.limit(frequency: 1))
  }

  @Test("The limit is where the gain at k or more has fallen to a quarter of its peak", arguments: 2...12)
  func frequency(k: Int) {
    func gain(_ exposures: Double) -> Double {
      /// Poisson P(X ≥ k) by plain summation, differentiated numerically.
      func reached(_ exposures: Double) -> Double {
        var term = 1.0
        var sum = 1.0
        for hits in 1..<k {
          term *= exposures / Double(hits)
          sum += term
        }
        return 1 - sum * exponential(-exposures)
      }
      return (reached(exposures + 1e-4) - reached(exposures - 1e-4)) / 2e-4
    }
    let limit = Saturation.limit(frequency: k)
    #expect(limit > Double(k - 1))
    #expect(abs(gain(limit) / gain(Double(k - 1)) - 0.25) < 1e-3)
  }

  /// e^x by its series, so that the test does not lean on the code's own mathematics.
  private func exponential(_ x: Double) -> Double {
    let part = x / 64
    var term = 1.0
    var sum = 1.0
    for n in 1...20 {
      term *= part / Double(n)
      sum += term
    }
    return (0..<6).reduce(sum) { result, _ in result * result }
  }

  @Test("Goals share one limit by their weights; without goals there is none")
  func goals() throws {
    let goals = [
      Sample.goal("awareness", .reach, frequency: 1, weight: 0.5),
      Sample.goal("trust", .engagements, frequency: 3, weight: 0.5),
    ]
    let limit = try #require(Saturation.loadLimit(goals: goals, audience: 1_000_000))
    let expected = (Saturation.limit(frequency: 1) + Saturation.limit(frequency: 3)) / 2 * 1_000_000
    #expect(abs(Double(limit) - expected) <= 1)
    #expect(Saturation.loadLimit(goals: [], audience: 1000) == nil)
  }
}
