import CampaignModel
import TestSupport
import Testing

@testable import Engine
@testable import RuleModel

@Suite("Where an answer's stance holds")
struct ExplainStabilityTests {
  /// Evaluates every range of a brief's box at many places inside and just outside.
  func check(_ brief: Brief, _ recommender: Recommender, samples: Int) throws -> Int {
    let pack = recommender.pack
    let base = recommender.evaluation(of: brief, upTo: .decision)
    let mark = StanceMark(base)
    let box = StabilityFinder(recommender: recommender, brief: brief, base: base).stability()
    let mover = BriefMover(pack: pack)
    var dice = Dice(seed: 7)
    func there(_ field: Int, _ value: FieldValue) throws -> StanceMark {
      StanceMark(recommender.evaluation(of: try #require(mover.moved(brief, [.init(field: field, value: value)]))))
    }
    for range in box.ranges {
      let field = try #require(pack.schema.index(of: range.field.id))
      let grid = try #require(FieldGrid(range.field, field: field, value: range.value))
      let low = grid.step(atOrAbove: try #require(range.low.axis))
      let high = grid.step(atOrBelow: try #require(range.high.axis))
      if low <= high {
        for _ in 0..<samples {
          let step = Int64.random(in: low...high, using: &dice)
          #expect(try there(field, grid.value(step)) == mark, "\(brief.name) \(range.field.id) at \(grid.value(step))")
        }
      }
      for flip in [range.below, range.above].compactMap(\.self) {
        #expect(try there(field, flip.at) != mark, "\(brief.name) \(range.field.id) flips at \(flip.at)")
        let place = try #require(flip.at.axis)
        let edge = try #require(flip == range.below ? range.low.axis : range.high.axis)
        #expect(grid.step(atOrAbove: max(place, edge)) - grid.step(atOrBelow: min(place, edge)) <= 1)
      }
    }
    return box.ranges.count
  }

  @Test("Inside the box the stance is the same wherever one looks, one step outside it is another", arguments: [3, 4])
  func randomBriefs(seed: UInt64) throws {
    let pack = try DefaultPack.loaded.get()
    let recommender = Recommender(pack: pack)
    var briefs = RandomBriefs(schema: pack.schema, seed: seed)
    var ranges = 0
    for number in 0..<4 { ranges += try check(briefs.next(number), recommender, samples: 40) }
    #expect(ranges > 15)
  }

  @Test("On small packs full of arithmetic the box is exact too", arguments: Array(UInt64(1)...5))
  func smallPacks(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let leaves = [
      "budget:at_least(\(Int64.random(in: 100...900, using: &dice))000000)",
      "(budget / weeks):below(\(Int64.random(in: 20...140, using: &dice))000000)",
      "(goal.trust * goal.awareness):above(0.2\(Int.random(in: 0...4, using: &dice)))",
      "(cost.macro / spendable):at_most(0.\(Int.random(in: 1...4, using: &dice)))",
      "reserve:at_least(\(Int64.random(in: 10...90, using: &dice))000000)",
      "(goal.trust - goal.awareness):between(-0.2, 0.\(Int.random(in: 1...6, using: &dice)))",
      "weeks:between(\(Int.random(in: 2...8, using: &dice)), 20)",
      "(audience * 2):above(\(Int.random(in: 1...9, using: &dice))000000)",
    ].shuffled(using: &dice)
    let rules = leaves.enumerated().map { index, leaf in
      MiniPack.rule("r\(index)", "when = \(leaf), favour = { \(index % 2 == 0 ? "micro" : "macro") = \(index) }")
    }
    let pack = try MiniPack.load(rules.joined(separator: "\n"))
    let recommender = Recommender(pack: pack)
    let brief = try MiniPack.brief(MiniPack.plain + "weeks: 6\nreserve: 10%\n", pack)
    #expect(try check(brief, recommender, samples: 200) >= 5)
  }

  @Test("The flip names the rule, and a share of the budget moves with it")
  func flipsNameRules() throws {
    let pack = try MiniPack.load(
      [
        MiniPack.rule("rich", "when = budget:at_least \"700tr\", favour = { macro = 1 }"),
        MiniPack.rule("kept", "when = reserve:at_least \"50tr\", favour = { micro = 1 }"),
      ].joined(separator: "\n"))
    let recommender = Recommender(pack: pack)
    let brief = try MiniPack.brief(MiniPack.plain + "reserve: 10%\n", pack)
    let base = recommender.evaluation(of: brief, upTo: .decision)
    let box = StabilityFinder(recommender: recommender, brief: brief, base: base).stability()
    let budget = try #require(box.ranges.first { $0.field.id == "budget" })
    #expect(budget.high == .money(Money(699_999_999)) && budget.above?.rulesOn == ["rich"])
    // 10 % of 499.999.995 ₫ still rounds to 50.000.000 ₫.
    #expect(budget.low == .money(Money(499_999_995)) && budget.below?.rulesOff == ["kept"])
    #expect(!box.isSampled)
  }

  @Test("Where a Lua function takes part the box says it is sampled")
  func sampled() throws {
    let pack = try MiniPack.load(
      MiniPack.rule("f", "when = function(brief) return brief.budget > 7e8 end, favour = { macro = 1 }"))
    let recommender = Recommender(pack: pack)
    let brief = try MiniPack.brief(MiniPack.plain, pack)
    let base = recommender.evaluation(of: brief, upTo: .decision)
    let box = StabilityFinder(recommender: recommender, brief: brief, base: base).stability()
    #expect(box.isSampled)
    let budget = try #require(box.ranges.first { $0.field.id == "budget" })
    #expect(budget.high == .money(Money(700_000_000)) && budget.above?.rulesOn == ["f"])
  }
}
