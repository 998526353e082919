import CampaignModel
import Foundation
import RuleModel
import Testing
import Workspace

@testable import Engine

@Suite("Decision tables in a pack")
struct DecisionTableTests {
  private static func table(_ hit: String, _ rows: String, outputs: String = "favour.micro, advise") -> String {
    """
    decision_table "t" { \(MiniPack.head) hit = "\(hit)", inputs = { weeks, stage }, outputs = { \(outputs) }, rows = {
    \(rows)
    } }
    """
  }

  static let overlapping = """
    { "< 8",  "-",      4, "-" },
    { "< 12", "launch", 6, "talk", priority = 5, title = { vi = "Hai" } },
    { "-",    "-",      4, "-", priority = 3, source = "own" },
    """

  /// Weeks 4 and a launch make all three rows hold.
  static let policies: [(String, [String], [String])] = [
    ("first", ["t#1"], ["t#2", "t#3"]), ("priority", ["t#2"], ["t#3", "t#1"]),
    ("collect", ["t#2", "t#3", "t#1"], []),
  ]

  @Test("The hit policy takes rows, and the answer says which were not taken", arguments: policies)
  func policy(_ hit: String, _ taken: [String], _ left: [String]) throws {
    let answer = try MiniPack.answer(
      Self.table(hit, Self.overlapping), MiniPack.plain + "weeks: 4\nstage: launch")
    #expect(answer.reasons.map(\.rule) == taken)
    let lost = answer.overridden.filter { $0.cause == .notTaken }
    #expect(lost.map(\.rule) == left && lost.allSatisfy { $0.winner == taken[0] })
    if hit == "first" { #expect(lost[0].effect == "favour micro = 6; advise talk") }
  }

  @Test("A row is a rule: title, reason, source and priority its own or the table's, its place, its contribution")
  func rowIsARule() throws {
    let answer = try MiniPack.answer(
      Self.table("collect", Self.overlapping), MiniPack.plain + "weeks: 4\nstage: launch")
    let second = try #require(answer.reasons.first { $0.rule == "t#2" })
    #expect(second.title == LocalizedText(vi: "Hai", en: "T") && second.source == "test" && second.priority == 5)
    #expect(second.location.file == "pack/rules.lua" && second.location.line == 3)
    #expect(second.points == [TierAmount(tier: "micro", amount: 6)] && second.effects == ["advise talk"])
    #expect(second.contribution.contains { $0.tier == "micro" && $0.amount > 0 })
    #expect(answer.reasons.first { $0.rule == "t#3" }?.source == "own")
    #expect(answer.tactics.map(\.rules) == [["t#2"]])
  }

  @Test("Under any, rows that say the same are told as such")
  func any() throws {
    let answer = try MiniPack.answer(
      Self.table("any", "{ \"< 8\", \"-\", 4, \"-\" },\n{ \"-\", \"launch\", \"4\", \"\" },"),
      MiniPack.plain + "weeks: 4\nstage: launch")
    #expect(answer.reasons.map(\.rule) == ["t#1"])
    #expect(answer.overridden.map(\.cause) == [.sameAnswer] && answer.overridden.map(\.rule) == ["t#2"])
  }

  @Test("Overlap under unique, different answers under any and ties under priority are errors with a brief")
  func conflicts() throws {
    let rows = "{ \"[4..8]\", \"launch\", 4, \"-\" },\n{ \">= 8\", \"-\", 6, \"-\" },"
    for (hit, code) in [
      ("unique", DiagnosticCode.rowsOverlap), ("any", .rowsDisagree), ("priority", .rowsTie),
    ] {
      let errors = MiniPack.errors(Self.table(hit, rows))
      let error = try #require(errors.first)
      #expect(errors.count == 1 && error.code == code)
      #expect(error.arguments == ["t", "1", "2", "weeks = 8, stage = launch", "pack/rules.lua:2:1"])
      #expect(error.location?.line == 3 && error.excerpt != nil)
    }
    let apart =
      "{ \"[4..8[\", \"launch\", 4, \"-\" },\n{ \">= 8\", \"-\", 6, \"-\" },\n{ \"]3..4[\", \"-\", 6, \"-\" },"
    #expect(MiniPack.errors(Self.table("unique", apart)).isEmpty)
  }

  @Test("Rows that arithmetic may keep apart are warned of, not refused")
  func uncertain() throws {
    let pack = try MiniPack.load(
      """
      decision_table "t" { \(MiniPack.head) hit = "unique", inputs = { weeks, (budget / weeks) }, outputs = { favour.micro }, rows = {
        { "> 4", "< 50tr", 1 },
        { "-", ">= 50tr", 1 },
        { "> 8", "[10tr..50tr[", 2 },
      } }
      """)
    #expect(MiniPack.findings(pack).map(\.code) == [.rowsOverlap])
    #expect(MiniPack.findings(pack).map(\.severity) == [.warning])
    #expect(MiniPack.findings(pack).first?.arguments.prefix(3) == ["t", "1", "3"])
  }

  @Test("Shares of the budget lie on one axis, so rows about them are told apart")
  func shares() throws {
    let pack = try MiniPack.load(
      """
      decision_table "t" { \(MiniPack.head) hit = "unique", inputs = { reserve }, outputs = { favour.micro }, rows = {
        { "< 10%", 1 },
        { "[10%..20%[", 2 },
        { ">= 20%", 3 },
      } }
      """)
    #expect(MiniPack.findings(pack) == [])
    let answer = Recommender(pack: pack).recommend(try MiniPack.brief(MiniPack.plain + "reserve: 60tr", pack))
    #expect(answer.reasons.map(\.rule) == ["t#2"])
  }

  @Test("A table that infers what it reads is told so once")
  func circle() {
    let errors = MiniPack.errors(
      """
      fact "is_local" { type = "flag", title = { en = "Local", vi = "Địa phương" } }
      decision_table "t" { \(MiniPack.head) hit = "first", inputs = { is_local }, outputs = { infer.is_local }, rows = {
        { "yes", "no" }, { "no", "yes" }, { "-", "-" },
      } }
      """)
    #expect(errors.map(\.code) == [.ruleCircle])
    #expect(errors.first?.arguments == ["decision_table \"t\" → is_local → decision_table \"t\""])
  }

  @Test("All kinds of outputs are effects of the row; an empty cell gives none")
  func outputs() throws {
    let pack = try MiniPack.load(
      """
      fact "is_local" { type = "flag", title = { en = "Local", vi = "Địa phương" } }
      decision_table "t" { \(MiniPack.head) hit = "first", inputs = { weeks },
        outputs = { favour.micro, "at_least.macro", at_most.creators, share_at_least.micro, share_at_most.macro, exclude, line.boost,
                    scale.fee, scale.reach.micro, advise, warn, playbook, ask, infer.is_local },
        rows = {
          { "< 8", 20 * goal.trust, 1, "12", "30%", 0.5, "macro", "10%", 1.5, "0,8", "talk", "noise", "plain", "stage, urgent", "có" },
          { "-", "-", "-", "", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "–" },
        } }
      rule "local" { \(MiniPack.head) when = is_local:is(true), favour = { macro = 1 } }
      """)
    let first = try #require(pack.ruleSet.rules.first { $0.id == "t#1" })
    #expect(first.effects.count == 15)
    #expect(pack.ruleSet.rules.first { $0.id == "t#2" }?.effects == [])
    let brief = try MiniPack.brief(MiniPack.plain + "weeks: 4", pack)
    let answer = Recommender(pack: pack).recommend(brief)
    #expect(Set(answer.reasons.map(\.rule)) == ["t#1", "local"])
    #expect(answer.questions.count == 2 && answer.playbook?.id == "plain")
  }

  @Test("Rows of a table are asked together, after all that any of them reads")
  func strata() throws {
    let rules = """
      decision_table "t" { \(MiniPack.head) hit = "first", inputs = { spendable, weeks }, outputs = { favour.micro }, rows = {
        { "> 100tr", "-", 1 },
        { "-", "-", 2 },
      } }
      """
    let pack = try MiniPack.load(rules)
    #expect(pack.ruleSet.rules.allSatisfy { $0.stratum.stage == .money })
    let answer = Recommender(pack: pack).recommend(try MiniPack.brief(MiniPack.plain, pack))
    #expect(answer.reasons.map(\.rule) == ["t#1"])
    let errors = MiniPack.errors(
      rules.replacing("{ favour.micro }", with: "{ line.boost }").replacing("\"-\", 1", with: "\"-\", \"-\""))
    #expect(errors.map(\.code).allSatisfy { $0 == .ruleCycle } && !errors.isEmpty)
  }

  @Test("The pack's tests can name rows, and nothing else may take their names")
  func names() throws {
    let rules =
      Self.table("collect", Self.overlapping)
        + """

        test "rows are named" { brief = { budget = "600tr", audience = 1000, goals = { trust = 1 }, weeks = 20 },
          expect = { fired = { "t#3" }, not_fired = { "t#1" } } }
        """
    #expect(PackTestRunner(pack: try MiniPack.load(rules)).run().failureCount == 0)
    #expect(MiniPack.errors(rules.replacing("\"t#3\"", with: "\"t#4\"")).map(\.code) == [.unknownReference])
    let twice = Self.table("collect", Self.overlapping) + "\n" + Self.table("first", Self.overlapping)
    #expect(MiniPack.errors(twice).map(\.code) == [.duplicateName])
  }

  /// A mistake in a table, the code, what is underlined, and what was meant.
  static let mistakes: [(String, DiagnosticCode, String?, String?)] = [
    ("hit = \"frist\", inputs = { weeks }, outputs = { advise }, rows = {}", .unknownReference, "\"frist\"", "first"),
    ("inputs = { weeks }, outputs = { advise }, rows = {}", .missingRulePart, nil, nil),
    ("hit = \"first\", outputs = { advise }, rows = {}", .missingRulePart, nil, nil),
    ("hit = \"first\", inputs = { \"wekes\" }, outputs = { advise }, rows = {}", .unknownColumn, "\"wekes\"", "weeks"),
    ("hit = \"first\", inputs = { weeks }, outputs = { favour.mirco }, rows = {}", .unknownTier, "favour", "micro"),
    (
      "hit = \"first\", inputs = { weeks }, outputs = { \"advice\" }, rows = {}", .unknownColumn, "\"advice\"", "advise"
    ),
    ("hit = \"first\", inputs = { weeks }, outputs = { weeks }, rows = {}", .wrongRuleValue, "weeks", nil),
    ("hit = \"first\", inputs = { weeks }, outputs = { advise, advise }, rows = {}", .duplicateKey, "outputs", nil),
    ("hit = \"first\", inputs = { weeks }, outputs = { advise }, rows = { { 4 } }", .raggedRow, "{", nil),
    (
      "hit = \"first\", inputs = { weeks }, outputs = { advise }, rows = { { 4, \"talc\" } }", .unknownReference,
      "\"talc\"", "talk"
    ),
    (
      "hit = \"first\", inputs = { weeks }, outputs = { favour.micro }, rows = { { 4, \"much\" } }", .wrongRuleValue,
      "\"much\"", nil
    ),
    (
      "hit = \"first\", inputs = { weeks }, outputs = { advise }, rows = { { 4, \"talk\", priorty = 1 } }", .unknownKey,
      "priorty", "priority"
    ),
    ("hit = \"first\", inputs = { weeks }, outputs = { advise }, rows = {}, wen = always", .unknownKey, "wen", nil),
  ]

  @Test("A mistake in a table is an error at its own place", arguments: mistakes)
  func mistake(_ body: String, _ code: DiagnosticCode, _ caret: String?, _ suggestion: String?) throws {
    let errors = MiniPack.errors("decision_table \"t\" { \(MiniPack.head) \(body) }")
    let error = try #require(errors.first)
    #expect(errors.count == 1 && error.code == code && error.suggestion == suggestion, "\(errors)")
    let excerpt = try #require(error.excerpt)
    #expect(excerpt.column.map { String(excerpt.text.dropFirst($0 - 1).prefix(excerpt.length)) } == caret)
  }

  @Test("Contradicting bounds of equal priority are warned of at load, with a brief")
  func contradictions() throws {
    let pack = try MiniPack.load(
      """
      rule "few" { \(MiniPack.head) when = weeks:below(4), at_most = { macro = 1 } }
      rule "many" { \(MiniPack.head) when = { stage:is "launch", weeks:at_most(8) }, at_least = { macro = 3 } }
      rule "apart" { \(MiniPack.head) when = weeks:at_least(9), at_least = { macro = 3 } }
      """)
    let warning = try #require(MiniPack.findings(pack).first)
    #expect(
      MiniPack.findings(pack).count == 1 && warning.code == .boundsProvedContradictory && warning.severity == .warning)
    #expect(
      warning.arguments == [
        "few", "many", "at_most macro = 1", "at_least macro = 3", "weeks = 1, stage = launch", "pack/rules.lua:1",
      ])
    #expect(warning.location?.line == 2)
  }

  @Test("The default pack has no findings")
  func defaultPack() throws {
    #expect(try DefaultPack.loaded.get().diagnostics == [])
  }

  @Test("A later pack replaces or retires a table whole")
  func layers() throws {
    let base = MiniPack.files(Self.table("first", Self.overlapping))
    func files(_ lua: String) -> PackFiles { PackFiles(root: "agency", contents: [("a.lua", Array(lua.utf8))]) }
    let own = Self.table("first", "{ \"-\", \"-\", 9, \"-\" },")
    let replaced = try Pack.load([base, files(own.replacing("hit =", with: "replaces = true, hit ="))])
    #expect(replaced.ruleSet.rules.map(\.id) == ["t#1"] && replaced.ruleSet.retired.count == 3)
    let retired = try Pack.load([
      base,
      files(
        "retire \"t\" { reason = { en = \"x\", vi = \"x\" } } rule \"r\" { \(MiniPack.head) when = always, exclude = \"macro\" }"
      ),
    ])
    #expect(retired.ruleSet.rules.map(\.id) == ["r"] && retired.ruleSet.retired.count == 3)
    do {
      _ = try Pack.load([base, files(own)])
      Issue.record("a table was replaced without a word")
    } catch {
      #expect(error.diagnostics.contains { $0.code == .inEarlierPack })
    }
  }
}
