/// Text made safe for HTML.
package enum HTMLText {
  /// Safe in elements and attributes. It goes scalar by scalar: a quote with a combining mark is one character to Swift, yet
  /// still ends an attribute.
  package static func escaped(_ text: String) -> String {
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
    return String(result)
  }
}
