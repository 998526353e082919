import CampaignModel
import Testing

@testable import SheetReading

@Suite("Rows of a sheet")
struct RowTests {
  static func texts(_ row: SheetRow) -> [String] {
    row.cells.map { placed in
      guard case .number(let number) = placed.cell else { return "\(row.place(placed.column))?" }
      return "\(row.place(placed.column))=\(number.written)"
    }
  }

  static func row(_ number: Int, _ columns: String...) -> String {
    "<row r=\"\(number)\">" + columns.map { "<c r=\"\($0)\(number)\"><v>\(number)</v></c>" }.joined() + "</row>"
  }

  @Test("Cells stand where they say, else after the one before; blank rows are not given")
  func positions() throws {
    let rows = try Book(
      rows: """
        <row r="2" spans="1:9"><c r="B2"><v>1</v></c><c><v>2</v></c><c r="XFD2"><v>3</v></c></row>
        <row/><row r="5" ht="20"><c r="A5" s="0"/></row>
        <row><c><v>4</v></c><c/><c><v>5</v></c></row>
        <row r="1048576"><c r="aa1048576"><v>6</v></c></row>
        """
    ).rows()
    #expect(rows.map(\.number) == [2, 6, 1_048_576])
    #expect(rows.map(Self.texts) == [["B2=1", "C2=2", "XFD2=3"], ["A6=4", "C6=5"], ["AA1048576=6"]])
    #expect(rows[0][column: 2] == CellTests.number(2, "2"))
    #expect(rows[0][column: 16_383] == CellTests.number(3, "3"))
    for column in [-1, 0, 3, 16_382, 99_999] { #expect(rows[0][column: column] == .empty) }
  }

  @Test("Cells in disorder are put in order, and one that is there twice ends the sheet")
  func disorder() throws {
    let cells = ["C", "A", "B"].map { "<c r=\"\($0)1\"><v>1</v></c>" }.joined()
    #expect(try Self.texts(Book(rows: "<row r=\"1\">\(cells)</row>").rows()[0]) == ["A1=1", "B1=1", "C1=1"])
    let twice = ["C", "A", "C"].map { "<c r=\"\($0)3\"><v>1</v></c>" }.joined()
    #expect(
      finding { try Book(rows: "<row r=\"3\">\(twice)</row>").rows() }
        == Diagnostic(.sheetCellTwice, ["Brief", "C3"], at: SourceLocation(file: "a.xlsx", line: 3, column: 3)))
    let many = String(repeating: "<c r=\"A1\"><v>1</v></c>", count: 20_000)
    #expect(finding { try Book(rows: "<row r=\"1\">\(many)</row>").rows() }?.code == .sheetCellTwice)
  }

  @Test(
    "Places no sheet has end the sheet",
    arguments: [
      ("<row r=\"1\"><c r=\"XFE1\"/></row>", "XFE1"), ("<row r=\"0\"/>", "0"), ("<row r=\"-1\"/>", "-1"),
      ("<row r=\"1048577\"/>", "1048577"), ("<row r=\"99999999999999999999999\"/>", "99999999999999999999999"),
      ("<row r=\"x\"/>", "x"), ("<row r=\"2\"><c r=\"A3\"/></row>", "A3"), ("<row r=\"2\"><c r=\"A\"/></row>", "A"),
      ("<row r=\"2\"><c r=\"2\"/></row>", "2"), ("<row r=\"2\"><c r=\"\"/></row>", ""),
      ("<row r=\"1\"><c r=\"AAAAAAAAAAAAAAAAAAAA1\"/></row>", "AAAAAAAAAAAAAAAAAAAA1"),
      ("<row r=\"1\"><c r=\"XFD1\"/><c/></row>", "XFE1"), ("<row r=\"1048576\"/><row/>", "1048577"),
    ])
  func wrongPlaces(rows: String, place: String) throws {
    let found = try #require(finding { try Book(rows: rows).rows() })
    #expect(found.code == .sheetPlaceInvalid)
    #expect(found.arguments == ["Brief", place])
    #expect(found.location?.file == "a.xlsx")
  }

  @Test("Rows that repeat or go back end the sheet, after the rows before them", arguments: [(3, 3), (3, 2)])
  func order(first: Int, second: Int) throws {
    let book = try Book(rows: Self.row(first, "A") + Self.row(second, "A")).open()
    let reader = try book.reader(of: book.sheets[0])
    #expect(try reader.next()?.number == first)
    let expected = Diagnostic(
      .sheetRowOrder, ["Brief", String(second), String(first)], at: SourceLocation(file: "a.xlsx", line: second))
    for _ in 0..<2 { #expect(finding { try reader.next() } == expected) }
  }

  @Test("Hidden rows are given and say so; hidden columns and merged cells are known")
  func layout() throws {
    let book = try Book(
      rows: "<row r=\"1\" hidden=\"1\"><c r=\"A1\"><v>1</v></c></row>" + Self.row(2, "A"),
      before: "<cols><col min=\"2\" max=\"3\" hidden=\"true\"/><col min=\"4\" max=\"4\" width=\"9\"/></cols>",
      after: "<mergeCells count=\"2\"><mergeCell ref=\"A1:D1\"/><mergeCell ref=\"C9:B8\"/></mergeCells>"
    ).open()
    let reader = try book.reader(of: book.sheets[0])
    #expect(try [reader.next()?.isHidden, reader.next()?.isHidden, reader.next()?.isHidden] == [true, false, nil])
    #expect(reader.hiddenColumns == [1...2])
    let layout = try book.layout(of: book.sheets[0])
    #expect(layout.hiddenColumns == [1...2])
    #expect(
      layout.mergedRanges == [
        CellRange(sheet: "Brief", rows: 0...0, columns: 0...3), CellRange(sheet: "Brief", rows: 7...8, columns: 1...2),
      ])
  }

  @Test("Merged cells and columns beyond the sheet are findings")
  func wrongLayout() throws {
    for (before, after, place) in [
      ("", "<mergeCells><mergeCell ref=\"A1:XFE1\"/></mergeCells>", "A1:XFE1"),
      ("", "<mergeCells><mergeCell ref=\"A1:B1:C1\"/></mergeCells>", "A1:B1:C1"),
      ("<cols><col min=\"9\" max=\"2\" hidden=\"1\"/></cols>", "", "9:2"),
      ("<cols><col min=\"1\" max=\"16385\" hidden=\"1\"/></cols>", "", "1:16385"),
    ] {
      let book = try Book(before: before, after: after).open()
      let found = finding { try book.layout(of: book.sheets[0]) }
      #expect(found?.arguments == ["Brief", place])
      #expect((finding { try book.reader(of: book.sheets[0]).next() } == nil) == before.isEmpty)
    }
  }

  @Test("What other programs add within a sheet is passed over")
  func strangers() throws {
    let rows = """
      <row r="1"><c r="A1"><v>1</v><extLst><ext><v>9</v><x:v xmlns:x="urn:x">8</x:v></ext></extLst></c>\
      <x:c xmlns:x="urn:x" r="B1"><v>7</v></x:c><c r="C1" xmlns="urn:x"><v>6</v></c></row>
      """
    let book = Book(
      rows: rows, before: "<sheetViews><sheetView><row r=\"9\"/></sheetView></sheetViews>",
      after: "<extLst><sheetData><row r=\"1\"/></sheetData></extLst>")
    #expect(try book.rows().map(Self.texts) == [["A1=1"]])
  }

  @Test("Reading stops when the caller has enough")
  func stop() throws {
    let book = try Book(rows: (1...9).map { Self.row($0, "A") }.joined() + "<broken").open()
    var seen: [Int] = []
    try book.rows(of: book.sheets[0]) { (row) throws(Diagnostic) in
      seen.append(row.number)
      return row.number < 3
    }
    #expect(seen == [1, 2, 3])
    let own = Diagnostic(.noBriefs, ["a"])
    #expect(throws: own) { try book.rows(of: book.sheets[0]) { (_) throws(Diagnostic) in throw own } }
  }

  @Test("Rows with much text are given a few at a time, and none is lost")
  func muchText() throws {
    let text = String(repeating: "x", count: 30_000)
    let rows = (1...400).map { "<row r=\"\($0)\"><c r=\"A\($0)\" t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row>" }
    let found = try Book(rows: rows.joined(), shared: ["<si><t>\(text)</t></si>"]).rows()
    #expect(found.map(\.number) == Array(1...400))
    #expect(found.allSatisfy { $0[column: 1] == .text(text) })
    var limits = SheetLimits()
    limits.rowBytes = 50_000
    let book = Book(rows: rows.joined(), shared: ["<si><t>\(text)</t></si>"])
    #expect(finding { try book.rows(limits: limits) }?.code == .workbookTooLarge)
  }
}
