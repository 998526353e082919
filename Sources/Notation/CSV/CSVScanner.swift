/// Cuts the text of a CSV file into rows of cells.
struct CSVScanner {
  /// What was wrong so far.
  private(set) var problems: [CSVProblem] = []
  private let scalars: [Unicode.Scalar]
  private let separator: Unicode.Scalar
  private var position = 0
  private var line: Int
  private var lineStart = 0

  /// Over a whole file, or from a line of it on.
  init(_ scalars: [Unicode.Scalar], separator: Unicode.Scalar, line: Int = 1) {
    self.scalars = scalars
    self.line = line
    self.separator = separator
  }

  /// Steps over a first line that is no row.
  mutating func skip(_ length: Int) {
    position = min(length, scalars.count)
    endLine()
  }

  /// The next row, blank ones too; nil at the end.
  mutating func row() -> CSVRow? {
    guard position < scalars.count else { return nil }
    var row = CSVRow(number: 0, line: line, cells: [])
    while true {
      row.cells.append(peek() == "\"" ? quoted() : plain())
      guard peek() == separator else { break }
      position += 1
    }
    endLine()
    return row
  }

  private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    position + ahead < scalars.count ? scalars[position + ahead] : nil
  }

  private var isAtEndOfCell: Bool { peek().map { $0 == separator || $0 == "\n" || $0 == "\r" } ?? true }

  private mutating func endLine() {
    if peek() == "\r", peek(1) == "\n" { position += 1 }
    if position < scalars.count { position += 1 }
    line += 1
    lineStart = position
  }

  private func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }

  private mutating func plain() -> CSVCell {
    let start = position
    while !isAtEndOfCell { position += 1 }
    return CSVCell(
      text: text(start..<position), line: line, column: start - lineStart + 1, length: max(1, position - start))
  }

  private mutating func quoted() -> CSVCell {
    var cell = CSVCell(text: "", line: line, column: position - lineStart + 1, length: 1)
    let start = position
    position += 1
    var content = String.UnicodeScalarView()
    var lengthOnLine: Int?
    while let scalar = peek() {
      if scalar == "\"" {
        guard peek(1) == "\"" else { break }
        position += 1
      }
      if scalar == "\n" || scalar == "\r" {
        lengthOnLine = lengthOnLine ?? position - start
        endLine()
        content.append("\n")
        continue
      }
      content.append(scalar)
      position += 1
    }
    cell.text = String(content)
    guard peek() == "\"" else {
      cell.length = max(1, lengthOnLine ?? position - start)
      problems.append(CSVProblem(kind: .unclosedQuote, line: cell.line, column: cell.column, length: cell.length))
      return cell
    }
    position += 1
    let close = position
    while !isAtEndOfCell { position += 1 }
    cell.length = max(1, lengthOnLine ?? position - start)
    if scalars[close..<position].contains(where: { $0 != " " }) {
      problems.append(
        CSVProblem(
          kind: .textAfterQuote, line: line, column: close - lineStart + 1, length: max(1, position - close)))
    }
    return cell
  }
}
