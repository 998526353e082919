import CampaignModel
import Foundation
import Notation

/// Turns the bytes of a text file in any encoding spreadsheets write into UTF-8, piece by piece, through iconv.
final class TextDecoding {
  /// How a file is encoded.
  enum Encoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf16LE = "UTF-16LE"
    case utf16BE = "UTF-16BE"
    /// A guess: nearly any bytes are text in it.
    case windows1258 = "CP1258"
  }

  /// What the file is written in.
  let encoding: Encoding
  /// Bytes of a byte order mark.
  private var skipped: Int
  private let converter: iconv_t?
  private var rest: [UInt8] = []

  /// What `iconv_open` gives for a conversion it does not know.
  private static var none: iconv_t? { iconv_t(bitPattern: -1) }

  /// Tells the encoding by a file's first bytes; nil when they are no text.
  init?(_ head: ArraySlice<UInt8>) {
    guard let (encoding, mark) = Self.tell(Array(head)) else { return nil }
    self.encoding = encoding
    skipped = mark
    converter = encoding == .utf8 ? nil : iconv_open("UTF-8", encoding.rawValue)
    if let converter, converter == Self.none { return nil }
  }

  deinit { if let converter, converter != Self.none { iconv_close(converter) } }

  /// The next bytes as UTF-8; nil when some are no text. Those of an unfinished character wait for the next call.
  func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let content = UnsafeBufferPointer(rebasing: bytes.dropFirst(skipped))
    skipped = max(0, skipped - bytes.count)
    guard let converter else { return Array(content) }
    rest += content
    var output = [UInt8](repeating: 0, count: rest.count * 3 + 16)
    var (read, written, isGood) = (0, 0, true)
    rest.withUnsafeMutableBytes { input in
      output.withUnsafeMutableBytes { output in
        var from = input.baseAddress?.assumingMemoryBound(to: CChar.self)
        var to = output.baseAddress?.assumingMemoryBound(to: CChar.self)
        var (left, room) = (input.count, output.count)
        // Everything but an unfinished character at the end means that this is no text.
        if iconv(converter, &from, &left, &to, &room) == .max, errno != EINVAL { isGood = false }
        (read, written) = (input.count - left, output.count - room)
      }
    }
    rest.removeFirst(read)
    return isGood ? Array(output.prefix(written)) : nil
  }

  /// What a converter that composes letters held back; nil when the text ends within a character.
  func finish() -> [UInt8]? {
    guard let converter else { return [] }
    var output = [UInt8](repeating: 0, count: 32)
    var written = 0
    output.withUnsafeMutableBytes { output in
      var to = output.baseAddress?.assumingMemoryBound(to: CChar.self)
      var room = output.count
      _ = iconv(converter, nil, nil, &to, &room)
      written = output.count - room
    }
    return rest.isEmpty ? Array(output.prefix(written)) : nil
  }

  private static func tell(_ head: [UInt8]) -> (Encoding, mark: Int)? {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if head.starts(with: [0xFF, 0xFE]) { return (.utf16LE, 2) }
    if head.starts(with: [0xFE, 0xFF]) { return (.utf16BE, 2) }
    let sample = head.prefix(4096)
    let zeros = sample.indices.filter { sample[$0] == 0 }
    if zeros.count > sample.count / 4 {
      // Latin letters have a zero byte: the second one of two when the lower byte comes first.
      let second = zeros.filter { !$0.isMultiple(of: 2) }.count
      return second > zeros.count - second ? (.utf16LE, 0) : (.utf16BE, 0)
    }
    guard !head.contains(0) else { return nil }
    return isUTF8(head) || isMostlyUTF8(head) ? (.utf8, 0) : (.windows1258, 0)
  }

  /// Whether most letters beyond ASCII are UTF-8: a few damaged bytes cost their rows, not the names in all others.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var (whole, broken, index) = (0, 0, 0)
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte >= 0x80 else { continue }
      let length = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC2 ? 1 : 0
      let rest = bytes[index...].prefix(length)
      if length > 0, rest.count == length, rest.allSatisfy({ $0 & 0xC0 == 0x80 }) {
        whole += 1
        index += length
      } else {
        broken += 1
      }
    }
    return whole > broken
  }

  /// Whether bytes are UTF-8, but for a character cut off at the end.
  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    let cut = bytes.suffix(3).lastIndex { $0 >= 0xC0 } ?? bytes.endIndex
    return String(validating: bytes, as: UTF8.self) != nil || String(validating: bytes[..<cut], as: UTF8.self) != nil
  }
}
