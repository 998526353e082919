/// Cuts a Lua file into tokens. Tolerant: what is not Lua becomes single-character symbols, since Lua itself reports syntax errors.
struct LuaTokenizer {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var lineStart = 0

  private static let keywords: Set<String> = [
    "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local", "nil",
    "not", "or", "repeat", "return", "then", "true", "until", "while",
  ]

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// All tokens of a file in order; comments are left out.
  static func tokens(of bytes: [UInt8]) -> [LuaToken] {
    var tokenizer = LuaTokenizer(bytes)
    var tokens: [LuaToken] = []
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { tokenizer.position = 3 }
    if tokenizer.peek() == UInt8(ascii: "#") { tokenizer.skipLine() }
    while let token = tokenizer.next() { tokens.append(token) }
    return tokens
  }

  private func peek(_ ahead: Int = 0) -> UInt8? {
    position + ahead < bytes.count ? bytes[position + ahead] : nil
  }

  private mutating func skipLine() {
    while let byte = peek(), byte != UInt8(ascii: "\n") { position += 1 }
  }

  private mutating func newline() {
    line += 1
    lineStart = position
  }

  private func column(at start: Int) -> Int {
    1 + bytes[lineStart..<start].count { $0 & 0xC0 != 0x80 }
  }

  private mutating func next() -> LuaToken? {
    skipBlanks()
    guard let byte = peek() else { return nil }
    let start = position
    let place = (line: line, column: column(at: start))
    func made(_ kind: LuaToken.Kind, _ text: String, _ end: Int) -> LuaToken {
      LuaToken(
        kind: kind, text: text, line: place.line, column: place.column,
        length: max(1, bytes[start..<end].prefix { $0 != UInt8(ascii: "\n") }.count { $0 & 0xC0 != 0x80 }))
    }
    if Self.isNameByte(byte), !Self.isDigit(byte) {
      while let next = peek(), Self.isNameByte(next) { position += 1 }
      let text = String(decoding: bytes[start..<position], as: UTF8.self)
      return made(Self.keywords.contains(text) ? .keyword : .name, text, position)
    }
    if Self.isDigit(byte) {
      while let next = peek(), Self.isNameByte(next) || next == UInt8(ascii: ".") { position += 1 }
      return made(.number, String(decoding: bytes[start..<position], as: UTF8.self), position)
    }
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      let text = quoted(byte)
      return made(.string, text, position)
    }
    if byte == UInt8(ascii: "["), let text = long() { return made(.string, text, position) }
    for mark in ["...", "==", "~=", "<=", ">=", "//", "::", "<<", ">>", ".."] where startsHere(mark) {
      position += mark.utf8.count
      return made(.symbol, mark, position)
    }
    position += 1
    while let next = peek(), next & 0xC0 == 0x80 { position += 1 }
    return made(.symbol, String(decoding: bytes[start..<position], as: UTF8.self), position)
  }

  private mutating func skipBlanks() {
    while let byte = peek() {
      if byte == UInt8(ascii: "\n") {
        position += 1
        newline()
      } else if byte == 0x20 || (0x09...0x0D).contains(byte) {
        position += 1
      } else if byte == UInt8(ascii: "-"), peek(1) == UInt8(ascii: "-") {
        position += 2
        if peek() == UInt8(ascii: "["), long() != nil { continue }
        skipLine()
      } else {
        return
      }
    }
  }

  private mutating func quoted(_ quote: UInt8) -> String {
    position += 1
    let start = position
    while let byte = peek(), byte != quote, byte != UInt8(ascii: "\n") {
      if byte == UInt8(ascii: "\\") {
        position += 1
        if peek() == UInt8(ascii: "\n") {
          position += 1
          newline()
          continue
        }
      }
      position += 1
    }
    let end = min(position, bytes.count)
    position = end
    if peek() == quote { position += 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// A long bracket at the current position: its content, or nil when there is none here.
  private mutating func long() -> String? {
    var level = 0
    while peek(1 + level) == UInt8(ascii: "=") { level += 1 }
    guard peek(1 + level) == UInt8(ascii: "[") else { return nil }
    position += 2 + level
    let start = position
    while let byte = peek() {
      position += 1
      if byte == UInt8(ascii: "\n") { newline() }
      guard byte == UInt8(ascii: "]") else { continue }
      if (0..<level).allSatisfy({ peek($0) == UInt8(ascii: "=") }), peek(level) == UInt8(ascii: "]") {
        let text = String(decoding: bytes[start..<(position - 1)], as: UTF8.self)
        position += level + 1
        return text
      }
    }
    return String(decoding: bytes[start...], as: UTF8.self)
  }

  private func startsHere(_ mark: String) -> Bool { bytes[position...].starts(with: mark.utf8) }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}
