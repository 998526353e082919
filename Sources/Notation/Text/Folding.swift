import Foundation

/// One spelling for what people type in many ways: composed or decomposed, with or without Vietnamese marks.
package enum Folding {
  /// The text in Unicode's composed form, so that equal words are equal strings.
  package static func nfc(_ text: String) -> String {
    isComposed(text) ? text : text.precomposedStringWithCanonicalMapping
  }

  /// Whether a text has only letters that are surely composed: Latin ones with and without Vietnamese marks, dashes,
  /// quotation marks and signs of currency. Others may be composed too.
  private static func isComposed(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0..<0x300, 0x1E00...0x1EFF, 0x2010...0x2027, 0x20A0...0x20C0: true
      default: false
      }
    }
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
    return composedBare(text) ?? anyBare(text)
  }

  /// What almost every Vietnamese text takes: letters whose base is known, without a trip through normalisation.
  private static func composedBare(_ text: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: bytes.append(UInt8(scalar.value) + 0x20)
      case 0..<0x80: bytes.append(UInt8(scalar.value))
      case 0x0300...0x036F: continue
      case 0xC0..<0x250, 0x1E00..<0x1F00:
        let letter = letters[Int(scalar.value < 0x250 ? scalar.value : scalar.value - latinGap)]
        guard letter != 0 else { return nil }
        bytes.append(letter)
      default: return nil
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What lies between the two blocks of Latin letters with marks.
  private static let latinGap: UInt32 = 0x1E00 - 0x250

  /// The plain lowercase letter of each Latin letter with marks, by code point without the gap; 0 where there is none.
  private static let letters: [UInt8] = (0..<(0x1F00 - latinGap)).map { place in
    let value = place < 0x250 ? place : place + latinGap
    guard value >= 0xC0, let scalar = Unicode.Scalar(value) else { return 0 }
    let bare = Array(anyBare(String(scalar)).utf8)
    return bare.count == 1 ? bare[0] : 0
  }

  private static func anyBare(_ text: String) -> String {
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
    func isPlain(_ byte: UInt8?) -> Bool { byte.map { $0 > 0x20 && $0 < 0x7F } ?? true }
    if isPlain(text.utf8.first), isPlain(text.utf8.last) { return text }
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x2D, 0x5F, 0x09...0x0D: true
    case 0..<0x80: false
    default: scalar.properties.isWhitespace
    }
  }
}
