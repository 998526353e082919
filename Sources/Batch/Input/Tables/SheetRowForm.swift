import BriefReading
import CampaignModel
import Notation
import SheetReading

/// Turns rows of a sheet into the bytes of a row, what merged cells hold put into every row they cover.
struct SheetRowForm {
  private let briefs: BriefReader
  /// The table the row at hand belongs to.
  var table: BriefTable
  private let workbook: String
  private let sheet: String
  /// Merged cells of more than one row, the last to begin first.
  private var merged: [CellRange]
  /// Those that cover the row at hand, with the value each shows.
  private var open: [(range: CellRange, cell: SheetCell)] = []

  /// Forms rows of a table.
  init(_ briefs: BriefReader, _ table: BriefTable, workbook: String, sheet: String, merged: [CellRange]) {
    self.briefs = briefs
    self.table = table
    self.workbook = workbook
    self.sheet = sheet
    self.merged = merged.filter { $0.rows.count > 1 }.sorted { $0.rows.lowerBound > $1.rows.lowerBound }
  }

  /// Whether anybody would see something in a row.
  static func hasContent(_ row: SheetRow) -> Bool {
    row.cells.contains { placed in
      if case .text(let text) = placed.cell { !text.allSatisfy(\.isWhitespace) } else { true }
    }
  }

  /// Whether a row has texts without digits only, as headings have.
  static func isAllWords(_ row: SheetRow) -> Bool {
    row.cells.allSatisfy { placed in
      if case .text(let text) = placed.cell { !text.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } } else { false }
    }
  }

  /// The cells of a row, up to the last with content.
  static func cells(_ row: SheetRow) -> [TableCell] {
    var cells: [TableCell] = []
    for placed in row.cells {
      while cells.count < placed.column { cells.append(blank(row, cells.count)) }
      let (kind, text) = content(placed.cell)
      cells.append(TableCell(text: Folding.nfc(text), kind: kind, line: row.number, column: placed.column + 1))
    }
    return cells
  }

  /// The bytes of a row, and what is wrong with its cells. Rows must come in order.
  mutating func bytes(_ row: SheetRow) -> ([UInt8], [Diagnostic]) {
    var cells = row.cells
    var problems: [Diagnostic] = []
    if !merged.isEmpty || !open.isEmpty { fill(&cells, of: row, &problems) }
    var bytes: [UInt8] = []
    var column = 0
    for placed in cells {
      while column < placed.column {
        RowForm.pack(.text, "", to: &bytes)
        column += 1
      }
      if case .failure(let failure) = placed.cell, table.isRead(placed.column) {
        problems.append(
          failure.diagnostic(workbook: workbook, sheet: sheet, row: row.number, column: placed.column))
        RowForm.pack(.text, "", to: &bytes)
        column += 1
        continue
      }
      let (kind, text) = Self.content(placed.cell)
      RowForm.pack(kind, text, to: &bytes)
      column += 1
    }
    return (bytes, problems)
  }

  private mutating func fill(_ cells: inout [SheetRow.Placed], of row: SheetRow, _ problems: inout [Diagnostic]) {
    let index = row.number - 1
    open.removeAll { $0.range.rows.upperBound < index }
    for (range, cell) in open where row[column: range.columns.lowerBound] == .empty {
      let column = range.columns.lowerBound
      guard table.isRead(column) else { continue }
      let isAmount = briefs.holdsAmounts(column, of: table)
      problems.append(
        Diagnostic(
          isAmount ? .amountMerged : .valueMerged,
          [row.place(column), CellRange.cell(row: range.rows.lowerBound, column: column)],
          at: SourceLocation(file: table.name, line: row.number, column: column + 1),
          severity: isAmount ? .error : .warning))
      let place = cells.firstIndex { $0.column > column } ?? cells.endIndex
      cells.insert(SheetRow.Placed(column: column, cell: cell), at: place)
    }
    while let range = merged.last, range.rows.lowerBound <= index {
      merged.removeLast()
      let cell = row[column: range.columns.lowerBound]
      guard range.rows.lowerBound == index, cell != .empty else { continue }
      open.append((range, cell))
      // The first row's own amount is no more certain than that of the others.
      if range.rows.count > 1, briefs.holdsAmounts(range.columns.lowerBound, of: table) {
        let place = CellRange.cell(row: range.rows.upperBound, column: range.columns.lowerBound)
        problems.append(
          Diagnostic(
            .amountMerged, [row.place(range.columns.lowerBound), place],
            at: SourceLocation(file: table.name, line: row.number, column: range.columns.lowerBound + 1)))
      }
    }
  }

  private static func blank(_ row: SheetRow, _ column: Int) -> TableCell {
    TableCell(text: "", line: row.number, column: column + 1)
  }

  private static func content(_ cell: SheetCell) -> (TableCell.Kind, String) {
    switch cell {
    case .empty: (.text, "")
    // Shown where nobody reads the cell, so that what stands beside a table is told.
    case .failure(.error(let text)), .failure(.formulaWithoutValue(let text)): (.text, text)
    case .failure: (.text, "?")
    case .text(let text): (.text, text)
    case .date(let date): (.text, date.iso)
    case .flag(let flag): (.text, flag ? "true" : "false")
    case .number(let number):
      if number.isPercent, let whole = number.exact?.shifted(by: 2) {
        (.text, whole.plain + "%")
      } else {
        number.exact.map { (.number, $0.plain) } ?? (.text, number.written)
      }
    }
  }
}
