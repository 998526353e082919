import CampaignModel
import Foundation

/// Finds the plugins that lie in given folders, each in a folder of its own with a `plugin.lua`.
public struct PluginLocator: Sendable {
  /// Found, by name; of two with one name the first.
  public private(set) var folders: [PluginFolder] = []
  /// What is wrong with those that cannot be read.
  public private(set) var findings: [Diagnostic] = []

  /// Looks in folders, in order; one that itself holds a `plugin.lua` is a plugin. Those named must exist, the usual ones
  /// need not.
  public init(looking named: [String], or usual: [String] = []) {
    let manager = FileManager.default
    for (index, root) in (named + usual).enumerated() {
      var trimmed = root
      while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
      if manager.fileExists(atPath: "\(trimmed)/\(PluginFolder.manifestName)") {
        add(trimmed)
        continue
      }
      guard let names = try? manager.contentsOfDirectory(atPath: trimmed) else {
        if index < named.count { findings.append(Diagnostic(.pathUnreadable, [root, "ENOENT"])) }
        continue
      }
      let sorted = names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
      for name in sorted where manager.fileExists(atPath: "\(trimmed)/\(name)/\(PluginFolder.manifestName)") {
        add("\(trimmed)/\(name)")
      }
    }
    folders.sort { Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8)) }
  }

  private mutating func add(_ root: String) {
    do {
      let folder = try PluginFolder(reading: root)
      if let other = folders.first(where: { $0.name == folder.name }) {
        guard other.root != folder.root else { return }
        findings.append(
          Diagnostic(
            .pluginTwice, [folder.name, other.root], at: SourceLocation(file: folder.root, line: 0), severity: .warning)
        )
      } else {
        folders.append(folder)
      }
    } catch {
      findings.append(error)
    }
  }
}
