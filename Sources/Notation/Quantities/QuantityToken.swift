/// A piece of a written quantity: digits with their separators, a word, or a sign of its own.
enum QuantityToken: Sendable, Hashable {
  /// Digits with `.` `,` `_` or single spaces between them, as written.
  case number(String)
  /// Letters, folded.
  case word(String)
  /// Anything else: `%`, `₫`, `$`, `-`.
  case sign(Unicode.Scalar)

  /// Longest text that may be a quantity; more is no number.
  static let longest = 120

  /// The pieces of `text`, after folding case, marks, full-width forms and all kinds of space.
  static func split(_ text: String) throws(QuantityFailure) -> [QuantityToken] {
    guard text.utf8.count <= longest * 4 else { throw .notANumber }
    let scalars = Array(Folding.bare(narrowed(text)).unicodeScalars)
    guard scalars.count <= longest else { throw .notANumber }
    var tokens: [QuantityToken] = []
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let start = index
      if isDigit(scalar) || ((scalar == "." || scalar == ",") && isDigit(at: index + 1, in: scalars)) {
        index += 1
        while index < scalars.count, continuesNumber(scalars, from: start, at: index) { index += 1 }
        tokens.append(.number(joined(scalars[start..<index])))
      } else if isLetter(scalar) {
        while index < scalars.count, isLetter(scalars[index]) { index += 1 }
        tokens.append(.word(joined(scalars[start..<index])))
      } else {
        if scalar != " " { tokens.append(.sign(scalar)) }
        index += 1
      }
    }
    return tokens
  }

  /// Full-width forms as their plain ones, every kind of space as a space, the minus sign as a hyphen.
  static func narrowed(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x09 && $0 != 0x0A }) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: result.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x2212, 0x2010, 0x2011, 0x2013: result.append("-")
      case _ where scalar.properties.isWhitespace: result.append(" ")
      case 0x200B, 0xFEFF, 0x2060: continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether the scalar at `index` belongs to the number begun at `start`: a digit, a separator before a digit, or a
  /// space before exactly three digits when spaces have parted groups of three so far.
  private static func continuesNumber(_ scalars: [Unicode.Scalar], from start: Int, at index: Int) -> Bool {
    let scalar = scalars[index]
    if isDigit(scalar) { return true }
    guard isDigit(at: index + 1, in: scalars) else { return false }
    if scalar == "." || scalar == "," || scalar == "_" { return true }
    guard scalar == " ", isDigit(at: index + 2, in: scalars), isDigit(at: index + 3, in: scalars) else { return false }
    return !isDigit(at: index + 4, in: scalars) && scalars[start..<index].allSatisfy { isDigit($0) || $0 == " " }
      && scalars[start..<index].prefix { $0 != " " }.count <= 3
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }

  private static func isDigit(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    index < scalars.count && isDigit(scalars[index])
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (scalar >= "a" && scalar <= "z") : scalar.properties.isAlphabetic
  }

  private static func joined(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
