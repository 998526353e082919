import CampaignModel
import Notation
import Testing

@testable import Rendering

@Suite struct DiagnosticRendererTests {
  private let finding = Diagnostic(
    .unknownKey, ["favor", "rule \"young-audience\""],
    at: SourceLocation(file: "rules/audience.lua", line: 8, column: 5), suggestion: "favour",
    excerpt: SourceExcerpt(text: "    favor = { micro = 12 },", column: 5, length: 5))

  private func caret(_ excerpt: SourceExcerpt, width: Int = 100) throws -> (source: String, start: Int, length: Int) {
    let lines = SourceLines(excerpt, line: 8, width: width, style: TextStyle()).lines(after: nil)
    let below = try #require(lines.last)
    let start = DisplayWidth.of(String(below.prefix { $0 != "^" }))
    return (lines[0], start, below.filter { $0 == "^" }.count)
  }

  /// What stands in the cells of `line` from `start` on, `length` cells.
  private func cells(_ line: String, from start: Int, _ length: Int) -> String {
    var used = 0
    var text = ""
    for character in line {
      if used >= start, used < start + length { text.append(character) }
      used += DisplayWidth.of(character)
    }
    return text
  }

  @Test func anErrorLooksAsDesigned() {
    #expect(
      DiagnosticRenderer(language: .en).render(finding) == """
        error[R003]: unknown effect or key "favor" in rule "young-audience"
          rules/audience.lua:8:5
            8 |     favor = { micro = 12 },
              |     ^^^^^ did you mean "favour"?
          How to fix: Correct the name; an unknown key is never silently ignored.

        """)
    #expect(
      DiagnosticRenderer(language: .vi).render(finding) == """
        lỗi[R003]: không có tác động hay khóa “favor” trong rule "young-audience"
          rules/audience.lua:8:5
            8 |     favor = { micro = 12 },
              |     ^^^^^ có phải ý bạn là “favour”?
          Cách sửa: Sửa lại tên; khóa lạ không bao giờ bị lặng lẽ bỏ qua.

        """)
  }

  @Test func oneLineSaysWhereWhatAndWhatWasMeant() {
    #expect(
      DiagnosticRenderer(language: .en).line(finding)
        == "rules/audience.lua:8:5: error[R003] unknown effect or key \"favor\" in rule \"young-audience\"; "
        + "did you mean \"favour\"?")
    let bare = Diagnostic(.briefEmpty, severity: .warning)
    #expect(DiagnosticRenderer(language: .vi).line(bare) == "cảnh báo[B005] tệp trống")
  }

  @Test func withoutAnExcerptTheSuggestionStandsOnItsOwn() {
    var finding = finding
    finding.excerpt = nil
    #expect(DiagnosticRenderer(language: .en).render(finding).contains("\n  did you mean \"favour\"?\n"))
  }

  @Test(arguments: [
    ("\t\tfavor = 1", 3, "favor"), ("a\tfavor", 3, "favor"), ("-- 微型网红 favor", 9, "favor"),
    ("-- Ca\u{0302}\u{0301}u favor", 8, "favor"), ("☕️☕️favor", 3, "favor"), ("ngân sách: favor", 12, "favor"),
    ("favor", 1, "favor"), ("网红favor", 1, "网红fav"),
  ])
  func theCaretStandsUnderItsWord(line: String, column: Int, word: String) throws {
    let shown = try caret(SourceExcerpt(text: line, column: column, length: 5))
    #expect(cells(shown.source, from: shown.start, shown.length) == word)
  }

  @Test(arguments: [1, 40, 90, 150, 296])
  func aLongLineIsCutRoundTheCaret(column: Int) throws {
    let padding = String(repeating: "ab ", count: 100)
    let line = padding.prefix(column - 1) + "favor" + padding
    let shown = try caret(SourceExcerpt(text: String(line), column: column, length: 5), width: 80)
    #expect(cells(shown.source, from: shown.start, shown.length) == "favor")
    #expect(DisplayWidth.of(shown.source) <= 80)
    #expect(shown.source.hasSuffix("…"))
  }

  @Test(arguments: [0, -5, .min, 1, 6, 7, 999, .max])
  func aColumnOutsideTheLineDoesNoHarm(column: Int) throws {
    for length in [Int.min, 0, 1, 50, .max] {
      let shown = try caret(SourceExcerpt(text: "short", column: column, length: length))
      #expect(shown.length >= 1)
    }
    let empty = try caret(SourceExcerpt(text: "", column: column, length: 3))
    #expect(empty.length == 1)
  }

  @Test func aLineWithoutAColumnHasNoCaret() {
    var finding = finding
    finding.excerpt = SourceExcerpt(text: "favor")
    let text = DiagnosticRenderer(language: .en).render(finding)
    #expect(!text.contains("^"))
    #expect(text.contains("did you mean"))
  }

  @Test func noSourceLineSteersTheTerminal() {
    let hostile = Diagnostic(
      .briefSyntax, ["\u{1B}[2J\nfake: ok"], at: SourceLocation(file: "a\u{1B}]0;x\u{7}.yaml", line: 1),
      suggestion: "\u{1B}[31m", excerpt: SourceExcerpt(text: "\u{1B}[31mred\u{202E}", column: 1, length: 99))
    let renderer = DiagnosticRenderer(language: .en)
    for text in [renderer.render(hostile), renderer.line(hostile)] {
      #expect(!text.unicodeScalars.contains { $0 != "\n" && PlainText.isUnsafe($0) })
    }
    #expect(!renderer.line(hostile).contains("\n"))
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func whateverStandsInALineItIsShownWithinTheWidth(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = ["a", "ơ", "o\u{031B}\u{0309}", "\t", "微", "☕️", "\u{1B}", "\u{202E}", " ", "👩‍👩‍👧", "\u{0301}", "한"]
    for _ in 0..<50 {
      let text = (0..<Int.random(in: 0...160, using: &random)).reduce(into: "") { line, _ in
        line += pieces.randomElement(using: &random) ?? ""
      }
      let excerpt = SourceExcerpt(
        text: text, column: Int.random(in: -1...170, using: &random), length: Int.random(in: -1...200, using: &random))
      let lines = SourceLines(excerpt, line: 12, width: 80, style: TextStyle()).lines(after: nil)
      for line in lines { #expect(DisplayWidth.of(line) <= 80, "\(line)") }
      #expect(lines.allSatisfy { !$0.unicodeScalars.contains(where: PlainText.isUnsafe) })
      #expect(lines.last?.contains("^") == true)
    }
  }

  @Test func colourIsOffUnlessAskedForAndNeverAlone() {
    let plain = DiagnosticRenderer(language: .en).render(finding)
    let coloured = DiagnosticRenderer(language: .en, style: TextStyle(colour: true)).render(finding)
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;31merror[R003]\u{1B}[0m"))
    #expect(coloured.contains("^^^^^"))
  }

  @Test func severalFindingsStandApart() {
    let text = DiagnosticRenderer(language: .en).render([finding, finding])
    #expect(text.firstRange(of: "\n\nerror[R003]") != nil)
  }
}
