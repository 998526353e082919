/// One cell of a CSV file.
package struct CSVCell: Sendable, Hashable {
  /// Its text, quotes taken off and doubled ones halved; NFC.
  package var text: String
  /// 1-based line it starts on.
  package var line: Int
  /// 1-based column it starts at, its quote included, as editors count.
  package var column: Int
  /// Characters it takes on that line, at least 1.
  package var length: Int

  /// Whether nothing but spaces is in it.
  package var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
}

/// One record of a CSV file.
package struct CSVRow: Sendable, Hashable {
  /// Its number among the rows that are not blank, the header being 0.
  package var number: Int
  /// 1-based line it starts on.
  package var line: Int
  /// In order.
  package var cells: [CSVCell]

  /// The one record a text holds, its first character standing at the start of `line`, and what is wrong with it.
  package static func read(_ text: String, separator: Unicode.Scalar, line: Int) -> (
    row: CSVRow, problems: [CSVProblem]
  ) {
    var scanner = CSVScanner(Array(text.unicodeScalars), separator: separator, line: line)
    let row = scanner.row() ?? CSVRow(number: 0, line: line, cells: [])
    return (row, scanner.problems)
  }

  /// The row without the cells from `width` on.
  func cut(to width: Int) -> CSVRow { CSVRow(number: number, line: line, cells: Array(cells.prefix(width))) }
}
