import CampaignModel
import TestSupport
import Testing

@testable import Engine
@testable import RuleModel

@Suite("Conditions asked leaf by leaf")
struct ExplainProbeTests {
  @Test("The leaves, joined as the condition joins them, come to what fired", arguments: [UInt64(11), 12])
  func leavesMakeTheRule(seed: UInt64) throws {
    let pack = try DefaultPack.loaded.get()
    let recommender = Recommender(pack: pack)
    var briefs = RandomBriefs(schema: pack.schema, seed: seed)
    var gaps = 0
    for number in 0..<15 {
      let brief = briefs.next(number)
      let evaluation = recommender.evaluation(of: brief)
      let fired = Set(evaluation.fired.map(\.index))
      let probe = RuleProbe(recommender: recommender, brief: brief, evaluation: evaluation)
      for index in pack.ruleSet.rules.indices {
        let rule = pack.ruleSet.rules[index]
        // Without a mix nobody asks what reviews it.
        if rule.stratum.stage == .review, evaluation.outlook == nil { continue }
        let told = probe.explanation(index)
        #expect((told.verdict == .yes) == fired.contains(index), "\(brief.name) \(rule.id)")
        #expect(joined(told.condition) == told.condition.verdict, "\(brief.name) \(rule.id)")
        #expect(told.condition.leaves.map(\.index) == Array(rule.condition.tests.indices))
        for leaf in told.condition.leaves {
          guard let gap = leaf.gap, let actual = axis(leaf.actual) else { continue }
          gaps += 1
          #expect(!leaf.isMet)
          #expect(abs(actual + gap.absolute - gap.needed) <= 1e-6 * max(abs(gap.needed), 1))
        }
      }
    }
    #expect(gaps > 50)
  }

  @Test("A number that misses its bound says by how much, and which way, also inside none")
  func gaps() throws {
    let pack = try MiniPack.load(
      MiniPack.rule(
        "r",
        "when = { budget:at_least \"800tr\", none { weeks:at_least(4) }, audience:below(2000000) }, favour = { micro = 1 }"
      ))
    let recommender = Recommender(pack: pack)
    let brief = try MiniPack.brief(MiniPack.plain + "weeks: 6\n", pack)
    let leaves = RuleProbe(
      recommender: recommender, brief: brief, evaluation: recommender.evaluation(of: brief)
    ).explanation(0).condition.leaves
    #expect(leaves.map(\.isMet) == [false, false, false])
    #expect(leaves.map(\.isDenied) == [false, true, false])
    #expect(leaves[0].gap == LeafGap(needed: 8e8, isStrict: false, absolute: 2e8, relative: 1.0 / 3, type: .money))
    #expect(leaves[1].gap?.absolute == -2 && leaves[1].gap?.isStrict == true)
    #expect(leaves[2].gap?.absolute == 0 && leaves[2].gap?.isStrict == true)
  }

  @Test("A rule misses by one leaf exactly when turning that leaf alone makes it fire")
  func almost() throws {
    let pack = try MiniPack.load(
      [
        MiniPack.rule("one", "when = { stage:is \"launch\", weeks:at_least(4) }, favour = { micro = 1 }"),
        MiniPack.rule("two", "when = { stage:is \"launch\", weeks:at_least(99) }, favour = { micro = 1 }"),
        MiniPack.rule("value", "when = weeks:at_least(4), favour = { micro = reserve / 1000000 }"),
      ].joined(separator: "\n"))
    let recommender = Recommender(pack: pack)
    let brief = try MiniPack.brief(MiniPack.plain, pack)
    let probe = RuleProbe(recommender: recommender, brief: brief, evaluation: recommender.evaluation(of: brief))
    let missed = Dictionary(
      uniqueKeysWithValues: pack.ruleSet.rules.indices.map { (pack.ruleSet.rules[$0].id, probe.missedBy($0)) })
    #expect(missed["one"]??.leaf == 0)
    #expect(missed["two"]??.leaf == nil)
    #expect(missed["value"]??.missing == "reserve")
  }

  /// Kleene's logic written down again from the told verdicts.
  private func joined(_ condition: ProbedCondition) -> Verdict {
    func least(_ verdicts: [Verdict]) -> Verdict {
      verdicts.contains(.no) ? .no : verdicts.contains(.unknown) ? .unknown : .yes
    }
    func turned(_ verdict: Verdict) -> Verdict { verdict == .yes ? .no : verdict == .no ? .yes : .unknown }
    switch condition {
    case .leaf(let leaf): return leaf.verdict
    case .function(_, let verdict): return verdict
    case .all(_, let parts): return least(parts.map(joined))
    case .any(_, let parts): return turned(least(parts.map { turned(joined($0)) }))
    case .none(_, let parts): return least(parts.map { turned(joined($0)) })
    }
  }

  private func axis(_ value: ProbedValue?) -> Double? {
    switch value {
    case .field(_, let value): value.axis
    case .number(let number, _): number
    case nil: nil
    }
  }
}
