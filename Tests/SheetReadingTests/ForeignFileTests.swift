import CampaignModel
import Foundation
import Testing

@testable import SheetReading

@Suite("Files that are no workbook")
struct ForeignFileTests {
  static func code(_ bytes: [UInt8]) -> DiagnosticCode? {
    finding { try SheetWorkbook(bytes: bytes, name: "a.xlsx") }?.code
  }

  /// A compound file whose list of streams stands far from its start.
  static func compound(_ stream: String) -> [UInt8] {
    let name = stream.utf8.flatMap { [$0, 0] as [UInt8] }
    return [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0x45, count: 1_052_660) + name + [
      0, 0,
    ]
  }

  @Test("A file says what it is, as bytes and as a file")
  func kinds() throws {
    let cases: [([UInt8], DiagnosticCode)] = [
      (Self.compound("Workbook"), .workbookOld), (Self.compound("EncryptedPackage"), .workbookEncrypted),
      ([0xD0, 0xCF, 0x11, 0xE0], .workbookOld),
      (Array("tên,ngân sách\nAn,5tr\n".utf8), .workbookIsText), ([0xFF, 0xFE, 0x61, 0, 0x2C, 0], .workbookIsText),
      (Array("\u{FEFF} <!DOCTYPE html><table>".utf8), .workbookIsMarkup), ([0xFF, 0xFE, 0x3C, 0], .workbookIsMarkup),
      (Array("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>".utf8), .workbookIsMarkup),
      ([0, 1, 2, 3], .workbookForeign), ([], .workbookDamaged), (Array("PK\u{3}\u{4}".utf8), .workbookDamaged),
      (Array("P".utf8), .workbookIsText),
    ]
    let path = NSTemporaryDirectory() + "kolmix-foreign-\(UUID().uuidString).xlsx"
    defer { unlink(path) }
    for (bytes, code) in cases {
      #expect(Self.code(bytes) == code)
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      let found = finding { try SheetWorkbook(path: path) }
      #expect(found?.code == code)
      #expect(found?.location == SourceLocation(file: path, line: 0))
    }
    #expect(finding { try SheetWorkbook(bytes: Array("%PDF-1\u{1}".utf8), name: "a") }?.arguments == ["%PDF"])
    #expect(finding { try SheetWorkbook(bytes: [0, 255, 2, 3, 4], name: "a") }?.arguments == ["00 ff 02 03"])
  }

  @Test(
    "Other documents in the same kind of archive are named",
    arguments: [
      ("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "application/vnd.oasis.opendocument.spreadsheet"),
      ("word/document.xml", "<w/>", "word/document.xml"), ("xl/workbook.bin", "x", "xl/workbook.bin"),
    ])
  func archives(part: String, content: String, named: String) throws {
    var book = Book()
    book.parts = [part: content]
    if part != "mimetype" { book.parts["_rels/.rels"] = Book.relationships([("r", "officeDocument", part)]) }
    let found = finding { try book.open() }
    #expect(found?.code == .workbookForeign)
    #expect(found?.arguments == [named])
  }

  @Test("A path that is no file, is not there, or may not be read from its end is a finding")
  func paths() throws {
    let folder = NSTemporaryDirectory() + "kolmix-paths-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(mkfifo(folder + "/pipe", 0o600) == 0)
    for path in [folder, folder + "/pipe", folder + "/none.xlsx", "/dev/null"] {
      #expect(finding { try SheetWorkbook(path: path) }?.code == .pathUnreadable, "\(path)")
    }
  }

  @Test("A file is read like its bytes")
  func files() throws {
    let path = NSTemporaryDirectory() + "kolmix-file-\(UUID().uuidString).xlsx"
    defer { unlink(path) }
    try Data(Book(rows: StructureTests.one).bytes()).write(to: URL(fileURLWithPath: path))
    let book = try SheetWorkbook(path: path)
    #expect(book.name == path)
    #expect(try book.reader(of: book.sheets[0]).next()?.cells.count == 1)
  }

  @Test("An archive with a password is no riddle")
  func password() throws {
    var book = Book(rows: StructureTests.one)
    book.archive.password = "bí mật"
    #expect(finding { try book.open() }?.code == .workbookEncrypted)
  }
}
