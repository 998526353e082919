import CampaignModel
import Testing

@testable import Engine

@Suite("A typo in a rule file is an error at its own place")
struct StrictnessTests {
  /// A mistake, and the finding it must give.
  struct Case: Sendable, CustomTestStringConvertible {
    let rules: String
    let code: DiagnosticCode
    /// The text the caret must stand under; nil when only the line is known.
    let caret: String?
    let suggestion: String?
    var testDescription: String { "\(code.id): \(rules.suffix(60))" }

    init(_ body: String, _ code: DiagnosticCode, caret: String?, suggestion: String? = nil) {
      rules = "\n  rule \"r\" { \(MiniPack.head)\n    \(body) }"
      self.code = code
      self.caret = caret
      self.suggestion = suggestion
    }

    init(file rules: String, _ code: DiagnosticCode, caret: String?, suggestion: String? = nil) {
      self.rules = rules
      self.code = code
      self.caret = caret
      self.suggestion = suggestion
    }
  }

  static let when = "when = always,"

  static let cases: [Case] = [
    Case("\(when) favor = { micro = 1 }", .unknownKey, caret: "favor", suggestion: "favour"),
    Case("\(when) favour = { mirco = 1 }", .unknownTier, caret: "mirco", suggestion: "micro"),
    Case("\(when) favour = { micro = \"much\" }", .wrongRuleValue, caret: "micro"),
    Case("\(when) favour = { micro = 5000 }", .ruleValueOutOfRange, caret: "micro"),
    Case("\(when) advise = \"tolk\"", .unknownReference, caret: "\"tolk\"", suggestion: "talk"),
    Case("\(when) warn = { \"noize\" }", .unknownReference, caret: "\"noize\"", suggestion: "noise"),
    Case("\(when) playbook = \"plane\"", .unknownReference, caret: "\"plane\"", suggestion: "plain"),
    Case("\(when) assume = { weekz = 4 }", .unknownRuleField, caret: "weekz", suggestion: "weeks"),
    Case("\(when) assume = { stage = \"lunch\" }", .unknownFieldValue, caret: "stage", suggestion: "launch"),
    Case("\(when) assume = { weeks = 1000 }", .ruleValueOutOfRange, caret: "weeks"),
    Case("\(when) line = { bost = 0.1 }", .unknownRuleField, caret: "bost", suggestion: "boost"),
    Case("\(when) drop_goal = \"thrust\"", .unknownRuleField, caret: "drop_goal", suggestion: "trust"),
    Case("\(when) ask = \"budgget\"", .unknownRuleField, caret: "ask", suggestion: "budget"),
    Case("\(when) at_most = { macro = 1, macro = 2 }", .duplicateKey, caret: "macro"),
    Case("\(when) only_one_of = { \"micro\" }", .ruleValueOutOfRange, caret: "only_one_of"),
    Case("\(when) apply = 5", .wrongRuleValue, caret: "apply"),
    Case("\(when)", .missingRulePart, caret: nil),
    Case("exclude = \"macro\"", .missingRulePart, caret: nil),
    Case("when = stage == \"launch\", exclude = \"macro\"", .droppedOperator, caret: "=="),
    Case("when = { budget:known() and urgent:is(true) }, exclude = \"macro\"", .droppedOperator, caret: "and"),
    Case("when = { not urgent:is(true) }, exclude = \"macro\"", .droppedOperator, caret: "not"),
    Case("when = budget < 5, exclude = \"macro\"", .droppedOperator, caret: "<"),
    Case("when = { false }, exclude = \"macro\"", .notACondition, caret: "false"),
    Case("when = budget, exclude = \"macro\"", .notACondition, caret: "when"),
    Case("when = {}, exclude = \"macro\"", .notACondition, caret: "when"),
    Case(
      "when = goal.thrust:above(0), exclude = \"macro\"", .unknownRuleField, caret: "thrust", suggestion: "goal.trust"),
    Case("when = gaol.trust:above(0), exclude = \"macro\"", .unknownName, caret: "gaol", suggestion: "goal"),
    Case("when = budgt:above(0), exclude = \"macro\"", .unknownName, caret: "budgt", suggestion: "budget"),
    Case("when = budget:atleast(5), exclude = \"macro\"", .unknownPredicate, caret: "atleast", suggestion: "at_least"),
    Case("when = stage:at_least(5), exclude = \"macro\"", .unknownPredicate, caret: "at_least"),
    Case(
      "when = stage:is \"lunch\", exclude = \"macro\"", .unknownFieldValue, caret: "\"lunch\"", suggestion: "launch"),
    Case(
      "when = platforms:has \"tiktik\", exclude = \"macro\"", .unknownFieldValue, caret: "\"tiktik\"",
      suggestion: "tiktok"),
    Case("when = budget:at_least(\"1.500\"), exclude = \"macro\"", .wrongRuleValue, caret: "at_least"),
    Case("when = budget:between(9, 3), exclude = \"macro\"", .ruleValueOutOfRange, caret: "between"),
    Case("when = weeks:at_least(0), exclude = \"macro\"", .ruleValueOutOfRange, caret: "at_least"),
    Case("when = budget.at_least(5), exclude = \"macro\"", .predicateNeedsColon, caret: "at_least"),
    Case("when = budget:at_least(), exclude = \"macro\"", .wrongRuleValue, caret: "at_least"),
    Case("when = cost.macro:below(5), line = { boost = 0.1 }", .ruleCycle, caret: "line"),
    Case("when = spendable:below(5), assume = { weeks = 4 }", .ruleCycle, caret: "assume"),
    Case(file: "rule \"r\" { title = ", .luaSyntax, caret: nil),
    Case(file: "local x = io.open(\"/etc/passwd\")", .deniedFunction, caret: "io"),
    Case(file: "error(\"no\")", .luaFailure, caret: nil),
    Case(file: "while true do end", .loadLimit, caret: nil),
    Case(file: "rule \"lonely\"", .unfinishedDeclaration, caret: nil),
    Case(file: "rule \"r\" (5)", .unfinishedDeclaration, caret: nil),
    Case(file: "if budget then local x = budget + platforms end", .notWhileLoading, caret: "+"),
    Case(
      file:
        "rule \"a\" { \(MiniPack.head) \(when) exclude = \"macro\" }\nrule \"a\" { \(MiniPack.head) \(when) exclude = \"macro\" }",
      .duplicateName, caret: nil),
    Case(file: "test \"t\" { brief = { budget = \"lots\" }, expect = {} }", .notANumber, caret: "brief"),
    Case(file: "settings { scheme = \"twoo\" }", .unknownReference, caret: "\"twoo\"", suggestion: "two"),
  ]

  @Test("The finding names the mistake, its line and column, and what was meant", arguments: cases)
  func finding(_ example: Case) throws {
    let errors = MiniPack.errors(example.rules)
    let found = try #require(errors.first { $0.code == example.code }, "\(errors)")
    #expect(found.suggestion == example.suggestion)
    let location = try #require(found.location)
    #expect(location.file == "pack/rules.lua")
    if let caret = example.caret {
      let excerpt = try #require(found.excerpt)
      let column = try #require(excerpt.column)
      let underlined = String(excerpt.text.dropFirst(column - 1).prefix(excerpt.length))
      #expect(underlined == caret)
      #expect(location.column == column)
    }
  }

  @Test("All errors of a pack come in one run, by place")
  func allAtOnce() {
    let errors = MiniPack.errors(
      """
      rule "one" { \(MiniPack.head) when = budgt:known(), favor = { micro = 1 } }
      rule "two" { \(MiniPack.head) when = stage == "launch", exclude = "mega" }
      local x = os.time()
      """)
    #expect(errors.map(\.code) == [.unknownName, .unknownKey, .droppedOperator, .unknownTier, .deniedFunction])
    #expect(errors.compactMap(\.location?.line) == [1, 1, 2, 2, 3])
  }

  @Test("A mistake made in one file does not hide those of another")
  func otherFiles() {
    let files = MiniPack.files("error('x')", more: [("z.lua", Array("rule \"q\" { when = always }".utf8))])
    do {
      _ = try Pack.load(files)
      Issue.record("a broken pack was loaded")
    } catch {
      #expect(Set(error.diagnostics.compactMap(\.location?.file)).isSuperset(of: ["pack/rules.lua", "pack/z.lua"]))
    }
  }

  @Test("A file that is no text is named", arguments: [[0xFF, 0xFE, 0x00], Array("rule\0".utf8)] as [[UInt8]])
  func binary(bytes: [UInt8]) {
    do {
      _ = try Pack.load(MiniPack.files("", more: [("z.lua", bytes)]))
      Issue.record("a binary file was loaded")
    } catch {
      #expect(error.diagnostics.contains { $0.code == .rulesUnreadable && $0.location?.file == "pack/z.lua" })
    }
  }

  @Test("An empty pack says what is missing")
  func empty() {
    do {
      _ = try Pack.load(MiniPackEmpty.files)
      Issue.record("an empty pack was loaded")
    } catch {
      let codes = Set(error.diagnostics.map(\.code))
      #expect(codes.isSuperset(of: [.missingRole, .missingDeclaration]))
    }
  }
}
