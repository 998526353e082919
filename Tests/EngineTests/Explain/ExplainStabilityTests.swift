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
}
