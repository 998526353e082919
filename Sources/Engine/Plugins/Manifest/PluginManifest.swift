import CampaignModel

/// What `plugin.lua` says of a plugin.
public struct PluginManifest: Sendable {
  /// Its name, that of its folder.
  public var name: String
  /// Its version.
  public var version: PluginVersion
  /// The api it is written for.
  public var api: Int
  /// Its name for people.
  public var title: LocalizedText
  /// What it knows and does.
  public var description: LocalizedText
  /// Other plugins it builds on, with the versions that will do.
  public var needs: [(name: String, range: VersionRange)]
  /// What users can set.
  public var settings: [PluginSetting]
  /// Its data files: the name scripts use, the path within the folder.
  public var data: [(key: String, path: String)]
  /// Where the manifest stands.
  public var location: SourceLocation

  /// The api of this program. It grows when a plugin written for an earlier one could break.
  public static let currentAPI = 1

  /// Whether a name can be a plugin's: small letters, digits, hyphens, a letter first.
  public static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, (1...40).contains(name.utf8.count) else { return false }
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return letters.contains(first)
      && name.utf8.allSatisfy { letters.contains($0) || digits.contains($0) || $0 == UInt8(ascii: "-") }
  }
}

/// One thing users can set about a plugin.
public struct PluginSetting: Sendable {
  /// Name, type, range, values, default.
  public var schema: FieldSchema
  /// What it does.
  public var description: LocalizedText
}
