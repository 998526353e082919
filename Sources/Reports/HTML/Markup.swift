import Rendering

/// Text that is markup already; only this module's writers make it, never out of a brief or a pack.
struct Markup: Sendable, Hashable {
  private(set) var text: String

  /// Markup that the program wrote itself.
  init(_ text: String) { self.text = text }

  /// Text made safe for elements and attributes.
  static func escaped(_ text: String) -> Markup { Markup(HTMLText.escaped(text)) }

  /// Text made safe for a string of a style sheet inside a page: all but plain letters and digits as hexadecimal escapes.
  static func styleString(_ text: String) -> Markup {
    var result = "\""
    for scalar in PlainText.clean(text).unicodeScalars {
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      result += isPlain ? String(Character(scalar)) : "\\" + String(scalar.value, radix: 16) + " "
    }
    return Markup(result + "\"")
  }
}
