import BriefReading
import CampaignModel
import Notation

/// How the bytes of a row become its cells.
struct RowForm: Sendable {
  /// What parts the cells.
  enum Cells: Sendable, Hashable {
    /// As the text file has them, parted by this character.
    case written(Unicode.Scalar)
    /// Of a workbook, each its kind and its text, parted by the unit separator, which no text of a workbook has.
    case packed
  }

  /// The headings.
  let table: BriefTable
  /// What parts the cells.
  let cells: Cells

  private static let mark: UInt8 = 0x1F

  /// Adds a cell of a workbook to a row's bytes.
  static func pack(_ kind: TableCell.Kind, _ text: String, to bytes: inout [UInt8]) {
    bytes.append(kind.rawValue)
    for byte in text.utf8 where byte != mark { bytes.append(byte) }
    bytes.append(mark)
  }

  /// The row that bytes hold.
  func row(_ bytes: UnsafeBufferPointer<UInt8>, line: Int, problems: [Diagnostic]) -> TableRow {
    switch cells {
    case .written(let separator): written(bytes, separator, line, problems)
    case .packed: packed(bytes, line, problems)
    }
  }

  private func packed(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Int, _ problems: [Diagnostic]) -> TableRow {
    var cells: [TableCell] = []
    var rest = bytes[...]
    while let kind = rest.first.flatMap(TableCell.Kind.init), let end = rest.firstIndex(of: Self.mark) {
      let text = String(decoding: rest[rest.startIndex + 1..<end], as: UTF8.self)
      cells.append(TableCell(text: Folding.nfc(text), kind: kind, line: line, column: cells.count + 1))
      rest = rest[(end + 1)...]
    }
    return TableRow(cells: cells, line: line, problems: problems + ragged(cells, line))
  }

  private func written(
    _ bytes: UnsafeBufferPointer<UInt8>, _ separator: Unicode.Scalar, _ line: Int, _ problems: [Diagnostic]
  ) -> TableRow {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let place = SourceLocation(file: table.name, line: line)
      return TableRow(cells: [], line: line, problems: problems + [Diagnostic(.briefEncoding, at: place)])
    }
    if let cells = plain(Folding.nfc(text), separator, line) {
      return TableRow(cells: cells, line: line, problems: problems + (problems.isEmpty ? ragged(cells, line) : []))
    }
    let (row, wrong) = CSVRow.read(Folding.nfc(text), separator: separator, line: line)
    let cells = row.cells.map { TableCell(text: $0.text, line: $0.line, column: $0.column) }
    let excerpt = text.prefix { !$0.isNewline }
    let found = wrong.map { problem in
      Diagnostic(
        problem.kind == .unclosedQuote ? .quoteOpen : .quoteContinued,
        at: SourceLocation(file: table.name, line: problem.line, column: problem.column),
        excerpt: problem.line == line && excerpt.unicodeScalars.count <= 200
          ? SourceExcerpt(text: String(excerpt), column: problem.column, length: problem.length) : nil)
    }
    // A row whose quotes are broken has no cells to be counted.
    return TableRow(
      cells: cells, line: line,
      problems: problems + found + (found.isEmpty && problems.isEmpty ? ragged(cells, line) : []))
  }

  /// The cells of a row on one line without quotes, which most rows are; nil for any other.
  private func plain(_ text: String, _ separator: Unicode.Scalar, _ line: Int) -> [TableCell]? {
    var text = text
    return text.withUTF8 { bytes in
      guard let separator = UInt8(exactly: separator.value),
        bytes.allSatisfy({ $0 != UInt8(ascii: "\"") && $0 != 0x0A && $0 != 0x0D })
      else { return nil }
      var cells: [TableCell] = []
      cells.reserveCapacity(table.width)
      var (start, column) = (0, 1)
      while true {
        let end = bytes[start...].firstIndex(of: separator) ?? bytes.count
        let cell = bytes[start..<end]
        cells.append(TableCell(text: String(decoding: cell, as: UTF8.self), line: line, column: column))
        if end == bytes.count { return cells }
        // Characters count, not their bytes.
        column += cell.count { $0 & 0xC0 != 0x80 } + 1
        start = end + 1
      }
    }
  }

  /// A row with too few cells in a text file, or with something beyond the last heading.
  private func ragged(_ cells: [TableCell], _ line: Int) -> [Diagnostic] {
    let beyond = cells.dropFirst(table.width).first { !$0.isBlank }
    let isShort = if case .written = self.cells { cells.count < table.width } else { false }
    guard beyond != nil || isShort else { return [] }
    let used = (cells.lastIndex { !$0.isBlank } ?? -1) + 1
    let place = beyond ?? cells.last
    return [
      Diagnostic(
        .briefRowRagged, [String(isShort ? cells.count : used), String(table.width)],
        at: SourceLocation(file: table.name, line: place?.line ?? line, column: place?.column),
        excerpt: beyond.map { SourceExcerpt(text: $0.text, column: 1, length: max(1, $0.text.count)) })
    ]
  }
}
