/// A version in three numbers: `1.2.0`.
public struct PluginVersion: Sendable, Hashable, Comparable {
  /// The three numbers.
  let parts: [Int]

  /// Reads `1`, `1.2` or `1.2.0`; nil for anything else.
  public init?(_ text: String) {
    let words = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = words.compactMap { word in
      word.allSatisfy { $0.isASCII && $0.isNumber } && word.count <= 6 ? Int(word) : nil
    }
    guard (1...3).contains(words.count), numbers.count == words.count else { return nil }
    parts = numbers + Array(repeating: 0, count: 3 - numbers.count)
  }

  /// As people write it.
  public var description: String { parts.map(String.init).joined(separator: ".") }

  /// Before any version.
  static let zero = PluginVersion(parts: [0, 0, 0])

  /// The first version of the next major one.
  var nextMajor: PluginVersion { PluginVersion(parts: [(parts.first ?? 0) + 1, 0, 0]) }

  private init(parts: [Int]) { self.parts = parts }

  /// Older first.
  public static func < (left: PluginVersion, right: PluginVersion) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts)
  }
}
