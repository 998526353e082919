import Notation

/// Rows of cells in straight columns, by display width. On a narrow screen spare columns go first, then the texts of the
/// first column are broken over lines, at last every row becomes a record of its own.
struct TextTable {
  /// One cell: pieces of text, each with its colour.
  struct Cell {
    /// What it shows.
    let text: String
    private let runs: [(text: String, paint: TextStyle.Paint?)]

    /// A cell in one colour.
    init(_ text: String, _ paint: TextStyle.Paint? = nil) { self.init(runs: [(text, paint)]) }

    /// A cell of several colours.
    init(runs: [(String, TextStyle.Paint?)]) {
      self.runs = runs.map { (PlainText.clean($0.0), $0.1) }
      text = self.runs.reduce(into: "") { $0 += $1.text }
    }

    /// The cell's lines, painted, with their cells: one when it fits, else broken at spaces; several colours are cut.
    func lines(width: Int, style: TextStyle) -> [(text: String, width: Int)] {
      let cells = DisplayWidth.of(text)
      if cells <= width {
        return [
          (runs.reduce(into: "") { all, run in all += run.paint.map { style.paint(run.text, $0) } ?? run.text }, cells)
        ]
      }
      guard runs.count == 1, width >= PlainText.leastWidth else {
        let cut = PlainText.cut(text, to: width, ellipsis: style.ellipsis)
        return [(cut, DisplayWidth.of(cut))]
      }
      return PlainText.wrapped(text, to: width).map { line in
        (runs[0].paint.map { style.paint(line, $0) } ?? line, DisplayWidth.of(line))
      }
    }
  }

  /// Whether a column's cells stand at its right end.
  let right: [Bool]
  /// Whether the first row names the columns.
  let hasHeader: Bool
  /// Columns that may be left out on a narrow screen, the first to go first.
  let spare: [Int]
  /// Most cells of any column; wider texts are broken over lines.
  let widest: Int
  private(set) var rows: [[Cell]] = []

  /// An empty table; one entry per column, true for columns of numbers.
  init(right: [Bool], hasHeader: Bool = false, spare: [Int] = [], widest: Int = .max) {
    self.right = right
    self.hasHeader = hasHeader
    self.spare = spare
    self.widest = widest
  }

  /// Adds a row; missing cells are empty.
  mutating func add(_ cells: [Cell]) { rows.append(cells) }

  /// Adds a row of plain texts in one colour.
  mutating func add(_ texts: [String], _ paint: TextStyle.Paint? = nil) { rows.append(texts.map { Cell($0, paint) }) }

  /// Writes the table.
  func draw(on canvas: inout TextCanvas, indent: Int = 2, gap: Int = 2) {
    guard let layout = TableLayout(self, room: canvas.width - indent, gap: gap) else {
      return drawRecords(on: &canvas, indent: indent)
    }
    for row in rows {
      let cells = layout.columns.map { column in
        (row.indices.contains(column.index) ? row[column.index] : Cell("")).lines(
          width: column.width, style: canvas.style)
      }
      for height in 0..<(cells.map(\.count).max() ?? 0) {
        var line = String(repeating: " ", count: indent)
        for (place, column) in layout.columns.enumerated() {
          if place > 0 { line += String(repeating: " ", count: gap) }
          let shown = cells[place].indices.contains(height) ? cells[place][height] : ("", 0)
          let space = String(repeating: " ", count: max(0, column.width - shown.1))
          line += right[column.index] ? space + shown.0 : shown.0 + space
        }
        canvas.raw(line)
      }
    }
  }

  /// Each row by itself: its first cell, and under it what the others say, by the names of their columns.
  private func drawRecords(on canvas: inout TextCanvas, indent: Int) {
    let names = hasHeader ? rows.first?.map(\.text) ?? [] : []
    for row in rows.dropFirst(hasHeader ? 1 : 0) {
      canvas.paragraph(row.first?.text ?? "", indent: indent, hanging: 2, paint: .heading)
      let values = row.indices.dropFirst().compactMap { column -> String? in
        guard !row[column].text.isEmpty, !spare.contains(column) else { return nil }
        let name = names.indices.contains(column) ? names[column] : ""
        return name.isEmpty ? row[column].text : "\(name) \(row[column].text)"
      }
      canvas.paragraph(values.joined(separator: canvas.style.dot), indent: indent + 2, hanging: 2)
    }
  }
}
