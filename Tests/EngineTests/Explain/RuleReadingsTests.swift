import CampaignModel
import TestSupport
import Testing

@testable import Engine
@testable import RuleModel

@Suite("Which rules can turn on a stretch")
struct RuleReadingsTests {
  @Test("Looking at the rules that read what moves says the same as looking at all of them", arguments: [1, 2, 3])
  func agrees(seed: UInt64) throws {
    let pack = try DefaultPack.loaded.get()
    let recommender = Recommender(pack: pack)
    var dice = Dice(seed: seed)
    var briefs = RandomBriefs(schema: pack.schema, seed: seed)
    var outcomes: Set<Bool> = []
    for number in 0..<3 {
      let brief = briefs.next(number)
      let mover = BriefMover(pack: pack)
      for (field, schema) in pack.schema.fields.enumerated() {
        guard let value = brief.value(field), let grid = FieldGrid(schema, field: field, value: value) else { continue }
        let here = Int64.random(in: grid.low...grid.high, using: &dice)
        let span = min(max((grid.high - grid.low) / 4, 1), grid.high - here)
        let ends = [here, here + Int64.random(in: 0...max(span, 0), using: &dice)]
        let evaluations = ends.compactMap { step in
          mover.moved(brief, [.init(field: field, value: grid.value(step))]).map {
            (
              given: BriefFacts(pack: pack).given($0),
              facts: recommender.evaluation(of: $0, upTo: .decision).rates.facts
            )
          }
        }
        guard evaluations.count == 2 else { continue }
        for part in [RuleReadings.Part.assume, .decide] {
          let (near, far) =
            part == .assume
            ? (evaluations[0].given, evaluations[1].given) : (evaluations[0].facts, evaluations[1].facts)
          let hull = RuleHull(from: near, to: far)
          let plain = pack.ruleSet.rules.allSatisfy { rule in
            switch rule.stratum.stage {
            case .assume: part != .assume || hull.isSettled(rule)
            case .main, .money: part != .decide || hull.isSettled(rule)
            case .review: true
            }
          }
          #expect(recommender.readings.isSettled(part, from: near, to: far) == plain, "\(schema.id) \(ends)")
          outcomes.insert(plain)
        }
      }
    }
    #expect(outcomes == [true, false])
  }

  @Test("A rule behind a shut gate fires at neither end nor between", arguments: [5, 6])
  func gates(seed: UInt64) throws {
    let pack = try DefaultPack.loaded.get()
    let gates = RuleGates(pack.ruleSet.rules)
    var briefs = RandomBriefs(schema: pack.schema, seed: seed)
    let facts = (0..<8).map { BriefFacts(pack: pack).given(briefs.next($0)) }
    var shut = 0
    for (near, far) in zip(facts, facts.dropFirst()) {
      let hull = RuleHull(from: near, to: far)
      for (index, rule) in pack.ruleSet.rules.enumerated() where gates.isShut(index, from: near, to: far) {
        shut += 1
        #expect(!rule.condition.isAnalysable || hull.isSettled(rule), "\(rule.id)")
        #expect([near, far].allSatisfy { rule.truth(in: $0, call: { _ in .unknown }) != .yes }, "\(rule.id)")
      }
    }
    #expect(shut > 20)
  }
}
