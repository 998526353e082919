import CampaignModel
import TestSupport
import Testing

@testable import SheetReading

@Suite("Broken and hostile workbooks")
struct HostileTests {
  static func outcome(_ bytes: [UInt8], limits: SheetLimits = SheetLimits()) -> Diagnostic? {
    finding {
      let book = try SheetWorkbook(bytes: bytes, name: "a.xlsx", limits: limits)
      for sheet in book.sheets {
        let layout = try book.layout(of: sheet)
        #expect(layout.mergedRanges.count < 10_000)
        try book.rows(of: sheet) { (row) throws(Diagnostic) in
          var last = -1
          for placed in row.cells {
            #expect(placed.column > last && placed.column < 16_384)
            last = placed.column
          }
          return true
        }
      }
    }
  }

  /// A workbook whose sheet is this XML.
  static func sheet(_ xml: String) -> Book {
    var book = Book()
    book.parts["xl/worksheets/sheet1.xml"] = xml
    return book
  }

  @Test(
    "A part that is missing or another kind of part is named",
    arguments: [
      "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml",
    ])
  func missing(part: String) throws {
    var book = Book(rows: StructureTests.one)
    book.parts[part] = .some(nil)
    #expect(finding { try book.rows() } == Diagnostic(.workbookLacksPart, [part], at: .init(file: "a.xlsx", line: 0)))
    for other in ["<html/>", "<worksheet/>", "<x xmlns=\"\(Book.main)\"/>", "<workbook xmlns=\"urn:x\"/>"] {
      book.parts[part] = other
      #expect(finding { try book.rows() }?.arguments == [part], "\(other)")
    }
  }

  @Test("A sheet whose relationship is missing is named")
  func dangling() throws {
    var book = Book()
    book.parts["xl/workbook.xml"] = Book.workbook([("Brief", "rId9", "")])
    #expect(finding { try book.open() }?.arguments == ["Brief"])
  }

  @Test("Broken XML is found at its part, line and column")
  func syntax() throws {
    let book = Self.sheet(
      "<worksheet xmlns=\"\(Book.main)\">\n<sheetData>\n<row r=\"1\"></rwo></sheetData></worksheet>")
    let found = try #require(finding { try book.rows() })
    #expect(found.code == .workbookSyntax)
    #expect(found.arguments == ["xl/worksheets/sheet1.xml", "3", "14", "mismatched tag"])
    for broken in [
      "", " ", "<worksheet", "<worksheet xmlns=\"\(Book.main)\"><sheetData>", "<worksheet xmlns=\"\(Book.main)\">\u{1}",
      "<worksheet xmlns=\"\(Book.main)\">&b;",
    ] {
      #expect(finding { try Self.sheet(broken).rows() }?.code == .workbookSyntax, "\(broken)")
    }
    var odd = Self.sheet("")
    odd.archive.parts = [("xl/worksheets/sheet1.xml", Array("<worksheet xmlns=\"\(Book.main)\">".utf8) + [0xFF, 0xFE])]
    odd.parts["xl/worksheets/sheet1.xml"] = .some(nil)
    #expect(finding { try odd.rows() }?.code == .workbookSyntax)
  }

  @Test(
    "Document types and entities are refused in every part",
    arguments: [
      "xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "_rels/.rels",
    ])
  func declarations(part: String) throws {
    var laughs = "<!DOCTYPE x [<!ENTITY a0 \"ha\">"
    for level in 1...30 { laughs += "<!ENTITY a\(level) \"&a\(level - 1);&a\(level - 1);\">" }
    laughs += "]><x>&a30;</x>"
    for text in [laughs, "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>", "\n<!DOCTYPE x><x/>"] {
      var book = Book(rows: StructureTests.one)
      book.parts[part] = text
      let found = finding { try book.rows() }
      #expect(found?.code == .workbookDeclares)
      #expect(found?.arguments == [part, text.hasPrefix("\n") ? "2" : "1"])
    }
  }

  @Test("What unpacks to far more than it is, or to more than is allowed, is refused")
  func bombs() throws {
    let rows = String(repeating: "<row/>", count: 400_000)
    var limits = SheetLimits()
    limits.ratioFloor = 1 << 20
    limits.ratio = 100
    #expect(
      finding { try Book(rows: rows).rows(limits: limits) }?.arguments == ["xl/worksheets/sheet1.xml", "> 100 : 1"])
    limits = SheetLimits()
    limits.sheetBytes = 1 << 20
    #expect(
      finding { try Book(rows: rows).rows(limits: limits) }?.arguments == ["xl/worksheets/sheet1.xml", "> 1 MiB"])
    limits = SheetLimits()
    limits.listBytes = 1 << 10
    #expect(
      finding { try Book(styles: String(repeating: " ", count: 2000)).open(limits: limits) }?.code == .workbookTooLarge)
    limits = SheetLimits()
    limits.sharedTextBytes = 1 << 20
    let entries = [String](repeating: "<si><t>\(String(repeating: "x", count: 1000))</t></si>", count: 1100)
    let found = finding { try Book(rows: StructureTests.one, shared: entries).rows(limits: limits) }
    #expect(found?.arguments == ["xl/sharedStrings.xml", "> 1 MiB"])
    let blanks = [String](repeating: "<si/>", count: 300_000)
    #expect(finding { try Book(shared: blanks).rows(limits: limits) }?.code == .workbookTooLarge)
    limits = SheetLimits()
    limits.parts = 3
    #expect(finding { try Book().open(limits: limits) }?.code == .workbookTooLarge)
    limits = SheetLimits()
    limits.entries = 2
    let merged = "<mergeCells>\(String(repeating: "<mergeCell ref=\"A1:B1\"/>", count: 3))</mergeCells>"
    let book = try Book(after: merged).open(limits: limits)
    #expect(finding { try book.layout(of: book.sheets[0]) }?.code == .workbookTooLarge)
  }

  @Test("Endless tags, comments, names and depths run into a limit")
  func endless() throws {
    let long = String(repeating: "x", count: 3 << 20)
    let start = "<worksheet xmlns=\"\(Book.main)\">"
    let names = (0..<200_000).map { "<abcdefghijklmnopqrstuvwxyz\($0)/>" }.joined()
    let attributes = (0..<4000).map { "abcdefghijklmnopqrstuvwxyz\($0)=\"\"" }
    let rows = (0..<60).map { round in
      "<row " + attributes.map { $0.replacing("=", with: "r\(round)=") }.joined(separator: " ") + "/>"
    }
    for xml in [
      "<!--\(long)-->" + start + "</worksheet>", start + "<!--\(long)--></worksheet>",
      start + "</worksheet><!--\(long)-->", "<?x \(long)?>" + start + "</worksheet>",
      start + "<a b=\"\(long)\"/></worksheet>",
      start + "<\(long)/></worksheet>", start + "<sheetData><row><c r=\"\(long)\"/></row></sheetData></worksheet>",
      start + String(repeating: "<a>", count: 1 << 20), start + names + "</worksheet>",
      start + "<sheetData>\(rows.joined())</sheetData></worksheet>",
    ] {
      let found = finding { try Self.sheet(xml).rows() }
      #expect(found?.code == .workbookTooLarge, "\(xml.prefix(80)) \(found?.arguments ?? [])")
    }
    // Text alone may be as long as it likes; the cell is what is too long.
    let cell = "<c r=\"A1\" t=\"inlineStr\"><is><t>\(long)</t></is></c><c t=\"inlineStr\"><is><t>b</t></is></c>"
    #expect(
      try Book(rows: "<row>\(cell)</row>").rows().map { $0.cells.map(\.cell) }
        == [[.failure(.tooLong(limit: 32_767)), .text("b")]])
  }

  @Test("A part that is in the archive twice is refused")
  func twice() throws {
    var book = Book(rows: StructureTests.one)
    book.parts["xl/workbook.xmk"] = book.parts["xl/workbook.xml"]
    let name = Array("xl/workbook.xmk".utf8)
    var bytes = try book.bytes()
    for at in bytes.indices.dropLast(name.count) where bytes[at..<at + name.count].elementsEqual(name) {
      bytes[at + name.count - 1] = UInt8(ascii: "l")
    }
    #expect(finding { try SheetWorkbook(bytes: bytes, name: "a.xlsx") }?.code == .workbookDamaged)
  }

  /// A workbook with something of everything.
  static let rich: Book = {
    let row = { (number: Int) in
      """
      <row r="\(number)" spans="1:7"><c r="A\(number)" t="s"><v>\(number % 3)</v></c><c r="B\(number)"><v>1.5E9</v></c>\
      <c r="C\(number)" s="1"><v>46090.5</v></c><c r="D\(number)" t="inlineStr"><is><r><t>a </t></r><t>b_x000D_</t></is></c>\
      <c r="E\(number)" t="b"><v>1</v></c><c r="F\(number)" t="e"><v>#N/A</v></c><c r="G\(number)"><f>A1</f></c></row>
      """
    }
    return Book(
      rows: (1...20).map(row).joined(separator: "\n"), before: "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>",
      after: "<mergeCells><mergeCell ref=\"A1:D1\"/></mergeCells>",
      shared: [
        "<si><t>một</t></si>", "<si><r><t>h</t></r><r><t>ai</t></r></si>", "<si><t>三</t><rPh><t>さん</t></rPh></si>",
      ],
      styles: Book.styles(code: "dd/mm/yyyy hh:mm"))
  }()

  @Test("Bytes changed or missing anywhere end in rows or a finding")
  func damagedArchives() throws {
    #expect(try Self.rich.rows().count == 20)
    var dice = Dice(seed: 20)
    for isPacked in [true, false] {
      var book = Self.rich
      book.archive.isPacked = isPacked
      let whole = try book.bytes()
      #expect(Self.outcome(whole) == nil)
      for length in stride(from: 0, to: whole.count - 1, by: max(1, whole.count / 150)) {
        #expect(Self.outcome(Array(whole[..<length])) != nil, "\(length)")
      }
      for _ in 0..<400 {
        var bytes = whole
        for _ in 0...Int.random(in: 0...3, using: &dice) {
          bytes[Int.random(in: 0..<bytes.count, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
        }
        _ = Self.outcome(bytes)
      }
    }
  }

  @Test("Parts changed, cut and mixed up within a whole archive end in rows or a finding")
  func damagedParts() throws {
    var dice = Dice(seed: 21)
    let parts = Self.rich.parts.compactMapValues { $0 }.sorted { $0.key < $1.key }
    let sheet = try #require(parts.first { $0.key.contains("sheet1") })
    let pieces = [
      "<v>", "</c>", "<row>", "<is>", "<t>", "r=\"A1\"", "s=\"1\"", "t=\"s\"", "-", "9999999999", "&#0;", "_xD800_",
      "\u{0}",
    ]
    var endings: Set<String> = []
    for _ in 0..<600 {
      let isSheet = Bool.random(using: &dice)
      let (name, text) = isSheet ? sheet : parts[Int.random(in: 0..<parts.count, using: &dice)]
      var bytes = Array(text.utf8)
      let at = Int.random(in: 0..<bytes.count, using: &dice)
      switch Int.random(in: 0..<5, using: &dice) {
      case 0: bytes[at] = UInt8(ascii: "9")
      case 1: bytes[at] = UInt8.random(in: 0...255, using: &dice)
      case 2: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...40, using: &dice)))
      case 3: bytes.insert(contentsOf: (pieces.randomElement(using: &dice) ?? "").utf8, at: at)
      default: bytes = Array(bytes[..<at])
      }
      var book = Self.rich
      book.parts[name] = .some(nil)
      book.archive.parts = [(name, bytes)]
      book.archive.isPacked = false
      endings.insert(Self.outcome(try book.bytes())?.code.id ?? "rows")
    }
    #expect(endings.isSuperset(of: ["rows", "C107", "C111"]), "\(endings.sorted())")
  }
}
