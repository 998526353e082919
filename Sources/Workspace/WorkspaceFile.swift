import BriefReading
import CampaignModel
import Foundation
import Notation

/// `kolmix.yaml`: the packs and plugins of a workspace and how the plugins are set.
public struct WorkspaceFile: Sendable {
  /// How one plugin is to be used.
  public struct PluginUse: Sendable {
    /// Its name.
    public let name: String
    /// Where the file names it.
    public let location: SourceLocation
    /// Its settings, in the order written.
    package let settings: [WrittenSetting]
    /// Its own limits, where the file gives some.
    package let limits: [WrittenSetting]
  }

  /// Folders of packs, later ones laid over earlier ones; empty when the file names none.
  public private(set) var rules: [String] = []
  /// Plugins to use, in the order written.
  public private(set) var plugins: [PluginUse] = []
  /// Where the packs are named; nil when the file names none.
  public private(set) var rulesLocation: SourceLocation?
  /// What the file sets about the program, as written.
  package private(set) var settings: [ProgramSetting: (text: String, location: SourceLocation)] = [:]

  /// The file's name in a workspace.
  public static let name = "kolmix.yaml"
  private static let keys =
    ["plugins", "rules", ProgramSetting.section]
    + ProgramSetting.allCases.map(\.rawValue).filter { !$0.contains(".") && $0 != ProgramSetting.rules.rawValue }

  /// A workspace without a file.
  public init() {}

  /// Reads the file of a folder; nil when it has none. Relative folders in it are relative to the folder.
  public static func reading(folder: String = "") throws(Diagnostic) -> WorkspaceFile? {
    let path = folder.isEmpty ? name : "\(folder)/\(name)"
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let bytes = try PlainFile(path).bytes(atMost: 1 << 20) { why throws(Diagnostic) in
      throw Diagnostic(.pathUnreadable, [path, why])
    }
    return try WorkspaceFile(bytes: bytes, file: path, folder: folder)
  }

  /// Reads the text of a workspace file.
  public init(bytes: [UInt8], file: String, folder: String = "") throws(Diagnostic) {
    if bytes.allSatisfy({ $0 <= 0x20 }) { return }
    let document = try LocatedDocument(bytes, format: .yaml, file: file)
    for entry in try Self.entries(document.root, of: file, document) {
      switch entry.key {
      case "rules":
        rules = try Self.folders(entry, document).map { Self.joined(folder, $0) }
        if !rules.isEmpty { rulesLocation = entry.location }
      case "plugins": plugins = try Self.plugins(entry, document)
      case ProgramSetting.section:
        for inner in try Self.entries(entry.value, of: entry.key, document) {
          try set("\(entry.key).\(inner.key)", inner, document)
        }
      default: try set(entry.key, entry, document)
      }
    }
  }

  private mutating func set(
    _ key: String, _ entry: LocatedDocument.Entry, _ document: LocatedDocument
  ) throws(Diagnostic) {
    guard let setting = ProgramSetting(rawValue: key), setting != .rules else {
      let isInner = key.contains(".")
      let known = isInner ? ProgramSetting.allCases.map(\.rawValue).filter { $0.contains(".") } : Self.keys
      var finding = document.finding(
        .workspaceKey, [key, known.joined(separator: ", ")], at: entry.location, length: entry.key.count)
      finding.suggestion = NearestName.nearest(to: key, in: known)
      throw finding
    }
    guard case .text(let text) = entry.value.content else { throw Self.wrong(key, "text", entry.value, document) }
    settings[setting] = (text, entry.location)
  }

  private static func joined(_ folder: String, _ path: String) -> String {
    folder.isEmpty || path.hasPrefix("/") ? path : "\(folder)/\(path)"
  }

  private static func folders(
    _ entry: LocatedDocument.Entry, _ document: LocatedDocument
  ) throws(Diagnostic) -> [String] {
    switch entry.value.content {
    case .text(let text): return [text]
    case .list(let items):
      var found: [String] = []
      for item in items {
        guard case .text(let text) = item.content else { throw wrong(entry.key, "text", item, document) }
        found.append(text)
      }
      return found
    default: throw wrong(entry.key, "list", entry.value, document)
    }
  }

  private static func plugins(
    _ entry: LocatedDocument.Entry, _ document: LocatedDocument
  ) throws(Diagnostic) -> [PluginUse] {
    // A plain list uses plugins as they are.
    if case .list = entry.value.content {
      return try folders(entry, document).map {
        PluginUse(name: $0, location: entry.location, settings: [], limits: [])
      }
    }
    var found: [PluginUse] = []
    for plugin in try entries(entry.value, of: entry.key, document) {
      var settings: [WrittenSetting] = []
      var limits: [WrittenSetting] = []
      for setting in try entries(plugin.value, of: plugin.key, document) {
        if setting.key == "limits" {
          for limit in try entries(setting.value, of: setting.key, document) {
            limits.append(WrittenSetting(limit, document))
          }
        } else {
          settings.append(WrittenSetting(setting, document))
        }
      }
      found.append(PluginUse(name: plugin.key, location: plugin.location, settings: settings, limits: limits))
    }
    return found
  }

  private static func entries(
    _ value: LocatedDocument.Value, of key: String, _ document: LocatedDocument
  ) throws(Diagnostic) -> [LocatedDocument.Entry] {
    switch value.content {
    case .mapping(let entries): return entries
    case .null: return []
    default: throw wrong(key, "mapping", value, document)
    }
  }

  private static func wrong(
    _ key: String, _ wanted: String, _ found: LocatedDocument.Value, _ document: LocatedDocument
  ) -> Diagnostic {
    document.finding(.workspaceValue, [key, wanted, found.content.word], at: found.location)
  }
}
