import CampaignModel
import Notation
import Rendering
import SheetWriting

/// One sheet, filled from top to bottom.
final class SheetPage {
  let sheet: Sheet
  let words: Catalogue
  /// The next free row.
  var row = 0
  /// Rows that stay in view.
  private var frozen = 1
  /// Characters of the widest cell of each column.
  private var widths: [Int: Int] = [:]
  /// Texts that may need several lines.
  private var wrapped: [(row: Int, column: Int, text: String)] = []
  private var tables = 0

  private static let widest = 60
  private static let narrowest = 11
  /// Points of a line, and the most lines a row can be high.
  private static let lineHeight = 15.0
  private static let mostLines = 27
  /// Rows a chart takes under its table.
  static let chartRows = 18

  init(_ sheet: Sheet, words: Catalogue) {
    self.sheet = sheet
    self.words = words
  }

  /// The first row.
  func title(_ text: String) throws(Diagnostic) {
    try sheet.write(.text(text), row: 0, column: 0, style: CellStyle(isBold: true, size: 16))
    row = 2
  }

  /// A heading.
  func heading(_ text: String, isLarge: Bool = false) throws(Diagnostic) {
    if row > 2 { row += 1 }
    try sheet.write(.text(text), row: row, column: 0, style: CellStyle(isBold: true, size: isLarge ? 14 : 12))
    row += 1
  }

  /// A theme.
  func section(_ section: ReportSection, numbers: Wording) throws(Diagnostic) {
    if section.kind != .budget { try heading(section.title) }
    for block in section.blocks { try self.block(block, numbers: numbers) }
  }

  private func block(_ block: ReportBlock, numbers: Wording) throws(Diagnostic) {
    switch block {
    case .paragraph(let text): try line(text, CellStyle())
    case .note(let text): try line(text, CellStyle(isItalic: true, colour: ReportColour.quiet.code))
    case .warning(let text): try line(text, CellStyle(isBold: true, colour: ReportColour.alarm.code))
    case .facts(let facts): try pairs(facts.map { [$0.name, $0.value] })
    case .figures(let figures): try pairs(figures.map { [$0.name, $0.value, $0.note] })
    case .table(let table): try self.table(table, numbers: numbers)
    case .chart(let chart): try self.chart(chart, numbers: numbers)
    case .items(let name, let items): try self.items(name, items)
    }
  }

  private func line(_ text: String, _ style: CellStyle) throws(Diagnostic) {
    try sheet.write(.text(text), row: row, column: 0, style: style)
    row += 1
  }

  private func pairs(_ rows: [[String]]) throws(Diagnostic) {
    for cells in rows {
      for (column, text) in cells.enumerated() where !text.isEmpty {
        try write(
          .text(text), column: column, text: text, style: CellStyle(isBold: column == 0, wraps: true, alignment: .left))
      }
      row += 1
    }
    row += 1
  }

  private func items(_ name: String, _ items: [ReportItem]) throws(Diagnostic) {
    if !name.isEmpty { try heading(name) }
    for item in items {
      let cells = [item.title, item.lines.joined(separator: "\n"), item.origin]
      for (column, text) in cells.enumerated() where !text.isEmpty {
        try write(.text(text), column: column, text: text, style: CellStyle(isBold: column == 0, wraps: true))
      }
      row += 1
    }
    row += 1
  }

  /// A table; returns the rows of its body.
  @discardableResult
  func table(_ table: ReportTable, numbers: Wording) throws(Diagnostic) -> ClosedRange<Int>? {
    try line(table.caption, CellStyle(isItalic: true, colour: ReportColour.quiet.code))
    for (column, head) in table.columns.enumerated() {
      try write(
        .text(head.title), column: column, text: String(head.title.prefix(14)),
        style: spaced(
          CellStyle(
            isBold: true, wraps: true, alignment: head.isNumber ? .right : .left, fill: 0xE7ECF3, isUnderlined: true),
          column, of: table))
    }
    row += 1
    if tables == 0, row <= 6 { frozen = row }
    tables += 1
    let first = row
    let cells = TableCells(table, firstRow: first, numbers: numbers)
    for place in table.rows.indices {
      for column in table.rows[place].cells.indices {
        let cell = cells.cell(place, column)
        try write(
          cell.value, column: column, text: table.rows[place].cells[column].text(numbers) + cell.spare,
          style: spaced(cell.style, column, of: table))
      }
      row += 1
    }
    row += 1
    return table.rows.isEmpty ? nil : first...(first + table.rows.count - 1)
  }

  /// A text keeps away from the number before it.
  private func spaced(_ style: CellStyle, _ column: Int, of table: ReportTable) -> CellStyle {
    guard table.columns.indices.contains(column), column > 0, table.columns[column - 1].isNumber,
      !table.columns[column].isNumber
    else { return style }
    var style = style
    (style.indent, style.alignment) = (1, .left)
    return style
  }

  /// Writes a cell of the current row; `text` is what its width is measured by.
  func write(_ value: CellValue, column: Int, text: String, style: CellStyle) throws(Diagnostic) {
    try sheet.write(value, row: row, column: column, style: style)
    let wide = text.split(separator: "\n").map { DisplayWidth.of(String($0)) }.max() ?? 0
    widths[column] = max(widths[column] ?? 0, wide)
    if style.wraps, case .text(let whole) = value { wrapped.append((row, column, whole)) }
  }

  private func width(_ column: Int) -> Int { min(max((widths[column] ?? 0) + 2, Self.narrowest), Self.widest) }

  /// Sets what depends on everything written: widths, heights, panes, paper. The head of a table stays in view where it is
  /// the only one; over other tables it would name the wrong things.
  func finish() {
    for column in widths.keys.sorted() { sheet.setWidth(Double(width(column)), columns: column...column) }
    var lines: [Int: Int] = [:]
    for cell in wrapped {
      lines[cell.row] = max(lines[cell.row] ?? 1, WrappedLines.count(cell.text, width: width(cell.column)))
    }
    // Not every program works out the height of a row by itself.
    for (row, count) in lines.sorted(by: { $0.key < $1.key }) where count > 1 {
      sheet.setHeight(Double(min(count, Self.mostLines)) * Self.lineHeight, row: row)
    }
    let rows = tables == 1 ? frozen : 1
    sheet.freeze(rows: rows)
    sheet.printOnA4(repeating: rows)
  }
}
