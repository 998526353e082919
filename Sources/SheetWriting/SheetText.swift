/// Texts as a sheet's XML can hold them.
enum SheetText {
  /// Most UTF-16 units of a cell's text.
  static let limit = 32_767

  /// The text with what XML cannot hold turned into U+FFFD, so that the change shows, and with the underscore of `_x0041_`,
  /// which a spreadsheet would read as an escape, escaped itself. Control characters are escaped by the library.
  static func clean(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "_") && $0 < 0x7F }) { return text }
    let scalars = Array(text.unicodeScalars)
    var clean = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      switch scalar.value {
      case 0, 0xFFFE, 0xFFFF: clean.append("\u{FFFD}")
      case 0x5F where isEscape(scalars[index...]): clean.append(contentsOf: "_x005F_".unicodeScalars)
      default: clean.append(scalar)
      }
    }
    return String(clean)
  }

  /// Whether `_xHHHH_` stands here.
  private static func isEscape(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let head = rest.prefix(7)
    guard head.count == 7, head[head.startIndex + 1] == "x", head.last == "_" else { return false }
    return head.dropFirst(2).prefix(4).allSatisfy(\.properties.isASCIIHexDigit)
  }
}
