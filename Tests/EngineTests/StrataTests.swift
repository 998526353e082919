import BriefReading
import CampaignModel
import Testing

@testable import Engine

/// Inferred facts, review rules, and the order both need.
@Suite struct StrataTests {
  private static let facts = """
    fact "is_local" { type = "flag", title = { en = "Local", vi = "Địa phương" } }
    fact "size" { type = "choice", values = { "small", "large" }, title = { en = "Size", vi = "Cỡ" } }
    fact "per_week" { type = "money", title = { en = "Per week", vi = "Mỗi tuần" } }

    """

  private func answer(_ rules: String, budget: String = "500tr") throws -> Recommendation {
    let pack = try MiniPack.load(Self.facts + rules)
    let text = "{goals: {trust: 1}, budget: \(budget), audience: 1M, platforms: [tiktok], weeks: 10}"
    let brief = try #require(pack.briefs.read(Array(text.utf8), format: .yaml, file: "b").brief)
    return Recommender(pack: pack).recommend(brief)
  }

  private func findings(_ rules: String) -> [Diagnostic] {
    do {
      return try MiniPack.load(Self.facts + rules).diagnostics
    } catch {
      return error.diagnostics
    }
  }

  @Test("A rule that reads an inferred fact runs after the rules that infer it, wherever it stands in the file")
  func inferenceBeforeUse() throws {
    let answer = try answer(
      MiniPack.rule("last", "when = { is_local:is(true) }, favour = { micro = 5 },")
        + MiniPack.rule("middle", "when = { size:is 'small' }, infer = { is_local = true },")
        + MiniPack.rule("first", "when = { budget:below '1 tỷ' }, infer = { size = 'small' },"))
    #expect(answer.reasons.map(\.rule).contains("last"))
    #expect(answer.mix?.tiers.first { $0.tier.id == "micro" }?.points == 5)
  }

  @Test("Of two values inferred for one fact the first by precedence counts, and the other is traced")
  func precedence() throws {
    let answer = try answer(
      MiniPack.rule("low", "when = always, infer = { size = 'small' },")
        + MiniPack.rule("high", "priority = 5, when = { is_local:known() }, infer = { size = 'large' },")
        + MiniPack.rule("seed", "when = always, infer = { is_local = true },")
        + MiniPack.rule("reader", "when = { size:is 'large' }, advise = { 'talk' },"))
    #expect(answer.reasons.map(\.rule).contains("reader"))
    #expect(
      answer.overridden.contains(Overridden(rule: "low", effect: "infer size", cause: .cameLater, winner: "high")))
  }

  @Test("Inferred arithmetic has the type of its fact, and what is inferred nowhere stays unknown")
  func arithmetic() throws {
    let answer = try answer(
      MiniPack.rule("share", "when = always, infer = { per_week = budget / weeks },")
        + MiniPack.rule("rich", "when = { per_week:at_least '50tr' }, favour = { macro = 4 },")
        + MiniPack.rule("none", "when = { none { is_local:is(true) } }, favour = { macro = 9 },"))
    #expect(answer.reasons.map(\.rule) == ["share", "rich"])
  }

  @Test("Facts that depend on each other in a circle are an error that prints the way round")
  func circles() {
    let found = findings(
      MiniPack.rule("a", "when = { size:is 'small' }, infer = { is_local = true },")
        + MiniPack.rule("b", "when = { is_local:is(true) }, infer = { size = 'small' },"))
    let circle = found.first { $0.code == .ruleCircle }
    #expect(
      circle?.arguments == ["rule \"a\" → is_local → rule \"b\" → size → rule \"a\""]
        || circle?.arguments == ["rule \"b\" → size → rule \"a\" → is_local → rule \"b\""])
    #expect(found.filter { $0.code == .ruleCircle }.count == 1)
  }

  @Test("A circle that goes through the money is found as well")
  func circleThroughMoney() {
    let found = findings(
      MiniPack.rule("a", "when = { spendable:below '100tr' }, infer = { is_local = true },")
        + MiniPack.rule("b", "when = { is_local:is(true) }, line = { boost = 0.1 },"))
    #expect(found.contains { $0.code == .ruleCircle && $0.arguments[0].contains("spendable") })
  }

  @Test("A rule that reads what it infers is a circle of its own")
  func selfCircle() {
    let found = findings(MiniPack.rule("a", "when = { is_local:unknown() }, infer = { is_local = true },"))
    #expect(found.contains { $0.code == .ruleCircle })
  }

  @Test("Ten thousand facts in a row are put in order without a deep stack")
  func longChain() throws {
    var rules = ""
    for number in 0..<2000 {
      rules += "fact \"f\(number)\" { type = \"flag\", title = { en = \"F\", vi = \"F\" } }\n"
    }
    for number in 1..<2000 {
      rules += MiniPack.rule("r\(number)", "when = { f\(number - 1):is(true) }, infer = { f\(number) = true },") + "\n"
    }
    rules += MiniPack.rule("r0", "when = always, infer = { f0 = true },") + "\n"
    #expect(try answer(rules).reasons.count == 2000)
  }

  @Test("Review rules see the mix and its forecast, and may advise")
  func review() throws {
    let answer = try answer(
      MiniPack.rule("check", "when = { mix.micro.share:above(0.5), forecast.reach:above(1) }, warn = { 'noise' },")
        + MiniPack.rule("quiet", "when = { mix.macro.count:above(1000) }, advise = { 'talk' },"))
    #expect(answer.risks.map(\.advice.id) == ["noise"])
    #expect(answer.reasons.map(\.rule) == ["check"])
    #expect(answer.tactics.isEmpty)
  }

  @Test(
    "A review rule may not touch the mix it looks at, nor an assuming rule what is inferred",
    arguments: [
      "when = { mix.micro.share:above(0.5) }, favour = { micro = 5 },",
      "when = { forecast.reach:above(1) }, infer = { is_local = true },",
      "when = { is_local:is(true) }, assume = { weeks = 4 },",
      "when = { spendable:above(1) }, line = { boost = 0.1 },",
    ])
  func misuse(body: String) {
    #expect(findings(MiniPack.rule("r", body)).contains { $0.code == .ruleCycle })
  }

  @Test("Only declared facts can be inferred, with values of their type")
  func checkedInferences() {
    #expect(findings(MiniPack.rule("r", "when = always, infer = { weeks = 4 },")).contains { $0.code == .notInferable })
    #expect(
      findings(MiniPack.rule("r", "when = always, infer = { is_loca = true },")).contains {
        $0.code == .unknownReference && $0.suggestion == "is_local"
      })
    #expect(
      findings(MiniPack.rule("r", "when = always, infer = { size = 'huge' },")).contains {
        $0.code == .unknownFieldValue
      })
    #expect(
      findings(MiniPack.rule("r", "when = always, infer = { is_local = budget },")).contains {
        $0.code == .wrongRuleValue
      })
    #expect(
      findings(MiniPack.rule("r", "when = { is_local:is(true) }, favour = { micro = 1 },")).contains {
        $0.code == .neverInferred && $0.severity == .warning
      })
  }

  @Test("A function reads inferred facts it declares, and infers what it declares")
  func functions() throws {
    let answer = try answer(
      MiniPack.rule("seed", "when = always, infer = { size = 'small' },")
        + MiniPack.rule(
          "fn",
          "reads = { 'size' }, infers = { 'is_local' }, when = function(b) return b.size == 'small' end, "
            + "apply = function(b, plan) plan:infer('is_local', true) end,")
        + MiniPack.rule("after", "when = { is_local:is(true) }, favour = { micro = 5 },"))
    #expect(answer.diagnostics.isEmpty)
    #expect(answer.reasons.map(\.rule) == ["seed", "fn", "after"])
  }

  @Test(
    "A function that reads or infers what it did not declare fails with the remedy",
    arguments: [
      ("when = function(b) return b.size == 'small' end, favour = { micro = 1 },", "reads = { \"size\" }"),
      ("when = function(b) return b.weeksss == 4 end, favour = { micro = 1 },", "did you mean \"weeks\"?"),
      (
        "when = always, apply = function(b, plan) plan:infer('size', 'small') end,",
        "unknown fact of this rule's infers"
      ),
      (
        "when = { mix.creators:above(0) }, apply = function(b, plan) plan:favour('micro', 5) end,",
        "may only advise, warn and ask"
      ),
      (
        "when = { spendable:above(0) }, apply = function(b, plan) plan:line('boost', 0.1) end,", "comes too late"
      ),
    ])
  func undeclared(body: String, message: String) throws {
    let answer = try answer(
      MiniPack.rule("fn", body) + MiniPack.rule("s", "when = always, infer = { size = 'small' },"))
    #expect(answer.status == .incomplete)
    #expect(answer.diagnostics.contains { $0.code == .functionFailed && $0.arguments[2].contains(message) })
  }
}
