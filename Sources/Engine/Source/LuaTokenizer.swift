/// Cuts a Lua file into tokens. Tolerant: what is not Lua becomes single-character symbols, since Lua itself reports syntax errors.
struct LuaTokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var tokens: [LuaToken] = []
  private var lineStarts: [UInt32] = [0]

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    // Dense rule files have a token for three or four bytes.
    tokens.reserveCapacity(bytes.count / 4)
  }

  /// All tokens of a file in order, without comments, and the offset of each line.
  static func read(_ bytes: [UInt8]) -> (tokens: [LuaToken], lineStarts: [UInt32]) {
    // Offsets have 32 bits; a file as large is refused long before.
    guard bytes.count < UInt32.max else { return ([], [0]) }
    return bytes.withUnsafeBufferPointer { bytes in
      var tokenizer = LuaTokenizer(bytes)
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { tokenizer.position = 3 }
      if tokenizer.peek() == UInt8(ascii: "#") { tokenizer.skipLine() }
      while tokenizer.next() {}
      return (tokenizer.tokens, tokenizer.lineStarts)
    }
  }

  private func peek(_ ahead: Int = 0) -> UInt8? {
    position + ahead < bytes.count ? bytes[position + ahead] : nil
  }

  private func isNext(_ byte: UInt8, _ ahead: Int) -> Bool {
    position + ahead < bytes.count && bytes[position + ahead] == byte
  }

  private mutating func skipLine() {
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
  }

  private mutating func newline() { lineStarts.append(UInt32(position)) }

  private mutating func add(_ kind: LuaToken.Kind, from start: Int, line: Int, mark: LuaToken.Mark = .none) {
    tokens.append(
      LuaToken(start: UInt32(start), end: UInt32(position), line: UInt32(line), kind: kind, mark: mark))
  }

  /// Reads one token; false at the end of the file.
  private mutating func next() -> Bool {
    skipBlanks()
    guard let byte = peek() else { return false }
    let start = position
    let line = lineStarts.count
    if Self.isDigit(byte) {
      while let next = peek(), Self.isNameByte(next) || next == UInt8(ascii: ".") { position += 1 }
      add(.number, from: start, line: line)
    } else if Self.isNameByte(byte) {
      while let next = peek(), Self.isNameByte(next) { position += 1 }
      let mark = LuaKeyword.mark(bytes, start..<position)
      add(mark == nil ? .name : .keyword, from: start, line: line, mark: mark ?? .none)
    } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      let isClosed = skipQuoted(byte)
      add(isClosed ? .string : .brokenString, from: start, line: line)
    } else if byte == UInt8(ascii: "["), let isClosed = skipLong() {
      add(isClosed ? .string : .brokenString, from: start, line: line)
    } else {
      let mark = skipSymbol(byte)
      add(.symbol, from: start, line: line, mark: mark)
    }
    return true
  }

  private mutating func skipSymbol(_ byte: UInt8) -> LuaToken.Mark {
    let isDouble = isNext(byte, 1)
    let isCompared = isNext(UInt8(ascii: "="), 1)
    position += 1
    switch byte {
    case UInt8(ascii: "{"): return .openBrace
    case UInt8(ascii: "}"): return .closeBrace
    case UInt8(ascii: "("): return .openParenthesis
    case UInt8(ascii: ")"): return .closeParenthesis
    case UInt8(ascii: "["): return .openBracket
    case UInt8(ascii: "]"): return .closeBracket
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: ";"): return .semicolon
    case UInt8(ascii: "="), UInt8(ascii: "~"), UInt8(ascii: "<"), UInt8(ascii: ">"):
      if isCompared {
        position += 1
        return .dropped
      }
      if byte == UInt8(ascii: "=") { return .assign }
      if byte == UInt8(ascii: "~") { return .none }
      if isDouble { position += 1 }
      return isDouble ? .none : .dropped
    case UInt8(ascii: ":"), UInt8(ascii: "/"):
      if isDouble { position += 1 }
      return byte == UInt8(ascii: ":") && !isDouble ? .colon : .none
    case UInt8(ascii: "."):
      if isDouble { position += isNext(byte, 1) ? 2 : 1 }
      return isDouble ? .none : .dot
    default:
      while let next = peek(), next & 0xC0 == 0x80 { position += 1 }
      return .none
    }
  }

  private mutating func skipBlanks() {
    while let byte = peek() {
      if byte == UInt8(ascii: "\n") {
        position += 1
        newline()
      } else if byte == 0x20 || (0x09...0x0D).contains(byte) {
        position += 1
      } else if byte == UInt8(ascii: "-"), isNext(UInt8(ascii: "-"), 1) {
        position += 2
        if peek() == UInt8(ascii: "["), skipLong() != nil { continue }
        skipLine()
      } else {
        return
      }
    }
  }

  /// Steps over a quoted string; whether it is closed.
  private mutating func skipQuoted(_ quote: UInt8) -> Bool {
    position += 1
    while let byte = peek(), byte != quote, byte != UInt8(ascii: "\n") {
      if byte == UInt8(ascii: "\\") {
        position += 1
        if isNext(UInt8(ascii: "\n"), 0) {
          position += 1
          newline()
          continue
        }
      }
      position += 1
    }
    position = min(position, bytes.count)
    guard isNext(quote, 0) else { return false }
    position += 1
    return true
  }

  /// Steps over a long bracket at the current position: whether it is closed, or nil when there is none here.
  private mutating func skipLong() -> Bool? {
    var level = 0
    while isNext(UInt8(ascii: "="), 1 + level) { level += 1 }
    guard isNext(UInt8(ascii: "["), 1 + level) else { return nil }
    position += 2 + level
    while let byte = peek() {
      position += 1
      if byte == UInt8(ascii: "\n") { newline() }
      guard byte == UInt8(ascii: "]"), isNext(UInt8(ascii: "]"), level) else { continue }
      if (0..<level).allSatisfy({ isNext(UInt8(ascii: "="), $0) }) {
        position += level + 1
        return true
      }
    }
    return false
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || isDigit(byte) || byte == UInt8(ascii: "_")
  }
}
