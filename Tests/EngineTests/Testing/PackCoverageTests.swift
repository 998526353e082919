import CampaignModel
import Rendering
import Testing
import Workspace

@testable import Engine

@Suite("What tests show of a pack")
struct PackCoverageTests {
  private static func rule(_ id: String, _ body: String) -> String { MiniPack.rule(id, body) + "\n" }

  private static func test(_ name: String, _ brief: String, goals: String = "trust = 1") -> String {
    """
    test "\(name)" {
      brief = { goals = { \(goals) }, audience = "1M", platforms = "tiktok", \(brief) }, expect = { status = "recommended" },
    }

    """
  }

  private static func coverage(_ rules: String) throws -> [String: RuleCoverage] {
    let run = PackTestRunner(pack: try MiniPack.load(rules)).run()
    #expect(run.failureCount == 0, "\(run.diagnostics)")
    return Dictionary(uniqueKeysWithValues: run.coverage.rules.map { ($0.rule, $0) })
  }

  @Test("Counted by hand: a rule that fires, its conditions both ways, and which of them was alone")
  func byHand() throws {
    let rules =
      Self.rule("both", #"when = { budget:at_least "200tr", weeks:below(10) }, favour = { micro = 5 },"#)
      + Self.rule("never", #"when = stage:is "launch", favour = { micro = 5 },"#)
      + Self.rule("denied", #"when = none { weeks:at_least(20), budget:below "50tr" }, favour = { micro = 5 },"#)
      + Self.test("fires", #"budget = "300tr", weeks = 5"#) + Self.test("poor", #"budget = "100tr", weeks = 5"#)
      + Self.test("long", #"budget = "300tr", weeks = 30"#)
    let found = try Self.coverage(rules)
    let both = try #require(found["both"])
    #expect(both.cases == 1 && both.isComplete)
    let never = try #require(found["never"])
    #expect(never.cases == 0 && !never.leaves[0].wasTrue && !never.leaves[0].wasFalse)
    // Inside none a condition's own truth counts; nobody was poor enough for the second.
    let denied = try #require(found["denied"])
    #expect(denied.cases == 2 && denied.leaves[0].decides && denied.leaves[0].wasTrue)
    #expect(!denied.leaves[1].wasTrue && denied.leaves[1].decidedFalse && !denied.leaves[1].decides)
  }

  @Test("Two conditions that change together show of neither that it decides")
  func together() throws {
    let rules =
      Self.rule("both", #"when = { budget:at_least "200tr", weeks:below(10) }, favour = { micro = 5 },"#)
      + Self.test("fires", #"budget = "300tr", weeks = 5"#) + Self.test("neither", #"budget = "100tr", weeks = 30"#)
    let both = try #require(try Self.coverage(rules)["both"])
    #expect(both.leaves.allSatisfy { $0.wasTrue && $0.wasFalse && $0.decidedTrue && !$0.decidedFalse })
  }

  @Test("Each rule sees the facts of its own stage: assumptions the bare brief, others what was inferred and booked")
  func stages() throws {
    let rules =
      #"fact "big" { type = "flag", title = { en = "Big", vi = "Lớn" } }"# + "\n"
      + Self.rule("guess", #"when = stage:unknown(), assume = { stage = "launch" },"#)
      + Self.rule("infer", #"when = budget:at_least "200tr", infer = { big = true },"#)
      + Self.rule("later", #"when = { big:is(true), stage:is "launch" }, favour = { micro = 5 },"#)
      + Self.rule("review", #"when = mix.micro.count:at_least(1), warn = "noise","#)
      + Self.test("big", #"budget = "300tr""#)
    let found = try Self.coverage(rules)
    #expect(found["guess"]?.cases == 1 && found["guess"]?.leaves[0].wasTrue == true)
    #expect(found["later"]?.cases == 1 && found["later"]?.leaves.allSatisfy(\.wasTrue) == true)
    #expect(found["review"]?.cases == 1 && found["review"]?.leaves[0].wasTrue == true)
  }

  @Test("Lua functions are conditions with two outcomes, asked only where data leave it open, and are not disturbed")
  func functions() throws {
    let rules =
      """
      local calls = 0

      """
      + Self.rule(
        "lua",
        #"when = all { weeks:below(10), function(brief) calls = calls + 1; return calls == 1 and brief.budget > 2e8 end }, favour = { micro = 5 },"#
      )
      + Self.test("yes", #"budget = "300tr", weeks = 5"#) + Self.test("no", #"budget = "100tr", weeks = 5"#)
      + Self.test("not asked", #"budget = "100tr", weeks = 30"#)
    let pack = try MiniPack.load(rules)
    let run = PackTestRunner(pack: pack).run()
    let rule = try #require(run.coverage.rules.first)
    #expect(rule.cases == 1)
    #expect(rule.leaves.map { $0.outline == nil } == [false, true])
    #expect(rule.leaves[1].wasTrue && rule.leaves[1].wasFalse)
    let brief = try MiniPack.brief(
      "goals: {trust: 1}\nbudget: 300tr\naudience: 1M\nweeks: 5\nplatforms: tiktok\n", pack)
    let recommender = Recommender(pack: pack)
    let plain = recommender.recommend(brief)
    #expect(recommender.observed(brief, by: FiringObserver()).answer == plain)
  }

  @Test("Rows of tables are rules; one that holds and gives way every time is said so")
  func rows() throws {
    let rules =
      """
      decision_table "t" { \(MiniPack.head) hit = "first", inputs = { weeks }, outputs = { favour.micro },
        rows = { { "< 10", 5 }, { "< 20", 3 }, { "-", 1 } } }

      """ + Self.test("short", #"budget = "300tr", weeks = 5"#)
    let found = try Self.coverage(rules)
    #expect(found["t#1"]?.cases == 1 && found["t#1"]?.isRow == true)
    #expect(found["t#2"]?.cases == 0 && found["t#2"]?.gaveWay == true)
    #expect(found["t#3"]?.leaves.isEmpty == true)
  }

  @Test("On the default pack a rule counts in as many cases as it is among the reasons of")
  func reasons() throws {
    let pack = try DefaultPack.loaded.get()
    let runner = PackTestRunner(pack: pack)
    var counted: [String: Int] = [:]
    for test in pack.tests {
      for reason in runner.answer(to: test)?.reasons ?? [] { counted[reason.rule, default: 0] += 1 }
    }
    let run = runner.run()
    #expect(run.coverage.rules.count == pack.ruleCount)
    for rule in run.coverage.rules { #expect(rule.cases == counted[rule.rule] ?? 0, "\(rule.rule)") }
    // The pack's own promise: every rule fires somewhere, and nearly every condition is seen to matter.
    #expect(run.coverage.fired.share == 1)
    #expect(run.coverage.outcomes.share >= 0.95 && run.coverage.decisions.share >= 0.9)
  }

  @Test("Of layered packs the rules of the last are looked at, as its tests are run")
  func layers() throws {
    let first = MiniPack.files(Self.rule("first", "when = weeks:below(4), favour = { micro = 5 },"))
    let text =
      Self.rule("second", "when = weeks:below(4), favour = { macro = 5 },") + Self.test("t", #"budget = "1 tỷ""#)
    let second = PackFiles(root: "over", contents: [("rules.lua", Array(text.utf8))])
    let run = PackTestRunner(pack: try Pack.load([first, second])).run()
    #expect(run.coverage.rules.map(\.rule) == ["second"])
  }
}
