import Foundation

/// How the bytes of a text file become text. Excel saves UTF-8 with a mark, UTF-16, or the code page of the machine, which
/// in Vietnam is Windows-1258.
package enum TextEncoding: String, Sendable, Hashable {
  case utf8 = "UTF-8"
  case utf16 = "UTF-16"
  /// A guess: any bytes are text in it.
  case windows1258 = "Windows-1258"

  /// The text in NFC, without its byte order mark, and how it was encoded; nil when the bytes are no text.
  package static func decode(_ bytes: [UInt8]) -> (text: String, encoding: TextEncoding)? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      guard let text = String(bytes: bytes, encoding: .utf16) else { return nil }
      return text.unicodeScalars.contains("\0") ? nil : (clean(text), .utf16)
    }
    guard !bytes.contains(0) else { return nil }
    if let text = String(validating: bytes, as: UTF8.self) { return (clean(text), .utf8) }
    guard let text = String(bytes: bytes, encoding: windows) else { return nil }
    return (clean(text), .windows1258)
  }

  /// Foundation names code pages beyond its own list by Core Foundation's number with the high bit set: 0x508 is Vietnamese.
  private static let windows = String.Encoding(rawValue: 0x8000_0508)

  private static func clean(_ text: String) -> String {
    var scalars = Substring(text).unicodeScalars
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    return Folding.nfc(String(scalars))
  }
}
