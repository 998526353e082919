import Notation

/// Texts of clients, files and packs made safe for a screen.
package enum PlainText {
  /// The text on one line: control characters, line breaks and direction overrides become spaces, so that no brief can
  /// colour, move or hide what stands around it.
  package static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isUnsafe(scalar) ? " " : scalar) }
    return String(result)
  }

  /// Whether a scalar steers a terminal instead of showing something.
  package static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The text cut to at most `width` cells, with `ellipsis` at the end when something was cut.
  package static func cut(_ text: String, to width: Int, ellipsis: String = "…") -> String {
    guard DisplayWidth.of(text) > width else { return text }
    let room = max(0, width - DisplayWidth.of(ellipsis))
    var result = ""
    var used = 0
    for character in text {
      let cells = DisplayWidth.of(character)
      guard used + cells <= room else { break }
      result.append(character)
      used += cells
    }
    return result + ellipsis
  }

  /// Fewest cells a text is broken to.
  package static let leastWidth = 8

  /// The text broken at spaces into lines of at most `width` cells; a longer word is broken where it must be.
  package static func wrapped(_ text: String, to width: Int, atLeast least: Int = leastWidth) -> [String] {
    let width = max(width, least, 1)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      var word = word
      var cells = DisplayWidth.of(String(word))
      if used > 0, used + 1 + cells <= width {
        line += " " + word
        used += 1 + cells
        continue
      }
      if used > 0 { lines.append(line) }
      while cells > width {
        let head = prefix(of: word, cells: width)
        lines.append(String(head))
        word = word[head.endIndex...]
        cells = DisplayWidth.of(String(word))
      }
      line = String(word)
      used = cells
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  private static func prefix(of text: Substring, cells: Int) -> Substring {
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      used += DisplayWidth.of(text[end])
      if used > cells { break }
      end = text.index(after: end)
    }
    return text[..<(end == text.startIndex ? text.index(after: end) : end)]
  }
}
