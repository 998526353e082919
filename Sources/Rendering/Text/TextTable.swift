import Notation

/// Rows of cells in straight columns, by display width. The first column gives way when the whole would be too wide.
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

    /// The cell painted, or cut and plain when it does not fit.
    func shown(width: Int, style: TextStyle) -> (text: String, width: Int) {
      let cells = DisplayWidth.of(text)
      if cells <= width {
        return (
          runs.reduce(into: "") { all, run in all += run.paint.map { style.paint(run.text, $0) } ?? run.text }, cells
        )
      }
      let cut = PlainText.cut(text, to: width, ellipsis: style.ellipsis)
      return (cut, DisplayWidth.of(cut))
    }
  }

  /// Whether a column's cells stand at its right end.
  let right: [Bool]
  private var rows: [[Cell]] = []

  /// An empty table; one entry per column, true for columns of numbers.
  init(right: [Bool]) { self.right = right }

  /// Adds a row; missing cells are empty.
  mutating func add(_ cells: [Cell]) { rows.append(cells) }

  /// Adds a row of plain texts in one colour.
  mutating func add(_ texts: [String], _ paint: TextStyle.Paint? = nil) { rows.append(texts.map { Cell($0, paint) }) }

  /// Writes the table.
  func draw(on canvas: inout TextCanvas, indent: Int = 2, gap: Int = 2) {
    var widths = right.indices.map { column in
      rows.map { $0.indices.contains(column) ? DisplayWidth.of($0[column].text) : 0 }.max() ?? 0
    }
    let filled = widths.filter { $0 > 0 }
    let excess = indent + filled.reduce(0, +) + gap * max(0, filled.count - 1) - canvas.width
    if excess > 0, let first = widths.first { widths[0] = max(4, first - excess) }
    for row in rows {
      var line = String(repeating: " ", count: indent)
      var isFirst = true
      for column in right.indices where widths[column] > 0 {
        if !isFirst { line += String(repeating: " ", count: gap) }
        isFirst = false
        let cell = row.indices.contains(column) ? row[column] : Cell("")
        let (painted, cells) = cell.shown(width: widths[column], style: canvas.style)
        let space = String(repeating: " ", count: max(0, widths[column] - cells))
        line += right[column] ? space + painted : painted + space
      }
      canvas.raw(line)
    }
  }
}
