import Foundation

/// Letters and marks typed one after the other, as some keyboards and all NFD sources send them.
enum Composition {
  /// The composed scalar of a base and a mark, in canonical form; 0 when there is none.
  static func composed(_ base: UInt32, _ mark: UInt32) -> UInt32 {
    guard let first = Unicode.Scalar(base), let second = Unicode.Scalar(mark) else { return 0 }
    let pair = String(String.UnicodeScalarView([first, second])).precomposedStringWithCanonicalMapping.unicodeScalars
    guard let only = pair.first, pair.count == 1 else { return 0 }
    return only.value
  }
}
