import CampaignModel
import Testing
import Workspace

@testable import Engine

@Suite("Tests with cases")
struct CaseTests {
  private static let rules = """
    rule "short" { title = { en = "Short", vi = "Ngắn" }, source = "test", when = weeks:below(4), favour = { micro = 5 } }
    rule "rich" { title = { en = "Rich", vi = "Giàu" }, source = "test", when = budget:at_least "500tr", favour = { macro = 5 } }

    """
  private static let base =
    #"brief = { goals = { trust = 1 }, budget = "100tr", audience = "1M", platforms = "tiktok" }"#

  private static func run(_ tests: String, matching filter: String? = nil) throws -> TestRun {
    PackTestRunner(pack: try MiniPack.load(rules + tests)).run(matching: filter)
  }

  @Test("Each case changes fields of the test's brief and is run and told by itself")
  func cases() throws {
    let run = try Self.run(
      """
      test "weeks" {
        \(Self.base),
        expect = { fired = { "short" }, not_fired = { "rich" } },
        cases = {
          { name = "three", brief = { weeks = 3 } },
          { name = "four", brief = { weeks = 4 }, expect = { not_fired = { "short" } } },
          { name = "wrong", brief = { weeks = 5 } },
          { name = "rich too", brief = { weeks = 2, budget = "1 tỷ" }, expect = { fired = { "short", "rich" } } },
          { name = "last", brief = { weeks = 1 } },
        },
      }
      """)
    #expect(run.results.map(\.caseName) == ["three", "four", "wrong", "rich too", "last"])
    #expect(run.results.map(\.hasPassed) == [true, true, false, true, true], "\(run.diagnostics)")
    #expect(run.results[2].name == "weeks: wrong" && run.failureCount == 1)
    #expect(run.diagnostics.map(\.code) == [.testFailed])
    #expect(run.diagnostics[0].arguments == ["weeks: wrong", "fired", "short", "–"])
  }

  @Test("A failure says the line of its case")
  func places() throws {
    let run = try Self.run(
      "test \"weeks\" {\n \(Self.base),\n expect = { fired = { \"short\" } },\n cases = {\n"
        + " { name = \"three\", brief = { weeks = 3 } },\n { name = \"nine\", brief = { weeks = 9 } },\n } }")
    let first = Self.rules.split(separator: "\n", omittingEmptySubsequences: false).count
    #expect(run.diagnostics.first?.location?.file == "pack/rules.lua")
    #expect(run.diagnostics.first?.location?.line == first + 5)
  }

  @Test("A case may leave a field out, and goals are replaced as a whole")
  func without() throws {
    let run = try Self.run(
      """
      test "goals" {
        brief = { goals = { trust = 1 }, budget = "100tr", audience = "1M", platforms = "tiktok", weeks = 3 },
        expect = { fired = { "short" } },
        cases = {
          { name = "no weeks: eight", without = "weeks", expect = { not_fired = { "short" } } },
          { name = "another goal", brief = { goals = { awareness = 1 } } },
        },
      }
      """)
    #expect(run.failureCount == 0, "\(run.diagnostics)")
  }

  @Test("Tests are chosen by a part of their name, whatever accents and capitals; cases by theirs")
  func filter() throws {
    let tests = """
      test "Tuần ngắn" { \(Self.base), expect = { status = "recommended" }, cases = { { name = "một" }, { name = "hai" } } }
      test "other" { \(Self.base), expect = { status = "recommended" } }
      """
    #expect(try Self.run(tests, matching: "TUAN").results.count == 2)
    #expect(try Self.run(tests, matching: "hai").results.map(\.name) == ["Tuần ngắn: hai"])
    #expect(try Self.run(tests, matching: "none").results.isEmpty)
    #expect(try Self.run(tests).results.count == 3)
  }

  @Test(
    "Mistakes in cases are found with their place",
    arguments: [
      (#"cases = { { name = "a" }, { name = "a" } }"#, DiagnosticCode.duplicateCase),
      (#"cases = { { name = "a", without = "weeks" } }"#, .caseWithoutNothing),
      (#"cases = { { brief = { weeks = 3 } } }"#, .missingRulePart),
      (#"cases = {}"#, .missingRulePart),
      (#"cases = { { name = "a", breif = { weeks = 3 } } }"#, .unknownKey),
      (#"cases = { { name = "a", brief = { weeks = -3 } } }"#, .outOfRange),
      (#"cases = { { name = "a", expect = { fired = { "shrot" } } } }"#, .unknownReference),
      (#"cases = { "a" }"#, .wrongRuleValue),
    ])
  func mistakes(body: String, code: DiagnosticCode) throws {
    let found = MiniPack.errors(
      Self.rules + "test \"x\" {\n\(Self.base),\nexpect = { not_fired = { \"short\" } },\n\(body) }")
    #expect(found.map(\.code) == [code], "\(found)")
    let first = Self.rules.split(separator: "\n", omittingEmptySubsequences: false).count
    let line = try #require(found.first?.location?.line)
    #expect((first...(first + 3)).contains(line))
  }

  @Test("A case without anything expected, of its own or of its test, is an error; an empty expect is a warning")
  func expectations() throws {
    let none = MiniPack.errors(Self.rules + "test \"x\" { \(Self.base), cases = { { name = \"a\" } } }")
    #expect(none.map(\.code) == [.missingRulePart])
    let empty = try MiniPack.load(Self.rules + "test \"x\" { \(Self.base), expect = {} }")
    #expect(MiniPack.findings(empty).map(\.code) == [.testExpectsNothing])
    let own = try Self.run(
      "test \"x\" { cases = { { name = \"a\", \(Self.base), expect = { not_fired = \"short\" } } } }")
    #expect(own.results.map(\.hasPassed) == [true])
  }

  @Test("A failed expectation says which rules made it so")
  func causes() throws {
    let run = try Self.run(
      """
      test "why" {
        \(Self.base),
        cases = {
          { name = "silent", brief = { weeks = 9 }, expect = { fired = "short" } },
          { name = "fired", brief = { weeks = 2 }, expect = { not_fired = "short" } },
          { name = "share", brief = { budget = "1 tỷ" }, expect = { share = { micro = at_least(0.99) } } },
        },
      }
      """)
    try #require(run.results.count == 3)
    let causes = run.results.map { $0.failures.flatMap(\.causes) }
    guard case .rule(let silent)? = causes[0].first, case .rule(let fired)? = causes[1].first,
      case .shaped(let reason)? = causes[2].first
    else {
      Issue.record("\(causes)")
      return
    }
    #expect(silent.rule == "short" && !silent.hasFired)
    #expect(silent.condition.leaves.first?.gap?.needed == 4 && silent.condition.leaves.first?.isMet == false)
    #expect(fired.rule == "short" && fired.hasFired)
    #expect(reason.rule == "rich" && reason.title.en == "Rich")
  }
}
