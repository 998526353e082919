/// Versions that will do: `>=1.2 <2`, `1.2` (that or later of the same major version), `*`.
public struct VersionRange: Sendable, Hashable {
  /// As written.
  public let text: String
  private let bounds: [Bound]

  private struct Bound: Sendable, Hashable {
    let symbol: String
    let version: PluginVersion
  }

  private static let symbols = [">=", "<=", ">", "<", "="]

  /// Reads a range; nil for what is none.
  public init?(_ text: String) {
    var bounds: [Bound] = []
    for word in text.split(separator: " ") where word != "*" {
      if let symbol = Self.symbols.first(where: { word.hasPrefix($0) }) {
        guard let version = PluginVersion(String(word.dropFirst(symbol.count))) else { return nil }
        bounds.append(Bound(symbol: symbol, version: version))
      } else {
        guard let version = PluginVersion(String(word)) else { return nil }
        bounds += [Bound(symbol: ">=", version: version), Bound(symbol: "<", version: version.nextMajor)]
      }
    }
    guard text.contains(where: { $0 != " " }) else { return nil }
    self.text = text
    self.bounds = bounds
  }

  /// Whether a version lies in it.
  public func contains(_ version: PluginVersion) -> Bool {
    bounds.allSatisfy { bound in
      switch bound.symbol {
      case ">=": version >= bound.version
      case "<=": version <= bound.version
      case ">": version > bound.version
      case "<": version < bound.version
      default: version == bound.version
      }
    }
  }
}
