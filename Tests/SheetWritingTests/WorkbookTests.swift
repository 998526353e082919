import CampaignModel
import Foundation

import Testing

@testable import SheetWriting

@Suite("Workbooks")
struct WorkbookTests {
  /// A small workbook with everything in it.
  static func write(_ path: String, storage: Workbook.Storage) throws {
    let book = try Workbook(path: path, storage: storage, properties: .init(title: "Tết", author: "kolmix"))
    let sheet = try book.sheet(named: "Ngân sách")
    sheet.setWidth(24, columns: 0...0)
    sheet.freeze(rows: 1)
    try sheet.write([.text("Hạng"), .text("Chi")], row: 0, style: .header)
    try sheet.write(.text("=1+1"), row: 1, column: 0)
    try sheet.write(.integer(9_007_199_254_740_993), row: 1, column: 1)
    try sheet.write(.text("a_x0041_b\u{1}\u{FFFF}&<"), row: 2, column: 0)
    try sheet.write(.integer(320_000_000), row: 2, column: 1, style: .number("#,##0\" ₫\""))
    try sheet.write(.formula("=SUM(B2:B3)", result: 320_000_000), row: 3, column: 1)
    try sheet.write(.day(year: 2027, month: 1, day: 15), row: 4, column: 0, style: .number("yyyy-mm-dd"))
    try sheet.write([.number(.nan), .flag(true), .empty], row: 5)
    var chart = SheetChart(
      .bar, title: "Chi",
      series: [
        .init(
          name: "Chi", categories: CellRange(sheet: sheet.name, rows: 1...2, column: 0),
          values: CellRange(sheet: sheet.name, rows: 1...2, column: 1), colour: 0x1F77B4)
      ])
    chart.isTopDown = true
    try sheet.insert(chart, row: 1, column: 3)
    try book.close()
  }

  @Test("The same calls give the same bytes, rows kept in memory or not", arguments: [true, false])
  func sameBytes(inMemory: Bool) throws {
    let folder = try TemporaryFolder()
    let storage = inMemory ? Workbook.Storage.memory : .rows(folder: folder.path)
    try Self.write("\(folder.path)/a.xlsx", storage: storage)
    // The file must not say when it was made.
    Thread.sleep(forTimeInterval: 1.1)
    try Self.write("\(folder.path)/b.xlsx", storage: storage)
    let first = try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/a.xlsx"))
    #expect(try first == Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/b.xlsx")))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["a.xlsx", "b.xlsx"])
  }

  @Test("A text never becomes a formula, and what XML cannot hold shows")
  func textsStayTexts() throws {
    let folder = try TemporaryFolder()
    try Self.write("\(folder.path)/a.xlsx", storage: .rows(folder: folder.path))
    let sheet = folder.part("xl/worksheets/sheet1.xml", of: "a.xlsx")
    #expect(sheet.contains("<is><t>=1+1</t></is>"))
    #expect(sheet.components(separatedBy: "<f>").count == 2, "only our own formula")
    #expect(sheet.contains("<t>9007199254740993</t>"), "no digit is lost")
    #expect(sheet.contains("<t>a_x005F_x0041_b_x0001_\u{FFFD}&amp;&lt;</t>"))
    #expect(sheet.contains("<pane ySplit=\"1\""))
    #expect(folder.part("xl/charts/chart1.xml", of: "a.xlsx").contains("<c:barChart>"))
    #expect(folder.part("xl/styles.xml", of: "a.xlsx").contains("#,##0&quot; ₫&quot;"))
  }

  @Test("Names no sheet can have, cells beyond a sheet and texts no cell holds are findings")
  func findings() throws {
    let folder = try TemporaryFolder()
    let book = try Workbook(path: "\(folder.path)/a.xlsx")
    let sheet = try book.sheet(named: "Plan")
    #expect(throws: Diagnostic(.sheetName, ["plan"])) { try book.sheet(named: "plan") }
    #expect(throws: Diagnostic(.sheetName, ["a/b"])) { try book.sheet(named: "a/b") }
    #expect(throws: Diagnostic(.sheetName, [""])) { try book.sheet(named: "") }
    #expect(throws: Diagnostic(.sheetFull, ["Plan"])) { try sheet.write(.flag(true), row: 1_048_576, column: 0) }
    let long = String(repeating: "😀", count: 16_384)
    #expect(throws: Diagnostic(.cellTooLong, ["Plan", "B2", "32767"])) {
      try sheet.write(.text(long), row: 1, column: 1)
    }
  }

  @Test("A workbook that cannot be written leaves nothing behind and says why")
  func unwritable() throws {
    let folder = try TemporaryFolder()
    let book = try Workbook(path: "\(folder.path)/none/a.xlsx")
    _ = try book.sheet(named: "Plan")
    #expect(throws: Diagnostic(.outputUnwritable, ["\(folder.path)/none/a.xlsx", "No such file or directory"])) {
      try book.close()
    }
  }

  @Test("Columns are named as spreadsheets name them")
  func letters() {
    #expect([0, 25, 26, 701, 702, 16_383].map(CellRange.letters) == ["A", "Z", "AA", "ZZ", "AAA", "XFD"])
    #expect(CellRange(sheet: "Tết '27", rows: 1...8, column: 1).reference == "'Tết ''27'!$B$2:$B$9")
  }
}

@Suite("Finished workbooks")
struct SheetArchiveTests {
  @Test("A sheet cut short is noticed, however the file ends")
  func cut() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/a.xlsx"
    try WorkbookTests.write(path, storage: .memory)
    #expect(SheetArchive.isWhole(path, sheets: 1))
    #expect(!SheetArchive.isWhole(path, sheets: 2))
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    for length in [0, 10, bytes.count / 2, bytes.count - 1] {
      try bytes.prefix(length).write(to: URL(fileURLWithPath: path))
      #expect(!SheetArchive.isWhole(path, sheets: 1), "\(length)")
    }
  }
}
