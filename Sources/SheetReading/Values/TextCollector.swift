import Glibc

/// Gathers the text of a cell from its pieces.
struct TextCollector {
  /// What is gathered since `reset`, valid UTF-8; of a text that is too long, nothing in particular.
  private(set) var bytes: [UInt8] = []
  /// UTF-16 units a cell holds.
  let limit: Int
  private var isOver = false
  private var start = 0
  private var keepsSpaces = false

  /// A text of at most `limit` UTF-16 units.
  init(limit: Int) { self.limit = limit }

  /// Whether the text is longer than a cell holds.
  var isTooLong: Bool {
    if isOver { return true }
    if bytes.count <= limit { return false }
    // One unit per character, two for the characters of four bytes.
    return bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) } > limit
  }

  /// The text.
  var text: String { bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }

  /// A new text.
  mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    isOver = false
  }

  /// A part of the text begins.
  mutating func begin(keepsSpaces: Bool) {
    start = bytes.count
    self.keepsSpaces = keepsSpaces
  }

  /// A piece of the part.
  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    // A unit takes at most the seven bytes of its escape.
    guard bytes.count + piece.count <= limit * 7 else {
      isOver = true
      return
    }
    bytes.append(contentsOf: piece)
  }

  /// The part ends: spaces at its ends go unless they count, as in spreadsheets, and escapes become what they stand for.
  mutating func end() {
    if !keepsSpaces {
      while bytes.count > start, let last = bytes.last, Self.isSpace(last) { bytes.removeLast() }
      let lead = bytes[start...].prefix(while: Self.isSpace).count
      if lead > 0 { bytes.removeSubrange(start..<start + lead) }
    }
    let hasMark = bytes.withUnsafeBytes { all in
      guard all.count > start, let base = all.baseAddress else { return false }
      return memchr(base + start, 0x5F, all.count - start) != nil
    }
    if hasMark { EscapedText.decode(&bytes, from: start) }
  }

  /// A space of XML.
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }
}
