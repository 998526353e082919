import CampaignModel
import Foundation

/// A plugin as it lies on disk: `plugin.lua`, `init.lua`, further Lua files, and the data files its manifest asks for.
public struct PluginFolder: Sendable {
  /// The folder's own name, which is the plugin's.
  public let name: String
  /// The folder as the user named it.
  public let root: String
  /// `plugin.lua`.
  public let manifest: PackFiles.File
  /// `init.lua`, then the other Lua files by path.
  public let scripts: [PackFiles.File]
  /// Whether a README.md lies beside them.
  public let hasReadme: Bool
  /// SHA-256 over all Lua files.
  public let digest: String

  /// Name of the manifest.
  public static let manifestName = "plugin.lua"
  /// Bytes of one data file at most.
  public static let dataLimit = 1 << 20

  /// A plugin in memory: its files by path within the folder.
  public init(name: String, root: String, contents: [(path: String, bytes: [UInt8])]) {
    self.name = name
    self.root = root
    let files = PackFiles(root: root, contents: contents.filter { $0.path.hasSuffix(".lua") })
    digest = files.digest
    let manifestPath = "\(root)/\(Self.manifestName)"
    manifest =
      files.files.first { $0.name == manifestPath }
      ?? PackFiles.File(name: manifestPath, path: Self.manifestName, bytes: [])
    scripts = Self.inOrder(files.files.filter { $0.name != manifestPath }, root: root)
    hasReadme = contents.contains { $0.path == "README.md" }
  }

  /// Reads the Lua files of a folder; symbolic links that lead out of it are refused.
  public init(reading root: String) throws(Diagnostic) {
    let manager = FileManager.default
    let location = SourceLocation(file: root, line: 0)
    guard manager.fileExists(atPath: "\(root)/\(Self.manifestName)") else {
      throw Diagnostic(.manifestMissing, [root], at: location)
    }
    let name = root.split(separator: "/").last.map(String.init) ?? root
    let home = Self.resolved(root)
    var contents: [(path: String, bytes: [UInt8])] = []
    guard let walk = manager.enumerator(atPath: root) else { throw Diagnostic(.pathUnreadable, [root, ""]) }
    while let path = walk.nextObject() as? String {
      let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
      guard path.hasSuffix(".lua"), !isHidden else { continue }
      guard contents.count < 200 else { throw Diagnostic(.pathUnreadable, [root, "> 200 *.lua"]) }
      guard Self.resolved("\(root)/\(path)").hasPrefix(home + "/") else {
        throw Diagnostic(.dataEscapes, [name, path], at: location)
      }
      contents.append((path, try PackFiles.bytes(at: "\(root)/\(path)")))
    }
    if manager.fileExists(atPath: "\(root)/README.md") { contents.append(("README.md", [])) }
    self.init(name: name, root: root, contents: contents)
  }

  /// The bytes of a data file: a path within the folder, at most 1 MiB, no way out by `..`, an absolute path or a link.
  public func data(at path: String, for location: SourceLocation) throws(Diagnostic) -> [UInt8] {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let full = "\(root)/\(path)"
    let isPlain = !path.isEmpty && !path.contains("\0") && !path.contains("\\")
    guard isPlain, !parts.contains(where: { $0.isEmpty || $0.hasPrefix(".") }),
      Self.resolved(full).hasPrefix(Self.resolved(root) + "/")
    else { throw Diagnostic(.dataEscapes, [name, path], at: location) }
    return try PlainFile(full).bytes(atMost: Self.dataLimit) { [name] why throws(Diagnostic) in
      throw Diagnostic(.dataUnreadable, [name, path, why], at: location)
    }
  }

  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
  }

  private static func inOrder(_ files: [PackFiles.File], root: String) -> [PackFiles.File] {
    files.filter { $0.name == "\(root)/init.lua" } + files.filter { $0.name != "\(root)/init.lua" }
  }
}
