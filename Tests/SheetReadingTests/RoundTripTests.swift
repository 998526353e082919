import CampaignModel
import Foundation
import SheetReading
import SheetWriting
import TestSupport
import Testing

@Suite("Workbooks written and read back")
struct RoundTripTests {
  static let texts = [
    "Trà sữa", " đầu cuối ", "a\nb\r\nc\t", "_x000D_", "_x005F_x", "<&>\"'", "=1+1", "😀\u{1F9D1}\u{200D}\u{1F373}",
    "\u{1}\u{1F}",
    "東京", "0123", "1,2 tỷ", String(repeating: "dài ", count: 2000),
  ]

  /// A value to write and what must be read.
  static func draw(_ dice: inout Dice) -> (written: CellValue, style: CellStyle, read: (SheetCell) -> Bool) {
    switch Int.random(in: 0..<7, using: &dice) {
    case 0:
      let text = texts.randomElement(using: &dice) ?? ""
      return (.text(text), .plain, { $0 == .text(text) })
    case 1:
      let whole =
        Int64.random(in: -9_007_199_254_740_992...9_007_199_254_740_992, using: &dice)
        >> Int64.random(in: 0...50, using: &dice)
      return (
        .integer(whole), .number("#,##0"),
        { cell in
          if case .number(let number) = cell { number.exact?.whole == whole && !number.isPercent } else { false }
        }
      )
    case 2:
      let value = Double.random(in: -1...1, using: &dice) * pow(10, Double.random(in: -9...12, using: &dice))
      return (
        .number(value), .number("0.0%"),
        { cell in
          guard case .number(let number) = cell else { return false }
          return number.isPercent && abs(number.value - value) <= abs(value) * 5.6e-15
        }
      )
    case 3:
      let flag = Bool.random(using: &dice)
      return (.flag(flag), .plain, { $0 == .flag(flag) })
    case 4:
      let day = CivilDate(dayNumber: Int.random(in: -25_000...100_000, using: &dice))
      let (year, month, date) = day.components
      return (.day(year: year, month: month, day: date), .number("dd/mm/yyyy"), { $0 == .date(SheetDate(day: day)) })
    case 5:
      let result = Double(Int.random(in: -99...99, using: &dice)) / 4
      return (
        .formula("=SUM(A1:A9)", result: result), .plain,
        { cell in
          if case .number(let number) = cell { number.value == result } else { false }
        }
      )
    default: return (.empty, .header, { $0 == .empty })
    }
  }

  @Test("What a workbook is made of is read back", arguments: [true, false])
  func random(inMemory: Bool) throws {
    var dice = Dice(seed: inMemory ? 1 : 2)
    let folder = NSTemporaryDirectory()
    let path = "\(folder)kolmix-round-\(UUID().uuidString).xlsx"
    defer { unlink(path) }
    let book = try Workbook(path: path, storage: inMemory ? .memory : .rows(folder: folder))
    var expected: [[Int: (SheetCell) -> Bool]] = []
    for index in 0..<2 {
      let sheet = try book.sheet(named: "Trang \(index)")
      for row in 0..<150 {
        var cells: [Int: (SheetCell) -> Bool] = [:]
        for column in 0..<12 {
          let drawn = Self.draw(&dice)
          try sheet.write(drawn.written, row: row, column: column, style: drawn.style)
          cells[column] = drawn.read
        }
        expected.append(cells)
      }
    }
    if inMemory { try book.sheet(named: "Gộp").merge(0...0, 2...5, text: "Ngân sách") }
    try book.close()

    let read = try SheetWorkbook(path: path)
    var row = 0
    for sheet in read.sheets.prefix(2) {
      let reader = try read.reader(of: sheet)
      while let found = try reader.next() {
        #expect(found.number == row % 150 + 1)
        for (column, fits) in expected[row] {
          let cell = found[column: column]
          #expect(fits(cell), "\(sheet.name) \(found.place(column)): \(cell)")
        }
        row += 1
      }
    }
    #expect(row == 300)
    if inMemory {
      let merged = try read.sheet(named: "gộp")
      #expect(try read.layout(of: merged).mergedRanges == [CellRange(sheet: "Gộp", rows: 0...0, columns: 2...5)])
      #expect(try read.reader(of: merged).next()?.cells.map(\.cell) == [.text("Ngân sách")])
    }
  }
}
