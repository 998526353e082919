import Notation

/// Columns of text, as wide as their widest cell; numbers to the right.
struct PluginTable {
  private var rows: [[String]] = []
  private let right: Set<Int>

  /// A table whose columns in `right` are aligned to the right.
  init(right: Set<Int> = []) { self.right = right }

  /// Adds a row.
  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The lines, without spaces at their ends.
  var text: String {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = row.enumerated().map { column, cell in
        let room = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(cell)))
        return right.contains(column) ? room + cell : cell + room
      }.joined(separator: "  ")
      while line.hasSuffix(" ") { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
