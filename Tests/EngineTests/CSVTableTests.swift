import CampaignModel
import Foundation
import RuleModel
import TestSupport
import Testing
import Workspace

@testable import Engine

@Suite("Decision tables from CSV files")
struct CSVTableTests {
  private static func lua(_ path: String, hit: String = "first") -> String {
    "decision_table \"t\" { \(MiniPack.head) hit = \"\(hit)\", file = \"\(path)\" }"
  }

  private static func fixture(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: DefaultPack.root.appendingPathComponent("Tests/Fixtures/tables/\(name)")))
  }

  private static func load(_ bytes: [UInt8], hit: String = "first") throws(PackErrors) -> Pack {
    try Pack.load(MiniPack.files(lua("tables/t.csv", hit: hit), more: [("tables/t.csv", bytes)]))
  }

  private static func errors(_ text: String) -> [Diagnostic] {
    do {
      _ = try load(Array(text.utf8))
      return []
    } catch {
      return error.diagnostics.filter { $0.code != .missingRate }
    }
  }

  static let fixtures = ["excel-vi.csv", "excel-unicode.csv", "excel-vi-1258.csv", "commas.csv"]

  @Test("However a spreadsheet saved it, a table decides the same", arguments: fixtures)
  func saved(name: String) throws {
    let pack = try Self.load(try Self.fixture(name))
    let isOld = name == "excel-vi-1258.csv"
    #expect(MiniPack.findings(pack).map(\.code) == (isOld ? [.tableFileEncoding] : []))
    func answer(_ yaml: String) throws -> Recommendation {
      Recommender(pack: pack).recommend(try MiniPack.brief(MiniPack.plain + yaml, pack))
    }
    let small = try answer("stage: launch\nweeks: 3")
    #expect(small.reasons.map(\.rule) == ["t#1"])
    let reason = try #require(small.reasons.first)
    #expect(reason.points == [TierAmount(tier: "micro", amount: 1.5)] && reason.effects.contains("advise talk"))
    #expect(reason.title == LocalizedText(vi: "Ra mắt gấp, ngân sách vừa", en: "T") && reason.source == "bảng của nhóm")
    #expect(reason.location.file == "pack/tables/t.csv" && reason.location.column == 1)
    #expect(small.overridden.map(\.rule) == ["t#3"])
    #expect(try answer("stage: sustain").reasons.map(\.rule) == ["t#3"])
    let large = try Self.load(try Self.fixture(name), hit: "collect")
    let brief = try MiniPack.brief(MiniPack.plain.replacing("600tr", with: "1300tr"), large)
    #expect(Recommender(pack: large).recommend(brief).reasons.map(\.rule) == ["t#2", "t#3"])
  }

  @Test("A mistake in a file is shown at its line, the cell underlined")
  func mistakes() throws {
    let errors = Self.errors(
      "weeks;stage;favour.micro\r\n< 4;launch;5\r\n\r\n4..;lunch;\"nhiều\"\r\n")
    #expect(errors.map(\.code) == [.wrongCell, .unknownFieldValue, .wrongRuleValue])
    #expect(
      errors.compactMap(\.location)
        == [1, 5, 11].map {
          SourceLocation(file: "pack/tables/t.csv", line: 4, column: $0)
        })
    #expect(errors.compactMap(\.excerpt).map(\.text) == Array(repeating: "4..;lunch;\"nhiều\"", count: 3))
    #expect(errors.compactMap(\.excerpt).map(\.length) == [3, 5, 7])
    #expect(errors.first?.arguments[2] == "decision_table \"t#2\"" && errors.dropFirst().first?.suggestion == "launch")
  }

  @Test("What is no CSV, no column or no row is an error")
  func broken() {
    #expect(Self.errors("weeks;favour.micro\n< 4\n").map(\.code) == [.raggedRow])
    #expect(Self.errors("weeks;favour.micro\n\"< 4;1\n").contains { $0.code == .unclosedQuote })
    #expect(Self.errors("weeks;favour.micro\n\"< 4\" x;1\n").map(\.code) == [.textAfterQuote])
    #expect(Self.errors("weeks;favor.micro\n< 4;1\n").map(\.code) == [.unknownColumn])
    #expect(Self.errors("weeks;favor.micro\n< 4;1\n").first?.suggestion == "favour.micro")
    #expect(Self.errors("weeks;stage\n< 4;launch\n").map(\.code) == [.missingRulePart])
    #expect(Self.errors("").map(\.code) == [.missingRulePart])
    #expect(Self.errors("a\u{0}b").map(\.code) == [.rulesUnreadable])
  }

  static let paths: [(String, String?)] = [
    ("tables/x.csv", "tables/t.csv"), ("t.csv", "tables/t.csv"), ("../pack/tables/t.csv", "tables/t.csv"),
    ("/etc/passwd", nil), ("tables\\t.csv", "tables/t.csv"), ("rules.lua", nil), ("", nil),
  ]

  @Test("Only files of the pack can be named", arguments: paths)
  func path(_ path: String, _ suggestion: String?) throws {
    let lua = Self.lua(path.replacing("\\", with: "\\\\"))
    do {
      _ = try Pack.load(MiniPack.files(lua, more: [("tables/t.csv", Array("weeks;favour.micro\n1;1\n".utf8))]))
      Issue.record("\(path) was read")
    } catch {
      let findings = error.diagnostics.filter { $0.severity == .error }
      let found = try #require(findings.first)
      #expect(findings.count == 1 && found.code == .unknownTableFile && found.suggestion == suggestion)
      #expect(found.excerpt?.column != nil)
    }
  }

  @Test("A pack's digest covers its tables")
  func digest() throws {
    let one = try Self.load(Array("weeks;favour.micro\n1;1\n".utf8))
    let two = try Self.load(Array("weeks;favour.micro\n1;2\n".utf8))
    #expect(one.digest != two.digest)
  }

  @Test("A table of ten thousand rows loads, and is searched for overlaps, in a moment")
  func large() throws {
    let rows = (0..<10_000).map {
      "[\($0 * 100_000 + 1)..\(($0 + 1) * 100_000)];\($0 % 2 == 0 ? "launch" : "-");\($0 % 7)"
    }
    let text = "budget;stage;favour.micro\n" + rows.joined(separator: "\n")
    let start = threadSeconds()
    let pack = try Self.load(Array(text.utf8), hit: "unique")
    #expect(pack.ruleCount == 10_000 && MiniPack.findings(pack) == [])
    #expect(threadSeconds() - start < 60)
  }
}
