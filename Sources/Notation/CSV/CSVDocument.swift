/// A CSV file as its rows, strictly: nothing is dropped but empty lines, and what is not CSV is a problem with its place.
package struct CSVDocument: Sendable {
  /// How the file was encoded.
  package let encoding: TextEncoding
  /// What parts its cells.
  package let separator: Unicode.Scalar
  /// The first row that is not blank.
  package let header: CSVRow?
  /// The rows after it that are not blank, ragged ones left out, in order.
  package let rows: [CSVRow]
  /// What is wrong with the file, by place. When it is not empty the rows are not the whole truth.
  package let problems: [CSVProblem]
  /// The lines of the file, to show findings in.
  package let lines: [String]

  /// Reads a file: UTF-8, UTF-16 or Windows-1258; cells parted by `;`, tab or `,`, whichever the header has most of, or
  /// what Excel's own first line `sep=…` says; quotes as in RFC 4180; lines ended by LF, CRLF or CR. A row may end in
  /// empty cells beyond the header, as Excel leaves them.
  package init(_ bytes: [UInt8]) {
    guard let (text, encoding) = TextEncoding.decode(bytes) else {
      encoding = .utf8
      separator = ","
      header = nil
      rows = []
      problems = [CSVProblem(kind: .notText, line: 0, column: 1, length: 1)]
      lines = []
      return
    }
    let scalars = Array(text.unicodeScalars)
    let declared = CSVSeparator.declared(in: scalars)
    separator = declared?.separator ?? CSVSeparator.likely(in: scalars)
    var scanner = CSVScanner(scalars, separator: separator)
    if let declared { scanner.skip(declared.length) }
    var found: [CSVRow] = []
    while var row = scanner.row() {
      row.number = found.count
      if !row.cells.allSatisfy(\.isBlank) { found.append(row) }
    }
    let width = found.first.map(Self.width) ?? 0
    var problems = scanner.problems
    header = found.first.map { $0.cut(to: width) }
    rows = found.dropFirst().compactMap { row in
      if row.cells.count >= width, row.cells[width...].allSatisfy(\.isBlank) { return row.cut(to: width) }
      problems.append(Self.ragged(row, width: width))
      return nil
    }
    self.encoding = encoding
    self.problems = problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }.map(String.init)
  }

  /// Points at the first cell too many, or at the last one there is.
  private static func ragged(_ row: CSVRow, width: Int) -> CSVProblem {
    let place = row.cells[min(width, row.cells.count - 1)]
    let count = row.cells.count < width ? row.cells.count : Self.width(row)
    return CSVProblem(
      kind: .ragged(cells: count, header: width), line: place.line, column: place.column, length: place.length)
  }

  /// Cells up to the last one with something in it.
  private static func width(_ row: CSVRow) -> Int {
    row.cells.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? 0
  }
}
