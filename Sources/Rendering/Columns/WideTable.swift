import Notation

/// A table whose rows are seen twice, first to measure and then to be written, so that none of them is kept.
package struct WideTable {
  private let titles: [String]
  private let right: [Bool]
  private let width: Int
  private let style: TextStyle
  private var widest: [Int]
  /// The longest word of each column.
  private var words: [Int]

  /// Most cells of a column of texts while the table is too wide.
  private static let widestText = 32
  private static let narrowestText = 10
  private static let gap = "  "

  /// A table of so many columns for lines of `width` cells; true for columns at the right.
  package init(titles: [String], right: [Bool], width: Int, style: TextStyle) {
    self.titles = titles.map(PlainText.clean)
    self.right = right
    self.width = width
    self.style = style
    // A heading is broken at spaces.
    widest = self.titles.map(Self.longestWord)
    words = widest
  }

  /// Looks at the widths of a row.
  package mutating func measure(_ cells: [String]) {
    for (column, cell) in zip(widest.indices, cells) {
      let clean = PlainText.clean(cell)
      let width = DisplayWidth.of(clean)
      widest[column] = max(widest[column], width)
      if width > words[column] { words[column] = max(words[column], Self.longestWord(clean)) }
    }
  }

  private static func longestWord(_ text: String) -> Int {
    text.split(separator: " ").map { DisplayWidth.of(String($0)) }.max() ?? 0
  }

  /// The headings and a line under them.
  package var head: String {
    let columns = columns
    return line(titles, columns, paint: .heading)
      + columns.map { String(repeating: style.line, count: $0) }.joined(separator: Self.gap) + "\n"
  }

  /// A row with its line end; a text too wide for its column is broken over lines.
  package func row(_ cells: [String]) -> String { line(cells.map(PlainText.clean), columns, paint: nil) }

  /// Cells of each column: what it needs, texts narrowed, the widest first, until a line fits; numbers are never cut.
  private var columns: [Int] {
    let columns = zip(widest, right).map { $1 ? $0 : min($0, Self.widestText) }
    let room = width - Self.gap.count * max(0, columns.count - 1)
    func narrowed(_ columns: [Int], to least: [Int]) -> [Int] {
      var columns = columns
      while columns.reduce(0, +) > room {
        let texts = columns.indices.filter { !right[$0] && columns[$0] > max(Self.narrowestText, least[$0]) }
        guard let widest = texts.max(by: { columns[$0] < columns[$1] }) else { break }
        columns[widest] -= 1
      }
      return columns
    }
    let whole = narrowed(columns, to: words)
    // Words are broken only when that helps.
    let broken = narrowed(whole, to: columns.map { _ in 0 })
    return broken.reduce(0, +) > room ? whole : broken
  }

  private func line(_ cells: [String], _ columns: [Int], paint: TextStyle.Paint?) -> String {
    let broken = zip(cells, columns).map { cell, width in
      DisplayWidth.of(cell) <= width ? [cell] : PlainText.wrapped(cell, to: width, atLeast: 2)
    }
    var text = ""
    for height in 0..<max(1, broken.map(\.count).max() ?? 1) {
      var line = ""
      for (index, column) in columns.enumerated() {
        let piece = broken.indices.contains(index) && height < broken[index].count ? broken[index][height] : ""
        let space = String(repeating: " ", count: max(0, column - DisplayWidth.of(piece)))
        let shown = paint.map { style.paint(piece, $0) } ?? piece
        line += (index == 0 ? "" : Self.gap) + (right[index] ? space + shown : shown + space)
      }
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    return text
  }
}
