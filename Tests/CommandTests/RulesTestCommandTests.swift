import Foundation
import FoundationXML
import Testing

@Suite("kolmix rules test")
struct RulesTestCommandTests {
  private static let rules = """
    rule "short" {
      title = { en = "Short & \\"sweet\\" <3", vi = "Ngắn gọn" }, reason = { en = "R.", vi = "R." }, source = "test",
      when = { weeks:below(4), budget:at_least "50tr" }, favour = { micro = 5 },
    }

    """
  private static let good = """
    test "short is short" {
      brief = { goals = { trust = 1 }, budget = "500tr", audience = "1M", weeks = 2 }, expect = { fired = "short" },
      cases = { { name = "two" }, { name = "three", brief = { weeks = 3 } } },
    }

    """
  private static let bad = """
    test "long <&> \\"short\\"" {
      brief = { goals = { trust = 1 }, budget = "500tr", audience = "1M", weeks = 20 }, expect = { fired = "short" },
    }

    """

  /// A pack of the default vocabulary, a rule and tests.
  private static func pack(_ tests: String) throws -> Scratch {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(atPath: "\(scratch.path)/rules", withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: Repository.path("rules/00-vocabulary"), toPath: "\(scratch.path)/rules/00-vocabulary")
    _ = try scratch.file("rules/rules.lua", text: rules)
    _ = try scratch.file("rules/tests.lua", text: tests)
    return scratch
  }

  private static func run(_ scratch: Scratch, _ arguments: String...) throws -> Program.Run {
    try Program.run(["rules", "test"] + arguments, folder: scratch.path)
  }

  @Test("The status is 0 when all pass, 1 when one fails or too few rules fire, 2 when nothing can be run")
  func statuses() throws {
    let good = try Self.pack(Self.good)
    #expect(try Self.run(good).status == 0)
    #expect(try Self.run(good, "--fail-under", "100").status == 0)
    let bad = try Self.pack(Self.good + Self.bad)
    #expect(try Self.run(bad).status == 1)
    #expect(try Self.run(bad, "--filter", "sHORT IS").status == 0)
    let none = try Self.run(bad, "--filter", "zebra", "--lang", "en")
    #expect(none.status == 2 && none.output.isEmpty && none.errors.contains("[R087]"))
    #expect(try Self.run(good, "--fail-under", "101", "--lang", "en").errors.contains("not 101\n"))
    #expect(try Self.run(good, "--fail-under", "nan").status == 2)
    #expect(try Self.run(good, "--format", "xml").status == 2)
    #expect(try Self.run(good, "--write-tests", "more.txt").errors.contains("[R083]"))
    let untested = try Self.pack("")
    #expect(try Self.run(untested).status == 0)
    let low = try Self.run(untested, "--fail-under", "50", "--lang", "vi")
    #expect(low.status == 1 && low.errors.contains("[R088]") && low.errors.contains("chỉ 0%"))
    _ = try good.file("rules/broken.lua", text: "rule \"x\" {")
    #expect(try Self.run(good).status == 2)
  }

  @Test("A failure shows what was expected, the line, and the condition with the brief's value; the others go on")
  func text() throws {
    let scratch = try Self.pack(Self.bad + Self.good)
    let english = try Self.run(scratch, "--lang", "en").output
    for part in [
      "FAIL long <&> \"short\"", "fired should be short", "rules/tests.lua:1", "Why:", "Short & \"sweet\" <3",
      "here 20 weeks", "ok   short is short: two", "2 passed, 1 failed",
      "Coverage: rules fired 1/1 (100%)",
    ] { #expect(english.contains(part), "\(part) in \(english)") }
    let vietnamese = try Self.run(scratch, "--lang", "vi").output
    for part in ["HỎNG", "Vì sao:", "Ngắn gọn", "2 đạt, 1 hỏng", "Độ phủ"] {
      #expect(vietnamese.contains(part), "\(part) in \(vietnamese)")
    }
  }

  @Test("--coverage says in words what no test shows")
  func coverage() throws {
    let scratch = try Self.pack(Self.good)
    #expect(try !Self.run(scratch, "--lang", "en").output.contains("never"))
    let english = try Self.run(scratch, "--coverage", "--lang", "en").output
    #expect(english.contains("“weeks < 4” was never false") && english.contains("“budget ≥ 50M ₫” was never false"))
    #expect(english.contains("short (rules/rules.lua:1)"))
    #expect(try Self.run(scratch, "--coverage", "--lang", "vi").output.contains("chưa lần nào sai"))
  }

  @Test("Proposed tests are written once, load, pass, and leave nothing to propose", arguments: ["en", "vi"])
  func proposals(language: String) throws {
    let scratch = try Self.pack(Self.good)
    let printed = try Self.run(scratch, "--propose", "--lang", language)
    #expect(printed.status == 0 && printed.output.contains("  cases = {"))
    let written = try Self.run(scratch, "--write-tests", "rules/more/recorded.lua", "--lang", language)
    #expect(written.status == 0, "\(written.errors)")
    let text = try String(contentsOfFile: "\(scratch.path)/rules/more/recorded.lua", encoding: .utf8)
    #expect(text.hasPrefix("-- ") && printed.output.hasSuffix(text))
    let after = try Self.run(scratch, "--coverage", "--propose", "--lang", "en")
    #expect(after.status == 0 && after.output.contains("outcomes of conditions 4/4 (100%)"), "\(after.output)")
    #expect(after.output.contains("conditions that decide alone 2/2 (100%)"))
    #expect(after.output.contains("There is nothing to propose."))
    #expect(try Self.run(scratch, "--write-tests", "rules/more/recorded.lua").status == 0, "nothing to write")
    let again = try Self.pack(Self.good)
    _ = try again.file("there.lua", text: "-- mine\n")
    #expect(try Self.run(again, "--write-tests", "there.lua").status == 2)
    #expect(try String(contentsOfFile: "\(again.path)/there.lua", encoding: .utf8) == "-- mine\n")
  }

  @Test("JUnit XML is well formed: suites, cases, failures with their counts, everything escaped")
  func junit() throws {
    let scratch = try Self.pack(Self.good + Self.bad)
    let run = try Self.run(scratch, "--format", "junit", "--lang", "en")
    #expect(run.status == 1)
    let document = try XMLDocument(xmlString: run.output)
    let root = try #require(document.rootElement())
    #expect(root.name == "testsuites" && root.attribute(forName: "tests")?.stringValue == "3")
    #expect(root.attribute(forName: "failures")?.stringValue == "1")
    let suite = try #require(root.elements(forName: "testsuite").first)
    #expect(suite.attribute(forName: "name")?.stringValue == "rules/tests.lua")
    let cases = suite.elements(forName: "testcase")
    #expect(
      cases.map { $0.attribute(forName: "name")?.stringValue } == [
        "short is short: two", "short is short: three", "long <&> \"short\"",
      ])
    #expect(cases.allSatisfy { $0.attribute(forName: "classname")?.stringValue == "rules/tests.lua" })
    let failure = try #require(cases.last?.elements(forName: "failure").first)
    #expect(failure.attribute(forName: "message")?.stringValue?.contains("fired should be short") == true)
    #expect(failure.stringValue?.contains("Short & \"sweet\" <3") == true)
    #expect(cases[0].childCount == 0)
  }

  @Test("JSON has results with causes, the coverage and the proposals, words in both languages")
  func json() throws {
    let scratch = try Self.pack(Self.good + Self.bad)
    let run = try Self.run(scratch, "--format", "json", "--propose")
    let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let tests = try #require(document["tests"] as? [[String: Any]])
    #expect(tests.map { $0["passed"] as? Bool } == [true, true, false])
    let failures = try #require(tests[2]["failures"] as? [[String: Any]])
    let causes = try #require(failures.first?["causes"] as? [[String: Any]])
    #expect(causes.first?["rule"] as? String == "short" && causes.first?["kind"] as? String == "silent")
    let rules = try #require(document["coverage"] as? [[String: Any]])
    #expect(rules.first?["cases"] as? Int == 2)
    let conditions = try #require(rules.first?["conditions"] as? [[String: Any]])
    #expect(conditions.map { $0["was_false"] as? Bool } == [true, false])
    #expect(((conditions.first?["text"] as? [String: Any])?["vi"] as? String)?.isEmpty == false)
    let proposals = try #require(document["proposals"] as? [String: Any])
    #expect((proposals["briefs"] as? [Any])?.isEmpty == false)
    #expect(run.errors.contains("cases = {"), "what is printed beside a document goes to the other stream")
  }

  @Test("The default pack passes its tests, and each of its rules fires in one")
  func defaultPack() throws {
    let run = try Program.run(["rules", "test", "--fail-under", "100", "--lang", "en"])
    #expect(run.status == 0, "\(run.errors)")
  }
}
