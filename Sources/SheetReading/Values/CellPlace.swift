import CampaignModel

/// Places as sheets write them: `C7`, `A1:D1`.
enum CellPlace {
  /// Rows of a sheet.
  static let rowLimit = 1_048_576
  /// Columns of a sheet.
  static let columnLimit = 16_384

  /// Row from 1 and column from 0 of a cell; nil beyond the sheet, and for anything else.
  static func read(_ text: UnsafePointer<CChar>) -> (row: Int, column: Int)? {
    var at = text
    var column = 0
    // Neither loop can overflow: both stop right after the limit.
    while true {
      let letter = UInt8(bitPattern: at.pointee) & 0xDF
      guard letter >= 65, letter <= 90 else { break }
      column = column * 26 + Int(letter) - 64
      guard column <= columnLimit else { return nil }
      at += 1
    }
    guard column > 0, let row = row(at) else { return nil }
    return (row, column - 1)
  }

  /// A row's number from 1.
  static func row(_ text: UnsafePointer<CChar>) -> Int? {
    var at = text
    var row = 0
    while at.pointee != 0 {
      let digit = at.pointee
      guard digit >= 48, digit <= 57 else { return nil }
      row = row * 10 + Int(digit) - 48
      guard row <= rowLimit else { return nil }
      at += 1
    }
    return row > 0 ? row : nil
  }

  /// The cells between two corners, in whatever order; one cell is its own range.
  static func range(_ text: String, sheet: String) -> CellRange? {
    let corners = text.split(separator: ":", omittingEmptySubsequences: false)
    guard corners.count <= 2, let from = corners.first, let to = corners.last,
      let first = read(String(from)), let last = read(String(to))
    else { return nil }
    return CellRange(
      sheet: sheet, rows: min(first.row, last.row) - 1...max(first.row, last.row) - 1,
      columns: min(first.column, last.column)...max(first.column, last.column))
  }

  /// A place no sheet has.
  static func invalid(_ written: String, sheet: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(.sheetPlaceInvalid, [sheet, Shortened.text(written)], at: location)
  }
}
