import Foundation

/// One spelling for what people type in many ways: composed or decomposed, with or without Vietnamese marks.
package enum Folding {
  /// The text in Unicode's composed form, so that equal words are equal strings.
  package static func nfc(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
  }

  /// The key names are looked up by: lowercase, without Vietnamese marks, spaces, hyphens and underscores all `_`.
  /// Dots stay, as they part a group from its member.
  package static func foldedKey(_ text: String) -> String {
    var key = ""
    key.reserveCapacity(text.utf8.count)
    var gap = false
    for scalar in bare(text).unicodeScalars {
      if isGap(scalar) {
        gap = !key.isEmpty
      } else {
        if gap, scalar != ".", key.last != "." { key.unicodeScalars.append("_") }
        gap = false
        key.unicodeScalars.append(scalar)
      }
    }
    return key
  }

  /// Lowercase without Vietnamese marks; everything else, spaces included, stays as it is.
  package static func bare(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var result = String.UnicodeScalarView()
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar.value {
      case 0x0300...0x036F: continue
      case 0x0111: result.append("d")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Without spaces of any kind at both ends.
  package static func trimmed(_ text: String) -> String {
    text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar == "-" || scalar.properties.isWhitespace
  }
}
