/// Characters XML cannot hold, which workbooks write as `_x000D_` (ECMA-376 part 1, §22.9.2.19).
enum EscapedText {
  /// Replaces escapes in `bytes` from `start` on by what they stand for; half a surrogate pair stands for U+FFFD.
  static func decode(_ bytes: inout [UInt8], from start: Int) {
    var decoded: [UInt8] = []
    var at = start
    while at < bytes.count {
      guard let unit = unit(bytes, at) else {
        decoded.append(bytes[at])
        at += 1
        continue
      }
      at += 7
      if unit & 0xFC00 == 0xD800, let low = self.unit(bytes, at), low & 0xFC00 == 0xDC00 {
        at += 7
        append(0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF, to: &decoded)
      } else {
        append(unit, to: &decoded)
      }
    }
    bytes.replaceSubrange(start..., with: decoded)
  }

  private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    bytes += UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}").map(Array.init) ?? []
  }

  /// The UTF-16 unit of the escape `_xHHHH_` that stands at a place.
  private static func unit(_ bytes: [UInt8], _ at: Int) -> UInt32? {
    guard at + 7 <= bytes.count, bytes[at] == 0x5F, bytes[at + 1] == UInt8(ascii: "x"), bytes[at + 6] == 0x5F else {
      return nil
    }
    var value: UInt32 = 0
    for byte in bytes[at + 2..<at + 6] {
      switch byte {
      case 48...57: value = value << 4 | UInt32(byte - 48)
      case 65...70: value = value << 4 | UInt32(byte - 55)
      case 97...102: value = value << 4 | UInt32(byte - 87)
      default: return nil
      }
    }
    return value
  }
}
