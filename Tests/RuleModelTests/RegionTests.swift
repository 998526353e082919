import CampaignModel
import TestSupport
import Testing

@testable import RuleModel

@Suite("Regions of conditions")
struct RegionTests {
  private let schema = RandomConditions.schema
  private func never(_: Int) -> Truth { .unknown }

  @Test("A witness of a region makes the condition true", arguments: UInt64(1)...60)
  func witnesses(seed: UInt64) {
    var dice = Dice(seed: seed)
    for _ in 0..<60 {
      let condition = RandomConditions.condition(&dice)
      for region in Region.regions(of: condition).regions where region.isExact && !region.isEmpty(in: schema) {
        guard let facts = RandomConditions.facts(region) else { continue }
        #expect(condition.truth(in: facts, call: never) == .yes, "\(condition)")
      }
    }
  }

  @Test("Where regions are empty, no brief makes the condition true", arguments: UInt64(1)...60)
  func emptiness(seed: UInt64) {
    var dice = Dice(seed: seed)
    for _ in 0..<30 {
      let condition = RandomConditions.condition(&dice)
      let regions = Region.regions(of: condition).regions
      guard regions.allSatisfy({ $0.isEmpty(in: schema) }) else { continue }
      for _ in 0..<60 {
        let facts = RandomConditions.facts(&dice)
        #expect(condition.truth(in: facts, call: never) != .yes, "\(condition)")
      }
    }
  }

  @Test(
    "Rows whose regions do not meet never hold together, and rows that meet have a witness", arguments: UInt64(1)...40)
  func meetings(seed: UInt64) {
    var dice = Dice(seed: seed)
    let rules = (0..<30).map { RandomRules.rule("r\($0)", RandomConditions.row(&dice)) }
    let overlaps = RegionOverlaps(rules, schema: schema)
    let samples = (0..<150).map { _ in RandomConditions.facts(&dice) }
    for first in rules.indices {
      for second in rules.indices where first < second {
        func both(_ facts: FactVector) -> Bool {
          rules[first].condition.truth(in: facts, call: never) == .yes
            && rules[second].condition.truth(in: facts, call: never) == .yes
        }
        guard let region = overlaps.meeting(first, second) else {
          #expect(!samples.contains(where: both), "\(rules[first].condition) \(rules[second].condition)")
          continue
        }
        if overlaps.isCertain(first, second, in: region), let facts = RandomConditions.facts(region) {
          #expect(both(facts), "\(rules[first].condition) \(rules[second].condition)")
        }
      }
    }
  }

  @Test("Weights of goals sum to 1, so two goals of more than half never meet")
  func goals() throws {
    let title = LocalizedText(en: "x")
    let schema = FactSchema(
      facts: ["goal.trust", "goal.awareness", "goal.community"].map {
        FieldSchema(id: $0, type: .percent, title: title, role: .goal)
      }, factOfField: [0, 1, 2])
    func region(_ tests: [(Int, Predicate)]) -> Region {
      let condition = Condition.all(
        tests.map { .test(FactTest(subject: .fact($0.0), predicate: $0.1, location: nil)) })
      return Region.regions(of: condition).regions[0]
    }
    #expect(region([(0, .atLeast(.constant(0.6))), (1, .atLeast(.constant(0.6)))]).isEmpty(in: schema))
    #expect(region([(0, .atLeast(.constant(0.6))), (1, .above(.constant(0.4)))]).isEmpty(in: schema))
    #expect(
      region([(0, .below(.constant(0.3))), (1, .below(.constant(0.3))), (2, .below(.constant(0.4)))]).isEmpty(
        in: schema))
    let half = region([(0, .atLeast(.constant(0.6))), (1, .atLeast(.constant(0.4)))])
    #expect(half.witness(schema) == [0: .number(0.6), 1: .number(0.4), 2: .number(0)])
    let open = region([(0, .above(.constant(0.2))), (1, .below(.constant(0.5))), (2, .above(.constant(0.3)))])
    let witness = try #require(open.witness(schema))
    let weights = (0..<3).map { witness[$0]?.axis ?? 0 }
    #expect(weights[0] > 0.2 && weights[1] < 0.5 && weights[2] > 0.3)
    #expect(abs(weights.reduce(0, +) - 1) < 1e-9)
  }

  @Test("A number in a witness is one people would write")
  func roundNumbers() {
    func number(_ interval: AxisInterval, _ range: ClosedRange<Double>? = nil, isWhole: Bool = true) -> Double? {
      NumberChoice(interval, range: range, isWhole: isWhole).number
    }
    #expect(number(AxisInterval(low: 300e6)) == 300e6)
    #expect(number(AxisInterval(low: 300e6, isLowOpen: true)) == 1e9)
    #expect(number(AxisInterval(high: 30e6, isHighOpen: true), 1...1e15) == 1e7)
    #expect(number(AxisInterval(high: 4), 1...520) == 4)
    #expect(number(AxisInterval(low: 0.2, isLowOpen: true, high: 0.3, isHighOpen: true), isWhole: false) == 0.21)
    #expect(number(AxisInterval(low: 3, isLowOpen: true, high: 4, isHighOpen: true)) == nil)
    #expect(number(AxisInterval(low: 600), 1...520) == nil)
  }
}
