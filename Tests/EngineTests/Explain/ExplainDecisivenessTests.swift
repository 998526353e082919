import CampaignModel
import TestSupport
import Testing

@testable import Engine
@testable import RuleModel

@Suite("What an answer rests on")
struct ExplainDecisivenessTests {
  static let rules = [
    MiniPack.rule("favours", "when = goal.trust:at_least(0.3), favour = { micro = 12 }"),
    MiniPack.rule("hardly", "when = weeks:at_least(2), favour = { micro = 0.001 }"),
    MiniPack.rule("limits", "when = any { weeks:at_least(2), audience:at_least(1000) }, at_most = { macro = 1 }"),
    MiniPack.rule("slack", "when = weeks:at_least(2), at_most = { micro = 500 }"),
    MiniPack.rule("plays", "when = always, playbook = \"plain\""),
    MiniPack.rule("advises", "when = none { stage:is \"launch\" }, advise = { \"talk\" }"),
    MiniPack.rule("again", "when = weeks:below(100), advise = { \"talk\" }"),
    MiniPack.rule("warns", "when = budget:at_least \"100tr\", warn = { \"noise\" }"),
  ]

  /// The parts of an answer a strategist acts on, read from the answer itself.
  func acts(_ answer: Recommendation) -> [String] {
    [answer.status.rawValue, answer.playbook?.id ?? "–"] + (answer.mix?.tiers.map { "\($0.tier.id) \($0.count)" } ?? [])
      + Set(answer.tactics.map(\.advice.id) + answer.risks.map(\.advice.id)).sorted()
  }

  @Test("A rule is decisive exactly when the pack without it answers otherwise", arguments: ["sustain", "launch"])
  func againstThePackWithoutTheRule(stage: String) throws {
    let yaml = MiniPack.plain + "stage: \(stage)\n"
    let pack = try MiniPack.load(Self.rules.joined(separator: "\n"))
    let brief = try MiniPack.brief(yaml, pack)
    let why = try Explainer(Recommender(pack: pack)).why(brief)
    let whole = acts(Recommender(pack: pack).recommend(brief))
    var seen: Set<Bool> = []
    for told in why.rules {
      let rest = Self.rules.filter { !$0.hasPrefix("rule \"\(told.rule)\"") }
      let other = acts(try MiniPack.answer(rest.joined(separator: "\n"), yaml))
      #expect(told.isDecisive == (other != whole), "\(told.rule)")
      seen.insert(other != whole)
    }
    #expect(seen == [true, false])
  }

  @Test("In a choice of conditions no single one is decisive; the change that turns it is still told")
  func leaves() throws {
    let pack = try MiniPack.load(Self.rules.joined(separator: "\n"))
    let why = try Explainer(Recommender(pack: pack)).why(try MiniPack.brief(MiniPack.plain, pack))
    let limits = try #require(why.rules.first { $0.rule == "limits" })
    #expect(limits.isDecisive == true)
    #expect(limits.condition.leaves.map { $0.weight?.isDecisive } == [false, false])
    #expect(limits.condition.leaves[0].weight?.flip?.changes.first?.to == .integer(1))
    let alone = try MiniPack.load(Self.rules[0])
    let favours = try #require(
      try Explainer(Recommender(pack: alone)).why(try MiniPack.brief(MiniPack.plain, alone)).rules.first)
    #expect(favours.condition.leaves[0].weight?.isDecisive == true)
    #expect(favours.condition.leaves[0].weight?.flip?.changes.first?.to == .number(0.2999))
  }

  @Test("Turning a leaf by the change told turns it, on the default pack", arguments: [UInt64(21)])
  func flips(seed: UInt64) throws {
    let pack = try DefaultPack.loaded.get()
    let recommender = Recommender(pack: pack)
    var briefs = RandomBriefs(schema: pack.schema, seed: seed)
    var flips = 0
    for number in 0..<4 {
      let brief = briefs.next(number)
      for rule in try Explainer(recommender).why(brief).rules {
        let index = try #require(pack.ruleSet.rules.firstIndex { $0.id == rule.rule })
        for leaf in rule.condition.leaves {
          guard let change = leaf.weight?.flip?.changes.first else { continue }
          flips += 1
          let field = try #require(pack.schema.index(of: change.field.id))
          let moved = try #require(BriefMover(pack: pack).moved(brief, [.init(field: field, value: change.to)]))
          let there = RuleProbe(
            recommender: recommender, brief: moved, evaluation: recommender.evaluation(of: moved)
          ).explanation(index)
          #expect(
            there.condition.leaves[leaf.index].verdict == (leaf.isDenied ? .yes : .no), "\(brief.name) \(rule.rule)")
        }
      }
    }
    #expect(flips > 20)
  }
}
