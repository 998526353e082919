import CampaignModel
import TestSupport
import Testing

@testable import RuleModel

@Suite("What regions leave of each other")
struct RegionDifferenceTests {
  private static let schema = RandomConditions.schema
  private static let space = BriefSpace(schema, stage: .main, assumed: Set(schema.facts.indices))

  @Test("A brief lies in exactly the regions of the conditions it makes true")
  func membership() {
    var dice = Dice(seed: 41)
    for _ in 0..<800 {
      let condition = RandomConditions.condition(&dice)
      let (regions, isExact) = Region.regions(of: condition)
      guard isExact else { continue }
      for _ in 0..<5 {
        let facts = RandomConditions.facts(&dice)
        let isTrue = condition.truth(in: facts) { _ in .no } == .yes
        #expect(regions.contains { $0.contains(facts) } == isTrue, "\(condition)")
      }
    }
  }

  @Test("What is left of a region after another is taken away is all of it that lies outside, once")
  func difference() {
    var dice = Dice(seed: 42)
    var pieces = 0
    for _ in 0..<1_000 {
      let (one, two) = (RandomConditions.row(&dice), RandomConditions.row(&dice))
      guard let left = Region.regions(of: one).regions.first, let right = Region.regions(of: two).regions.first else {
        continue
      }
      let rest = left.subtracting(right)
      pieces += rest.count
      for _ in 0..<10 {
        let facts = RandomConditions.facts(&dice)
        let isOutside = left.contains(facts) && !right.contains(facts)
        #expect(rest.count { $0.contains(facts) } == (isOutside ? 1 : 0), "\(one) − \(two)")
      }
    }
    #expect(pieces > 1_000)
  }

  @Test("Regions that cover another hold every brief in it; a rest that is left holds a brief outside them")
  func cover() throws {
    var dice = Dice(seed: 43)
    var (covered, open) = (0, 0)
    for _ in 0..<500 {
      let whole = Region.regions(of: RandomConditions.row(&dice)).regions.first ?? Region()
      let others = (0..<Int.random(in: 1..<6, using: &dice)).map { number in
        (number, Region.regions(of: RandomConditions.condition(&dice)).regions.filter { !Self.space.isEmpty($0) })
      }
      var work = 0
      let rest = RegionCover(others, in: Self.space).rest(of: whole, work: &work)
      guard rest.isComplete else { continue }
      let all = others.flatMap(\.1).filter { !$0.isOpaque }
      if let left = rest.regions.first {
        guard let facts = Self.space.facts(left) else { continue }
        open += 1
        #expect(
          whole.contains(facts) && !all.contains { $0.contains(facts) }, "\(left) \(all.filter { $0.contains(facts) })")
        continue
      }
      covered += 1
      for _ in 0..<20 {
        let facts = RandomConditions.facts(&dice)
        // Sets that name nobody are no briefs people write.
        guard whole.contains(facts), !Self.space.isEmpty(whole) else { continue }
        #expect(all.contains { $0.contains(facts) })
      }
    }
    #expect(covered > 50 && open > 50, "\(covered) \(open)")
  }

  @Test("The points a rule is looked for by make it fire")
  func points() {
    var dice = Dice(seed: 44)
    let rules = (0..<300).map { RandomRules.rule("r\($0)", RandomConditions.condition(&dice)) }
    let regions = RuleRegions(rules, facts: Self.schema)
    for rule in rules.indices {
      for point in regions.points(rule) { #expect(rules[rule].truth(in: point) { _ in .no } == .yes) }
    }
  }

  @Test("One rule that holds another fires wherever it does; duplicates fire together")
  func containment() {
    var dice = Dice(seed: 45)
    let rules = (0..<60).map { RandomRules.rule("r\($0)", RandomConditions.row(&dice), effects: [.advise("x")]) }
    let regions = RuleRegions(rules, facts: Self.schema)
    let briefs = (0..<400).map { _ in RandomConditions.facts(&dice) }
    let fires = rules.map { rule in briefs.map { rule.truth(in: $0) { _ in .no } == .yes } }
    var inside = 0
    for outer in rules.indices {
      for inner in rules.indices where outer != inner && !regions.regions[inner].isEmpty {
        var work = 0
        guard regions.contains(outer, inner, work: &work) == true else { continue }
        inside += 1
        #expect(briefs.indices.allSatisfy { !fires[inner][$0] || fires[outer][$0] })
        let group = RuleGroup(Array(rules.indices), of: rules)
        #expect(group.holding(regions.points(inner)).contains(outer))
      }
    }
    #expect(inside > 20)
  }
}
