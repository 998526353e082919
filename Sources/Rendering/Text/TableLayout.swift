import Notation

/// Which columns of a table are shown and how wide, so that its lines fit.
struct TableLayout {
  /// One column shown.
  struct Column {
    /// Its place in the table.
    let index: Int
    /// Its cells on the screen.
    var width: Int
  }

  /// From left to right.
  private(set) var columns: [Column]

  /// The columns of a table in `room` cells with `gap` between them; nil when they do not fit however narrow the first is.
  init?(_ table: TextTable, room: Int, gap: Int) {
    columns = table.right.indices.map { index in
      let cells = table.rows.map { $0.indices.contains(index) ? DisplayWidth.of($0[index].text) : 0 }
      return Column(index: index, width: min(cells.max() ?? 0, table.widest))
    }
    .filter { $0.width > 0 }
    func excess(_ columns: [Column]) -> Int {
      columns.reduce(0) { $0 + $1.width } + gap * max(0, columns.count - 1) - room
    }
    for index in table.spare where excess(columns) > 0 {
      // A word cut off says less than none.
      columns.removeAll { $0.index == index }
    }
    let over = excess(columns)
    guard over > 0, let first = columns.first else { return }
    columns[0].width = first.width - over
    guard columns[0].width >= Self.least(of: first, in: table) else { return nil }
  }

  /// The fewest cells a column may be broken to: its longest word, but not a very long one, and no more than four lines.
  private static func least(of column: Column, in table: TextTable) -> Int {
    let words = table.rows.flatMap { row -> [Int] in
      guard row.indices.contains(column.index) else { return [] }
      return row[column.index].text.split(separator: " ").map { DisplayWidth.of(String($0)) }
    }
    return max(PlainText.leastWidth, min(words.max() ?? 0, Self.longestWord), (column.width + 3) / Self.mostLines)
  }

  private static let longestWord = 14
  private static let mostLines = 4
}
