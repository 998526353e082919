import CampaignModel
import Testing

@testable import SheetReading

@Suite("Parts of a workbook")
struct StructureTests {
  static let one = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"

  @Test("Sheets are listed in order with who can see them; chart sheets are left out")
  func listing() throws {
    var book = Book(rows: Self.one)
    book.parts["xl/workbook.xml"] = Book.workbook([
      ("Ngân sách &amp; KOL", "a", ""), ("Biểu đồ", "b", ""), ("Ẩn", "c", "state=\"hidden\""),
      ("Máy", "d", "state=\"veryHidden\""),
    ])
    book.parts["xl/_rels/workbook.xml.rels"] = Book.relationships([
      ("a", "worksheet", "worksheets/sheet1.xml"), ("b", "chartsheet", "chartsheets/sheet1.xml"),
      ("c", "worksheet", "/xl/worksheets/sheet1.xml"), ("d", "worksheet", "../xl/./worksheets/sheet%31.xml"),
    ])
    let opened = try book.open()
    #expect(opened.sheets.map(\.name) == ["Ngân sách & KOL", "Ẩn", "Máy"])
    #expect(opened.sheets.map(\.visibility) == [.visible, .hidden, .veryHidden])
    #expect(opened.sheets.map(\.isHidden) == [false, true, true])
    for sheet in opened.sheets { #expect(try opened.reader(of: sheet).next()?.number == 1, "\(sheet.name)") }
    #expect(try opened.sheet(named: "máy").name == "Máy")
    #expect(try opened.sheet(named: "Ma\u{301}y").name == "Máy")
    let missing = finding { try opened.sheet(named: "Mayy") }
    #expect(missing?.code == .sheetUnknown)
    #expect(missing?.arguments == ["Mayy", "Ngân sách & KOL, Ẩn, Máy"])
    #expect(missing?.suggestion == "Máy")
  }

  @Test("Strict workbooks, names with a prefix, and other encodings are read as well")
  func variants() throws {
    let plain = Book(
      rows: "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c s=\"1\"><v>46090</v></c></row>",
      shared: ["<si><t>sữa</t></si>"], styles: Book.styles(id: 14))
    let expected = try plain.rows()
    #expect(expected[0].cells.count == 2)
    var strict = plain
    strict.parts = plain.parts.mapValues { part in
      part.map {
        $0.replacing(Book.main, with: "http://purl.oclc.org/ooxml/spreadsheetml/main")
          .replacing(Book.links, with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
      }
    }
    #expect(try strict.rows() == expected)
    var prefixed = plain
    prefixed.parts["xl/worksheets/sheet1.xml"] =
      "<x:worksheet xmlns:x=\"\(Book.main)\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"s\"><x:v>0</x:v></x:c>"
      + "<x:c r=\"B1\" s=\"1\"><x:v>46090</x:v></x:c></x:row></x:sheetData></x:worksheet>"
    #expect(try prefixed.rows() == expected)
    var latin = plain
    latin.parts["xl/worksheets/sheet1.xml"] = plain.parts["xl/worksheets/sheet1.xml"]??
      .replacing("UTF-8", with: "ISO-8859-1")
    #expect(try latin.rows() == expected)
  }

  @Test("Names of parts in another case, with backslashes, or without relationships of the archive are found")
  func names() throws {
    let plain = Book(rows: Self.one)
    for rename in [
      { (name: String) in name.uppercased() }, { (name: String) in name.replacing("/", with: "\\") },
    ] {
      var book = plain
      book.parts = Dictionary(uniqueKeysWithValues: plain.parts.map { (rename($0.key), $0.value) })
      #expect(try book.rows().count == 1)
    }
    var bare = plain
    bare.parts["_rels/.rels"] = .some(nil)
    #expect(try bare.rows().count == 1)
    var moved = plain
    moved.parts["_rels/.rels"] = Book.relationships([("r", "officeDocument", "/office/book.xml")])
    moved.parts["office/book.xml"] = plain.parts["xl/workbook.xml"]
    moved.parts["office/_rels/book.xml.rels"] = Book.relationships([
      ("rId1", "worksheet", "../xl/worksheets/sheet1.xml")
    ])
    #expect(try moved.rows().count == 1)
  }

  @Test("Sheets with nothing in them have no rows")
  func empty() throws {
    #expect(try Book().rows().isEmpty)
    var book = Book()
    book.parts["xl/worksheets/sheet1.xml"] = "<worksheet xmlns=\"\(Book.main)\"/>"
    #expect(try book.rows().isEmpty)
    book.parts["xl/workbook.xml"] = Book.workbook([])
    #expect(try book.open().sheets.isEmpty)
  }

  @Test(
    "Paths of parts",
    arguments: [
      ("a.xml", "xl", "xl/a.xml"), ("/xl/a.xml", "xl/worksheets", "xl/a.xml"), ("../a.xml", "xl/b", "xl/a.xml"),
      ("../../../a.xml", "xl", "a.xml"), ("b\\a%20c%zz%+1.xml", "xl", "xl/b/a c%zz%+1.xml"), ("", "xl", "xl"),
    ])
  func paths(target: String, folder: String, part: String) { #expect(PartPath.resolve(target, in: folder) == part) }
}
