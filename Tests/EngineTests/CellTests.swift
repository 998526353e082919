import CampaignModel
import LuaRuntime
import RuleModel
import TestSupport
import Testing

@testable import Engine

@Suite("Cells of decision tables")
struct CellTests {
  /// A table over one field of the mini pack whose rows give different points, and which of them a brief takes.
  private func fired(_ field: String, _ cells: [String], _ yaml: String, hit: String = "collect") throws -> [String] {
    let rows = cells.map { "{ \"\($0.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\", 1 }," }.joined(
      separator: "\n")
    let answer = try MiniPack.answer(
      """
      decision_table "t" { \(MiniPack.head) hit = "\(hit)", inputs = { \(field) }, outputs = { favour.micro }, rows = {
      \(rows)
      } }
      """, MiniPack.plain + yaml)
    return answer.reasons.map(\.rule)
  }

  /// A field, a cell, a value as a brief gives it, and whether the row holds.
  static let cases: [(String, String, String, Bool)] = [
    ("weeks", "-", "weeks: 4", true), ("weeks", "", "weeks: 4", true), ("weeks", "–", "weeks: 4", true),
    ("weeks", "4", "weeks: 4", true), ("weeks", "= 4", "weeks: 5", false), ("weeks", "< 4", "weeks: 4", false),
    ("weeks", "<= 4", "weeks: 4", true), ("weeks", "≤ 4", "weeks: 4", true), ("weeks", "> 4", "weeks: 4", false),
    ("weeks", ">=4", "weeks: 4", true), ("weeks", "[4..12]", "weeks: 12", true),
    ("weeks", "]4..12[", "weeks: 4", false), ("weeks", "]4..12[", "weeks: 12", false),
    ("weeks", "(4..12]", "weeks: 12", true), ("weeks", "[4..12)", "weeks: 12", false),
    ("weeks", "4..12", "weeks: 4", true), ("weeks", "[4 … 12]", "weeks: 5", true), ("weeks", "4 | 8", "weeks: 8", true),
    ("weeks", "< 3 | [6..8] | 20", "weeks: 20", true), ("weeks", "< 3 | [6..8] | 20", "weeks: 5", false),
    ("weeks", "not(4 | 8)", "weeks: 8", false), ("weeks", "not(4 | 8)", "weeks: 9", true),
    ("weeks", "known", "weeks: 4", true), ("weeks", "known", "", false), ("weeks", "unknown", "", true),
    ("weeks", "chưa biết", "", true), ("weeks", "not(known)", "", true),
    ("budget", ">= 600tr", "", true), ("budget", "< 1,2 tỷ", "", true), ("budget", "[200tr..0,5 tỷ]", "", false),
    ("budget", "[600.000.000 ₫ .. 2tỷ5]", "", true), ("reserve", ">= 10%", "reserve: 60tr", true),
    ("reserve", "> 10%", "reserve: 60tr", false), ("goal.trust", "[30%..0,5]", "", true),
    ("stage", "launch", "stage: launch", true), ("stage", "\"launch\", sustain", "stage: sustain", true),
    ("stage", "not(launch)", "stage: sustain", true), ("stage", "not(launch)", "", false),
    ("platforms", "tiktok, youtube", "", true), ("platforms", "youtube", "", false),
    ("platforms", "not(youtube)", "", true), ("platforms", "all(tiktok, youtube)", "", false),
    ("platforms", "not(all(tiktok, youtube))", "", true),
    ("urgent", "yes", "urgent: true", true), ("urgent", "có", "urgent: true", true),
    ("urgent", "không", "urgent: false", true), ("urgent", "no", "", false),
    ("urgent", "not(no)", "urgent: true", true),
    ("product", "trà sữa, cà phê", "product: Trà Sữa", true), ("product", "trà", "product: trà sữa", false),
    ("product", "contains(trà)", "product: Trà sữa", true), ("product", "\"known\"", "product: known", true),
    ("product", "not(contains(trà))", "product: cà phê", true), ("contracted", "unknown", "", true),
    ("contracted.count", "0", "", true), ("(budget / weeks)", "> 100tr", "weeks: 5", true),
    ("(budget / weeks)", "> 150tr", "weeks: 5", false),
  ]

  @Test("A cell asks what people mean by it", arguments: cases)
  func meaning(_ field: String, _ cell: String, _ brief: String, holds: Bool) throws {
    #expect(try fired(field, [cell], brief) == (holds ? ["t#1"] : []))
  }

  @Test("Numbers in cells hold exactly when a direct comparison does", arguments: UInt64(1)...12)
  func numbers(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    var cells: [(text: String, holds: (Int) -> Bool)] = []
    func one() -> (String, (Int) -> Bool) {
      let low = Int.random(in: 1...12, using: &dice)
      let high = low + Int.random(in: 1...8, using: &dice)
      switch Int.random(in: 0..<9, using: &dice) {
      case 0: return ("< \(low)", { $0 < low })
      case 1: return ("<=\(low)", { $0 <= low })
      case 2: return ("> \(low)", { $0 > low })
      case 3: return (">= \(low)", { $0 >= low })
      case 4: return ("[\(low)..\(high)]", { $0 >= low && $0 <= high })
      case 5: return ("]\(low)..\(high)[", { $0 > low && $0 < high })
      case 6: return ("]\(low) .. \(high)]", { $0 > low && $0 <= high })
      case 7: return ("[\(low)..\(high)[", { $0 >= low && $0 < high })
      default: return ("\(low)", { $0 == low })
      }
    }
    for _ in 0..<30 {
      let parts = (0..<Int.random(in: 1...3, using: &dice)).map { _ in one() }
      let text = parts.map(\.0).joined(separator: " | ")
      let isDenied = Bool.random(using: &dice)
      cells.append(
        (
          isDenied ? "not(\(text))" : text,
          { week in parts.contains { $0.1(week) } != isDenied }
        ))
    }
    for week in [1, 3, 6, 9, 14, 20] {
      let wanted = cells.indices.filter { cells[$0].holds(week) }.map { "t#\($0 + 1)" }
      #expect(try fired("weeks", cells.map(\.text), "weeks: \(week)") == wanted)
    }
  }

  /// A field, a cell nobody can read, the code, and what was meant.
  static let mistakes: [(String, String, DiagnosticCode, String?)] = [
    ("weeks", "[4..12", .wrongCell, nil), ("weeks", "4..", .wrongCell, nil), ("weeks", "< ", .wrongCell, nil),
    ("weeks", "few", .wrongCell, nil), ("weeks", "4 |", .wrongCell, nil), ("weeks", "not()", .wrongCell, nil),
    ("weeks", "4, 5", .wrongCell, nil), ("weeks", "[12..4]", .ruleValueOutOfRange, nil),
    ("weeks", "]4..4[", .ruleValueOutOfRange, nil), ("weeks", "> 1000", .ruleValueOutOfRange, nil),
    ("weeks", "4 tháng", .wrongCell, nil), ("budget", "[200..500tr]", .wrongCell, nil),
    ("budget", "1.500", .wrongCell, nil), ("stage", "lunch", .unknownFieldValue, "launch"),
    ("stage", "launch,,sustain", .wrongCell, nil), ("stage", "\"launch", .wrongCell, nil),
    ("platforms", "tiktok; youtube", .unknownFieldValue, nil), ("platforms", "all()", .wrongCell, nil),
    ("urgent", "maybe", .wrongCell, nil), ("contracted", "2", .wrongCell, nil),
  ]

  @Test("A cell nobody can read is an error at the cell", arguments: mistakes)
  func mistake(_ field: String, _ cell: String, _ code: DiagnosticCode, _ suggestion: String?) throws {
    let errors = MiniPack.errors(
      """
      decision_table "t" { \(MiniPack.head) hit = "collect", inputs = { urgent, \(field) }, outputs = { favour.micro }, rows = {
        { "-", "-", 1 },
        { "-", [=[\(cell)]=], 1 },
      } }
      """)
    let error = try #require(errors.first, "\(cell)")
    #expect(errors.count == 1 && error.code == code && error.suggestion == suggestion, "\(errors)")
    #expect(error.location == SourceLocation(file: "pack/rules.lua", line: 3, column: 10))
    #expect(error.excerpt?.column == 10)
    if code == .wrongCell { #expect(error.arguments[1...2] == [field, "decision_table \"t#2\""]) }
  }
}
