import Foundation
import Testing

@Suite("kolmix rules")
struct RulesCommandTests {
  /// The default pack with more rules in `rules/zz-more.lua`.
  static func pack(with lua: String) throws -> Scratch {
    let scratch = try Scratch()
    try FileManager.default.copyItem(atPath: Repository.path("rules"), toPath: "\(scratch.path)/rules")
    _ = try scratch.file("rules/zz-more.lua", text: lua)
    return scratch
  }

  static let function = """
    rule "odd-case" {
      title  = { en = "Odd", vi = "Lạ" },
      reason = { en = "Odd", vi = "Lạ" },
      source = "test",
      when   = function(brief) return brief.weeks ~= nil end,
      favour = { micro = 1 },
    }

    """

  @Test("list tells how much is analysable and gives every rule one line under its file")
  func list() throws {
    let english = try Program.run(["rules", "list", "--lang", "en"])
    let vietnamese = try Program.run(["rules", "list", "--lang", "vi"])
    #expect(english.status == 0 && vietnamese.status == 0, "\(english.errors)")
    let lines = english.output.split(separator: "\n").map(String.init)
    #expect(lines[0].hasPrefix("Rules: ") && lines[0].hasSuffix("(100%)"))
    #expect(lines[1].hasPrefix("By stage: assumptions "))
    #expect(lines.contains("rules/goals.lua"))
    let count = lines[0].split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }
    #expect(lines.count { $0.hasPrefix("  ") } == count)
    #expect(vietnamese.output.hasPrefix("Số quy tắc: "))
    #expect(english.output.split(separator: "\n").count == vietnamese.output.split(separator: "\n").count)
    #expect(!vietnamese.output.contains("weighs at least") && !vietnamese.output.contains("not given"))
  }

  @Test("Filters narrow the list; what is searched needs neither accents nor capitals")
  func filters() throws {
    let reading = try Program.run(["rules", "list", "--lang", "en", "--reads", "goal.trust"])
    #expect(reading.output.contains("trust-needs-companions") && !reading.output.contains("always-disclose"))
    let byTitle = try Program.run(["rules", "list", "--lang", "en", "--reads", "lòng tin"])
    #expect(byTitle.output == reading.output)
    let blocking = try Program.run(["rules", "list", "--lang", "en", "--effect", "block"])
    #expect(blocking.output.contains("no-infant-formula") && !blocking.output.contains("trust-needs-companions"))
    let plain = try Program.run(["rules", "list", "--search", "KHUNG HOANG"])
    let accented = try Program.run(["rules", "list", "--search", "khủng hoảng"])
    #expect(plain.output == accented.output && plain.output.contains("no-big-push-in-a-crisis"))
    let none = try Program.run(["rules", "list", "--lang", "en", "--search", "zebra"])
    #expect(none.status == 0 && none.output.contains("No rule fits."))
  }

  @Test("Names that do not exist are mistakes, with the nearest that does")
  func unknownNames() throws {
    for (arguments, near) in [
      (["show", "trust-needs-companion"], "trust-needs-companions"), (["list", "--effect", "favor"], "favour"),
      (["list", "--reads", "budgt"], "budget"),
    ] {
      for language in ["en", "vi"] {
        let run = try Program.run(["rules"] + arguments + ["--lang", language])
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains(near))
      }
    }
    #expect(try Program.run(["rules", "show"]).status == 2)
  }

  @Test("show tells all about a rule, and what others share with it")
  func show() throws {
    let run = try Program.run(["rules", "show", "one-or-two-macros-on-top", "--lang", "en"])
    #expect(run.status == 0, "\(run.errors)")
    for words in [
      "When all of these hold:", "• awareness weighs from 20% to 60%", "• book at most 2 macro creators",
      "Why ", "Source      GDL JSC 2025 §4", "Place       rules/money.lua:", "Stage       costs",
      "Also read stage: ", "Also bound macro: ", "client-wants-no-macros",
    ] {
      #expect(run.output.contains(words), "\(words)")
    }
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("JSON has the keys of the rule language beside the words of both languages")
  func json() throws {
    let list = try Program.run(["rules", "list", "--format", "json", "--effect", "block"])
    let parsed = try #require(try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [String: Any])
    let rules = try #require(parsed["rules"] as? [[String: Any]])
    #expect((parsed["count"] as? Int ?? 0) > rules.count && !rules.isEmpty)
    for rule in rules {
      let effects = rule["effects"] as? [[String: Any]] ?? []
      #expect(effects.contains { $0["effect"] as? String == "block" })
      for key in ["sentence", "when", "title"] {
        let texts = rule[key] as? [String: String] ?? [:]
        #expect(texts["vi"]?.isEmpty == false && texts["en"]?.isEmpty == false)
      }
    }
    let sheet = try Program.run(["rules", "show", "always-disclose", "trust-needs-companions", "--format", "json"])
    let sheets = try #require(try JSONSerialization.jsonObject(with: Data(sheet.output.utf8)) as? [String: Any])
    #expect((sheets["rules"] as? [[String: Any]])?.count == 2)
  }

  @Test("Rules with Lua functions are counted and, on request, named")
  func functions() throws {
    let scratch = try Self.pack(with: Self.function)
    let rules = "\(scratch.path)/rules"
    let quiet = try Program.run(["rules", "check", "--rules", rules, "--lang", "en"])
    #expect(quiet.output.contains("(99%)") && !quiet.output.contains("odd-case"))
    let verbose = try Program.run(["rules", "check", "--rules", rules, "--lang", "vi", "-v"])
    #expect(verbose.output.contains("Không phân tích được") && verbose.output.contains("odd-case"))
    #expect(verbose.output.contains("zz-more.lua:1"))
    let shown = try Program.run(["rules", "show", "odd-case", "--rules", rules, "--lang", "en"])
    #expect(shown.output.contains("a Lua function at") && shown.output.contains("no, a Lua function takes part"))
  }

  @Test("The summary of the tests follows the language")
  func testSummary() throws {
    let run = try Program.run(["rules", "test", "--lang", "vi"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains(" đạt, 0 hỏng") && !run.output.contains("passed"))
  }
}
