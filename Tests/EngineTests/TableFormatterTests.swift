import CampaignModel
import Foundation
import RuleModel
import TestSupport
import Testing
import Workspace

@testable import Engine

@Suite("Tables in one form")
struct TableFormatterTests {
  private static func files(_ bytes: [UInt8]) -> PackFiles {
    let lua = "decision_table \"t\" { \(MiniPack.head) hit = \"first\", file = \"t.csv\" }"
    return MiniPack.files(lua, more: [("t.csv", bytes)])
  }

  /// The form of a file, by way of a whole pack, which also compares what both mean; nil when it is in the form already.
  private static func formatted(_ bytes: [UInt8]) throws(PackErrors) -> [UInt8]? {
    try TableFormatter([files(bytes)]).changes().first?.bytes
  }

  @Test(
    "Cells get one notation and one width",
    arguments: [
      ("weeks,favour.micro\n<4,5\n≥  4 ,3\n", "weeks,favour.micro\n< 4  ,5\n>= 4 ,3\n"),
      ("weeks;favour.micro\n4 .. 8;–\n(8..12);-2\n", "weeks  ;favour.micro\n[4..8] ;-\n]8..12[;-2\n"),
      ("weeks;favour.micro\n<3|>9;5\nnot( 5 );3\n", "weeks    ;favour.micro\n< 3 | > 9;5\nnot(5)   ;3\n"),
      ("stage,favour.micro\n\"launch,sustain\",5\n", "stage            ,favour.micro\n\"launch, sustain\",5\n"),
      ("reserve;favour.micro\nĐã biết;5\n;3\n", "reserve;favour.micro\nknown  ;5\n-      ;3\n"),
      (
        "weeks;favour.micro;title.en\r\n8;5;Two, or more \r\n\r\n9;4;\"a;b\"\r\n",
        "weeks;favour.micro;title.en\r\n8    ;5           ;Two, or more \r\n9    ;4           ;\"a;b\"\r\n"
      ),
    ])
  func notation(text: String, form: String) throws {
    let found = try #require(try Self.formatted(Array(text.utf8)))
    #expect(String(decoding: found, as: UTF8.self) == form)
    #expect(try Self.formatted(found) == nil, "it is its own form")
  }

  @Test(
    "Files of spreadsheets become UTF-8, mean the same, and have their form",
    arguments: ["excel-vi.csv", "excel-unicode.csv", "excel-vi-1258.csv", "commas.csv"])
  func spreadsheets(name: String) throws {
    let path = DefaultPack.root.appendingPathComponent("Tests/Fixtures/tables/\(name)")
    let bytes = [UInt8](try Data(contentsOf: path))
    let found = try Self.formatted(bytes) ?? bytes
    #expect(String(validating: found, as: UTF8.self) != nil)
    #expect(try Self.formatted(found) == nil)
  }

  @Test("A broken table is told, and not written")
  func broken() {
    #expect(throws: PackErrors.self) { try Self.formatted(Array("weeks,favour.micro\nshort,5\n".utf8)) }
  }

  @Test("Any table means the same in its form, which is its own")
  func property() throws {
    var dice = Dice(seed: 51)
    let tests = [
      "<4", "≥ 5", "[2 .. 9]", ")3..8(", "(3..8]", "7", "=7", "-", "", "–", "< 3 | >9", "not(4..6)", "unknown",
    ]
    let words = ["launch", "launch, sustain", "\"launch\",\"sustain\"", "not(launch)", "-", "known", " sustain "]
    let effects = ["5", " -3", "-", "–", "2,5"]
    let titles = ["Plain", " spaces ", "a;b", "say \"x\"", "two\nlines", ""]
    for _ in 0..<60 {
      func pick(_ list: [String]) -> String { list.randomElement(using: &dice) ?? "" }
      func cell(_ text: String) -> String {
        let isQuoted = text.contains { ";\"\n".contains($0) } || Int.random(in: 0..<6, using: &dice) == 0
        return isQuoted ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
      }
      var text = "weeks;stage;favour.micro;title.en\n"
      for _ in 0..<Int.random(in: 1..<6, using: &dice) {
        text += [pick(tests), pick(words), pick(effects), pick(titles)].map(cell).joined(separator: ";") + "\n"
      }
      guard (try? Pack.load([Self.files(Array(text.utf8))], comparing: false)) != nil else { continue }
      let found = try Self.formatted(Array(text.utf8)) ?? Array(text.utf8)
      #expect(try Self.formatted(found) == nil, "\(text)")
    }
  }
}
