/// A copy of a YAML text in which a repeated key got another first character, so that Yams composes the mapping and both
/// places come to light. One character takes the place of one, so every line and column stays what it was.
struct YAMLRenaming {
  /// The text to compose.
  private(set) var text: String
  /// The true names of renamed keys by place.
  private(set) var renamed: [Place: String] = [:]

  /// Repeated keys looked into; the next one ends the reading.
  private static let most = 16

  /// A text without renamed keys yet.
  init(_ text: String) { self.text = text }

  /// Renames the key `name` at `place`; false when that is not possible, or enough are known.
  mutating func rename(_ name: String, at place: Place) -> Bool {
    guard renamed.count < Self.most, renamed[place] == nil,
      let substitute = Unicode.Scalar(0xE000 + UInt32(renamed.count))
    else { return false }
    var copy = text
    let found: Int? = copy.withUTF8 { bytes in
      guard let source = try? SourceText(UnsafeBufferPointer(rebasing: bytes[...]), format: .yaml) else { return nil }
      return source.offset(of: place)
    }
    guard let offset = found, offset < text.utf8.count else { return false }
    var index = text.utf8.index(text.utf8.startIndex, offsetBy: offset)
    let scalars = text.unicodeScalars
    if scalars[index] == "\"" || scalars[index] == "'" { index = scalars.index(after: index) }
    guard index < scalars.endIndex, !"\"'&*![]{}?|>%@`#-:, \n\r".unicodeScalars.contains(scalars[index]) else {
      return false
    }
    var changed = String.UnicodeScalarView(scalars[..<index])
    changed.append(substitute)
    changed.append(contentsOf: scalars[scalars.index(after: index)...])
    text = String(changed)
    renamed[place] = name
    return true
  }
}
