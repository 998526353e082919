import BriefReading

/// Cuts the bytes of a table into its rows, quotes minded, without looking into them. A quote that does not close where a
/// cell ends costs its own line only: the line is given away as it is, and the next one begins a row again.
struct RowSplitter {
  /// A row of a table: its bytes, where it starts, and whether it was longer than anything that is read.
  struct Row {
    let bytes: ArraySlice<UInt8>
    let line: Int
    let isTooLong: Bool
  }

  private enum State { case cellStart, plain, quoted, closing, closed }

  /// Longest row.
  static let limit = 1 << 20

  private let separator: UInt8
  private var buffer: [UInt8] = []
  private var start = 0
  private var position = 0
  private var state = State.cellStart
  /// Line of the row, and of what is read.
  private var line: Int
  private var lines = 1
  /// Where the row's first line ends, and the next one begins, when a quote goes on over it.
  private var firstLine: (end: Int, next: Int)?
  private var isSkipping = false

  /// Cells parted by an ASCII character; the first row stands on `line`.
  init(separator: UInt8, line: Int = 1) {
    self.separator = separator
    self.line = line
  }

  /// Adds bytes and gives away the rows that are whole; false when `give` wants no more.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ give: (Row) -> Bool) -> Bool {
    buffer.append(contentsOf: bytes)
    defer {
      buffer.removeFirst(start)
      position -= start
      firstLine = firstLine.map { ($0.end - start, $0.next - start) }
      start = 0
    }
    return split(isEnd: false, give)
  }

  /// Gives away what is left.
  mutating func finish(_ give: (Row) -> Bool) -> Bool {
    while start < buffer.count {
      guard split(isEnd: true, give) else { return false }
      guard start < buffer.count else { break }
      if state == .quoted, firstLine != nil {
        guard recover(give) else { return false }
      } else {
        guard endRow(at: buffer.count, next: buffer.count, give) else { return false }
      }
    }
    return true
  }

  private mutating func split(isEnd: Bool, _ give: (Row) -> Bool) -> Bool {
    while position < buffer.count {
      let byte = buffer[position]
      if byte == 0x0A || byte == 0x0D {
        if byte == 0x0D, position + 1 == buffer.count, !isEnd { return true }
        let next = position + (byte == 0x0D && position + 1 < buffer.count && buffer[position + 1] == 0x0A ? 2 : 1)
        if state == .quoted {
          if firstLine == nil { firstLine = (position, next) }
          lines += 1
          position = next
        } else {
          guard endRow(at: position, next: next, give) else { return false }
        }
        continue
      }
      guard step(byte, give) else { return false }
      if position - start > Self.limit, !isSkipping {
        if firstLine != nil {
          guard recover(give) else { return false }
        } else {
          guard give(Row(bytes: buffer[start..<min(start + 200, position)], line: line, isTooLong: true)) else {
            return false
          }
          isSkipping = true
          // The next line begins a row, whatever quotes this one opened.
          state = .plain
        }
      }
      if isSkipping { start = position }
    }
    return true
  }

  /// Takes one character that ends no line.
  private mutating func step(_ byte: UInt8, _ give: (Row) -> Bool) -> Bool {
    let quote = UInt8(ascii: "\"")
    switch state {
    case .cellStart: state = byte == quote ? .quoted : byte == separator ? .cellStart : .plain
    case .plain: if byte == separator { state = .cellStart }
    case .quoted: if byte == quote { state = .closing }
    case .closing, .closed:
      if byte == quote, state == .closing {
        state = .quoted
      } else if byte == separator {
        state = .cellStart
      } else if byte == 0x20 {
        state = .closed
      } else if firstLine != nil {
        return recover(give)
      } else {
        state = .plain
      }
    }
    position += 1
    return true
  }

  /// Gives the row's first line away by itself and begins a row after it.
  private mutating func recover(_ give: (Row) -> Bool) -> Bool {
    guard let first = firstLine else { return true }
    return endRow(at: first.end, next: first.next, lines: 1, give)
  }

  private mutating func endRow(at end: Int, next: Int, lines: Int? = nil, _ give: (Row) -> Bool) -> Bool {
    let row = Row(bytes: buffer[start..<end], line: line, isTooLong: false)
    line += lines ?? self.lines
    let isSkipped = isSkipping
    (start, position, state, self.lines, firstLine, isSkipping) = (next, next, .cellStart, 1, nil, false)
    return isSkipped || give(row)
  }
}
