/// Cells of a sheet, rows and columns counted from 0, ends included.
package struct CellRange: Sendable, Hashable {
  /// Name of the sheet.
  package let sheet: String
  package let rows: ClosedRange<Int>
  package let columns: ClosedRange<Int>

  /// A block of cells.
  package init(sheet: String, rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.sheet = sheet
    self.rows = rows
    self.columns = columns
  }

  /// Part of one column.
  package init(sheet: String, rows: ClosedRange<Int>, column: Int) {
    self.init(sheet: sheet, rows: rows, columns: column...column)
  }

  /// As formulas write it: `'Budget'!$B$2:$B$9`.
  package var reference: String {
    let name = sheet.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
    let first = Self.cell(row: rows.lowerBound, column: columns.lowerBound, isFixed: true)
    let last = Self.cell(row: rows.upperBound, column: columns.upperBound, isFixed: true)
    return "'\(name)'!\(first):\(last)"
  }

  /// One cell as formulas write it: `B2`, or `$B$2` where it must not move.
  package static func cell(row: Int, column: Int, isFixed: Bool = false) -> String {
    let mark = isFixed ? "$" : ""
    return "\(mark)\(letters(column))\(mark)\(row + 1)"
  }

  /// `A` for 0, `Z` for 25, `AA` for 26.
  package static func letters(_ column: Int) -> String {
    var rest = max(0, column)
    var found = ""
    while true {
      found = String(UnicodeScalar(UInt8(65 + rest % 26))) + found
      if rest < 26 { return found }
      rest = rest / 26 - 1
    }
  }
}
