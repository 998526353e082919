import CampaignModel
import Rendering
import Testing
import Workspace

@testable import Engine

@Suite("Briefs proposed for what tests do not show")
struct ProposalTests {
  private static let rules = """
    fact "big" { type = "flag", title = { en = "Big", vi = "Lớn" } }
    rule "both" { \(MiniPack.head) when = { budget:at_least "200tr", any { stage:is "launch", weeks:below(3) } }, favour = { micro = 5 } }
    rule "infer" { \(MiniPack.head) when = budget:at_least "2 tỷ", infer = { big = true } }
    rule "later" { \(MiniPack.head) when = { big:is(true), goal.trust:at_least(0.4) }, favour = { micro = 5 } }
    rule "guess" { \(MiniPack.head) when = { stage:unknown(), urgent:is(true) }, assume = { stage = "launch" } }
    rule "denied" { \(MiniPack.head) when = none { platforms:has "youtube", weeks:at_least(20) }, favour = { macro = 5 } }
    rule "review" { \(MiniPack.head) when = mix.macro.count:at_least(1), warn = "noise" }
    decision_table "t" { \(MiniPack.head) hit = "first", inputs = { weeks, budget }, outputs = { favour.micro },
      rows = { { "< 10", "-", 5 }, { "< 20", "< 1 tỷ", 3 }, { "-", "-", 1 } } }
    test "plain" { brief = { goals = { trust = 1 }, budget = "300tr", audience = "1M", platforms = "tiktok" }, expect = { status = "recommended" } }

    """

  private static func sheet(_ pack: Pack) -> TestSheet {
    let runner = PackTestRunner(pack: pack)
    return TestSheet(
      runner.run(), proposals: runner.proposals(), schema: pack.schema, currency: pack.rates.currency)
  }

  @Test("Few briefs show all that can be shown, and say so truly; the rest is said why", arguments: Language.allCases)
  func finds(language: Language) throws {
    let pack = try MiniPack.load(Self.rules)
    let sheet = Self.sheet(pack)
    let proposals = try #require(sheet.proposals)
    #expect(proposals.after.fired.share == 1)
    let open = proposals.open.map { goal in
      "\(sheet.run.coverage.rules[goal.goal.rule].rule) \(goal.goal.kind) \(goal.cause)"
    }
    // Nothing infers that a brief is not big.
    #expect(open.count == 2 && open.allSatisfy { $0.hasPrefix("later ") && $0.contains("(0, false)") }, "\(open)")
    #expect(proposals.open.allSatisfy { $0.cause == .notFound(tried: 0) })
    #expect(proposals.briefs.count <= 12, "\(proposals.briefs.count)")
    // Written as tests beside the pack, they load, pass, and show what was promised.
    let text = try #require(RecordedTest(sheet, language: language).lua(taken: ["recorded, to be reviewed"]))
    let again = try Pack.load(MiniPack.files(Self.rules, more: [("tests.lua", Array(text.utf8))]))
    let run = PackTestRunner(pack: again).run()
    #expect(run.failureCount == 0, "\(run.diagnostics)")
    #expect(run.results.count == 1 + proposals.briefs.count)
    #expect(run.coverage.fired == proposals.after.fired && run.coverage.outcomes == proposals.after.outcomes)
    #expect(run.coverage.decisions == proposals.after.decisions)
    let next = PackTestRunner(pack: again).proposals()
    #expect(next.briefs.isEmpty && next.open.count == 2)
    #expect(RecordedTest(Self.sheet(again), language: language).lua() == nil)
  }

  @Test("Each brief shows something no brief before it does, the first shows most")
  func isGreedy() throws {
    let briefs = Self.sheet(try MiniPack.load(Self.rules)).proposals?.briefs ?? []
    var seen: Set<CoverageGoal> = []
    for proposal in briefs {
      #expect(!proposal.shows.isEmpty && seen.isDisjoint(with: proposal.shows))
      seen.formUnion(proposal.shows)
    }
    #expect(briefs.first?.shows.count ?? 0 >= briefs.last?.shows.count ?? 0)
  }

  @Test("What contradicts itself is said to be impossible, not just not found")
  func impossible() throws {
    let rules = """
      rule "odd" { \(MiniPack.head) when = any { weeks:below(5), weeks:below(3) }, favour = { micro = 5 } }
      rule "always" { \(MiniPack.head) when = budget:known(), favour = { micro = 5 } }
      rule "lua" { \(MiniPack.head) when = function(brief) return brief.budget > 3e9 and brief.budget < 3.1e9 end, favour = { micro = 5 } }

      """
    let pack = try MiniPack.load(rules)
    let runner = PackTestRunner(pack: pack)
    let (report, proposals) = (runner.run().coverage, runner.proposals())
    func cause(_ rule: String, _ kind: CoverageGoal.Kind) -> OpenGoal.Cause? {
      proposals.open.first { report.rules[$0.goal.rule].rule == rule && $0.goal.kind == kind }?.cause
    }
    // The second alternative never decides when it is true: then the first is true as well.
    #expect(cause("odd", .decides(1, true)) == .impossible)
    #expect(cause("odd", .decides(0, true)) == nil)
    #expect(cause("always", .outcome(0, false)) == .impossible)
    // A function may say yes somewhere: nobody can prove that it does not.
    guard case .notFound(let tried)? = cause("lua", .fires) else {
      Issue.record("\(proposals.open)")
      return
    }
    #expect(tried > 0)
  }
}
