import Rendering

/// Text that is markup already; only this module's writers make it, never out of a brief or a pack.
struct Markup: Sendable, Hashable {
  private(set) var text: String

  /// Markup that the program wrote itself.
  init(_ text: String) { self.text = text }

  /// Text made safe for elements and attributes. It goes scalar by scalar: a quote with a combining mark is one character
  /// to Swift, yet still ends an attribute.
  static func escaped(_ text: String) -> Markup {
    var result = String.UnicodeScalarView()
    for scalar in PlainText.clean(text).unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return Markup(String(result))
  }

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
