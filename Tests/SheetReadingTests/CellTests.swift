import CampaignModel
import Testing

@testable import SheetReading

@Suite("Cells of a workbook")
struct CellTests {
  static func number(_ value: Double, _ written: String, isPercent: Bool = false) -> SheetCell {
    .number(SheetNumber(value: value, written: written, isPercent: isPercent))
  }

  @Test(
    "Each type of cell gives what the spreadsheet shows",
    arguments: [
      ("<c r=\"A1\"><v>42</v></c>", number(42, "42")),
      ("<c r=\"A1\" t=\"n\"><v> -0.5 </v></c>", number(-0.5, "-0.5")),
      ("<c><v>7</v></c>", number(7, "7")),
      ("<c r=\"A1\" t=\"str\"><f>A2</f><v>Mỹ phẩm</v></c>", .text("Mỹ phẩm")),
      ("<c r=\"A1\" t=\"str\"><f>IF(1,\"\")</f><v></v></c>", .text("")),
      ("<c r=\"A1\" t=\"b\"><v>1</v></c>", .flag(true)),
      ("<c r=\"A1\" t=\"b\"><v>0</v></c>", .flag(false)),
      ("<c r=\"A1\" t=\"b\"><v>2</v></c>", .failure(.unreadable("2", as: .flag))),
      ("<c r=\"A1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", .failure(.error("#DIV/0!"))),
      ("<c r=\"A1\" t=\"d\"><v>2026-03-09</v></c>", .date(SheetDate(day: CivilDate(year: 2026, month: 3, day: 9)))),
      ("<c r=\"A1\" t=\"d\"><v>2026-02-30</v></c>", .failure(.unreadable("2026-02-30", as: .date))),
      ("<c r=\"A1\"><f>SUM(B1:B9)</f></c>", .failure(.formulaWithoutValue("=SUM(B1:B9)"))),
      ("<c r=\"A1\"><f>SUM(B1:B9)</f><v></v></c>", .failure(.formulaWithoutValue("=SUM(B1:B9)"))),
      ("<c r=\"A1\"><f t=\"shared\" si=\"0\"/></c>", .failure(.formulaWithoutValue("=…"))),
      ("<c r=\"A1\" t=\"str\"><f>B1</f></c>", .failure(.formulaWithoutValue("=B1"))),
      ("<c r=\"A1\"><f>B1&amp;C1</f><v>3</v></c>", number(3, "3")),
      ("<c r=\"A1\"/>", .empty), ("<c r=\"A1\" s=\"0\"><v/></c>", .empty), ("<c r=\"A1\" t=\"s\"/>", .empty),
      ("<c r=\"A1\"><v>abc</v></c>", .failure(.unreadable("abc", as: .number))),
      ("<c r=\"A1\"><v>1,5</v></c>", .failure(.unreadable("1,5", as: .number))),
      ("<c r=\"A1\"><v>NaN</v></c>", .failure(.unreadable("NaN", as: .number))),
      ("<c r=\"A1\" t=\"z\"><v>1</v></c>", .failure(.unreadable("t=\"z\"", as: .value))),
      ("<c r=\"A1\" s=\"9\"><v>1</v></c>", .failure(.brokenReference("9", part: "xl/styles.xml"))),
      ("<c r=\"A1\" s=\"x\"><v>1</v></c>", .failure(.brokenReference("-1", part: "xl/styles.xml"))),
      ("<c r=\"A1\" s=\"9\" t=\"str\"><v>a</v></c>", .text("a")),
    ])
  func kinds(xml: String, cell: SheetCell) throws {
    #expect(try Book.cell(xml) == cell)
  }

  @Test(
    "Inline texts join their runs and leave readings out",
    arguments: [
      ("<is><t>Trà sữa</t></is>", "Trà sữa"),
      ("<is><r><rPr><b/></rPr><t xml:space=\"preserve\">Trà </t></r><r><t>sữa</t></r></is>", "Trà sữa"),
      ("<is><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/></is>", "東京"),
      ("<is><t>  a b\n</t></is>", "a b"), ("<is><t xml:space=\"preserve\">  a\n</t></is>", "  a\n"),
      ("<is><t>a&lt;b&#10;c&amp;_x000D_d_x005F_x0041__xD83D__xDE00_</t></is>", "a<b\nc&\rd_x0041_😀"),
      ("<is><t>_xD83D_ _x00ZZ_ _x41_</t></is>", "\u{FFFD} _x00ZZ_ _x41_"),
      ("<is><t><![CDATA[<b>]]></t></is>", "<b>"), ("<is><t></t></is>", ""), ("<is/>", ""),
    ])
  func inline(xml: String, text: String) throws {
    #expect(try Book.cell("<c r=\"A1\" t=\"inlineStr\">\(xml)</c>") == .text(text))
    guard !xml.contains("<is/>") else { return }
    let entry = "<si>\(xml.dropFirst(4).dropLast(5))</si>"
    #expect(try Book.cell("<c r=\"A1\" t=\"s\"><v>1</v></c>", shared: ["<si/>", entry]) == .text(text))
  }

  @Test(
    "A shared text that is not there is a failure of its cell", arguments: ["2", "-1", "1.5", "99999999999999999999"])
  func sharedMissing(index: String) throws {
    let cell = try Book.cell("<c r=\"A1\" t=\"s\"><v>\(index)</v></c>", shared: ["<si><t>a</t></si>", "<si/>"])
    #expect(cell == .failure(.brokenReference(index, part: "xl/sharedStrings.xml")))
    #expect(
      try Book.cell("<c r=\"A1\" t=\"s\"><v>0</v></c>")
        == .failure(
          .brokenReference("0", part: "xl/sharedStrings.xml")))
  }

  @Test(
    "A text may have 32,767 characters as spreadsheets count them, and one more is a failure",
    arguments: ["a", "ữ", "😀"])
  func longTexts(character: String) throws {
    let most = 32_767 / character.utf16.count
    for (count, isFine) in [(most, true), (most + 1, false)] {
      let text = String(repeating: character, count: count)
      let expected = isFine ? SheetCell.text(text) : .failure(.tooLong(limit: 32_767))
      #expect(try Book.cell("<c r=\"A1\" t=\"inlineStr\"><is><t>\(text)</t></is></c>") == expected)
      #expect(try Book.cell("<c r=\"A1\" t=\"s\"><v>0</v></c>", shared: ["<si><t>\(text)</t></si>"]) == expected)
    }
  }

  @Test("A failure names its cell in the words of the catalogue's arguments")
  func places() {
    let failure = SheetCellFailure.formulaWithoutValue("=A1")
    #expect(
      failure.diagnostic(workbook: "a.xlsx", sheet: "Brief", row: 7, column: 27)
        == Diagnostic(
          .cellWithoutResult, ["Brief", "AB7", "=A1"], at: SourceLocation(file: "a.xlsx", line: 7, column: 28)))
    let all: [(SheetCellFailure, DiagnosticCode, Int)] = [
      (.error("#N/A"), .cellError, 3), (.unreadable("x", as: .date), .cellUnreadable, 4),
      (.brokenReference("4", part: "p"), .cellReference, 4), (.tooLong(limit: 5), .cellTextTooLong, 3),
      (.noSuchDay("60"), .cellDate, 3),
    ]
    for (failure, code, count) in all {
      let diagnostic = failure.diagnostic(workbook: "a.xlsx", sheet: "Brief", row: 1, column: 0)
      #expect(diagnostic.code == code)
      #expect(diagnostic.arguments.count == count)
      #expect(diagnostic.arguments[1] == "A1")
    }
  }

  @Test("A long formula is named by its beginning")
  func longFormula() throws {
    let formula = String(repeating: "ữ+", count: 4000)
    let cell = try Book.cell("<c r=\"A1\"><f>\(formula)</f></c>")
    #expect(cell == .failure(.formulaWithoutValue("=" + formula.prefix(80) + "…")))
  }
}
