import CampaignModel

/// The bytes of a Lua file and where its lines start: what tokens stand for.
struct LuaSource: Sendable {
  /// The whole file.
  let bytes: [UInt8]
  /// Offset of the first byte of each line.
  let lineStarts: [UInt32]

  /// The bytes of a token's text; of a string its content, as it is written.
  func content(of token: LuaToken) -> Range<Int> {
    let start = Int(token.start)
    let end = Int(token.end)
    guard token.isString else { return start..<end }
    var margin = 1
    if bytes[start] == UInt8(ascii: "[") {
      while bytes[start + margin] == UInt8(ascii: "=") { margin += 1 }
      margin += 1
    }
    return (start + margin)..<(token.kind == .string ? end - margin : end)
  }

  /// A token's text; of a string its content, as it is written.
  func text(of token: LuaToken) -> String { String(decoding: bytes[content(of: token)], as: UTF8.self) }

  /// Whether a token's text is this; composed and decomposed letters are the same.
  func isText(_ text: String, of token: LuaToken) -> Bool {
    let content = bytes[content(of: token)]
    if content.elementsEqual(text.utf8) { return true }
    guard content.contains(where: { $0 >= 0x80 }) || !text.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    return String(decoding: content, as: UTF8.self) == text
  }

  /// 1-based column of a token, in characters.
  func column(of token: LuaToken) -> Int {
    1 + Self.characters(bytes[Int(lineStarts[Int(token.line) - 1])..<Int(token.start)])
  }

  /// Characters a token spans on its line, at least 1.
  func length(of token: LuaToken) -> Int {
    max(1, Self.characters(bytes[Int(token.start)..<Int(token.end)].prefix { $0 != UInt8(ascii: "\n") }))
  }

  /// The text of a 1-based line without its end; nil beyond the file.
  func text(ofLine line: Int) -> String? {
    guard lineStarts.indices.contains(line - 1) else { return nil }
    let start = Int(lineStarts[line - 1])
    var end = bytes.count
    if line < lineStarts.count {
      end = Int(lineStarts[line]) - 1
      if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private static func characters(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }
}
