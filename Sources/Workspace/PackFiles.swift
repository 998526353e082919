import CampaignModel
import Foundation

/// The Lua files of a pack as they lie on disk, in order of loading, and the CSV files its decision tables may name, with the
/// digest of all.
public struct PackFiles: Sendable {
  /// One file.
  public struct File: Sendable {
    /// As findings and reasons name it: the pack's folder as the user gave it and the path within.
    public let name: String
    /// The path within the pack, in NFC.
    public let path: String
    /// Its bytes.
    public let bytes: [UInt8]
  }

  /// The pack's folder as the user gave it.
  public let root: String
  /// Lua files by path, so that the order of loading is the same everywhere.
  public let files: [File]
  /// CSV files by path.
  public let tables: [File]
  /// SHA-256 over paths within the pack and contents.
  public let digest: String

  /// Larger files are refused: rule files are for reading.
  static let sizeLimit = 4 << 20
  /// More files are refused.
  static let countLimit = 5_000

  /// Files already in memory, by path within the pack; the root is how findings name the pack.
  public init(root: String, contents: [(path: String, bytes: [UInt8])]) {
    self.root = root
    let sorted = contents.sorted { Array($0.path.utf8).lexicographicallyPrecedes(Array($1.path.utf8)) }
    var digest = Digest()
    for (path, bytes) in sorted { digest.add(name: path, content: bytes) }
    let all = sorted.map {
      File(
        name: root.isEmpty ? $0.path : "\(root)/\($0.path)", path: $0.path.precomposedStringWithCanonicalMapping,
        bytes: $0.bytes)
    }
    files = all.filter { !Self.isTable($0.path) }
    tables = all.filter { Self.isTable($0.path) }
    self.digest = digest.hex()
  }

  /// The CSV file at a path within the pack; nothing outside it has one.
  package func table(at path: String) -> File? { tables.first { $0.path == path } }

  private static func isTable(_ path: String) -> Bool { path.lowercased().hasSuffix(".csv") }

  /// Reads every `*.lua` and `*.csv` file below a folder, or one single file; hidden files and folders are left out.
  public init(reading root: String) throws(Diagnostic) {
    let manager = FileManager.default
    var isFolder: ObjCBool = false
    guard manager.fileExists(atPath: root, isDirectory: &isFolder) else { throw Diagnostic(.packNotFound, [root]) }
    var trimmed = root
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    guard isFolder.boolValue else {
      let name = trimmed.split(separator: "/").last.map(String.init) ?? trimmed
      let folder = trimmed.contains("/") ? String(trimmed.dropLast(name.count + 1)) : ""
      self.init(root: folder, contents: [(name, try Self.bytes(at: trimmed))])
      return
    }
    guard let walk = manager.enumerator(atPath: trimmed) else { throw Diagnostic(.pathUnreadable, [root, ""]) }
    var contents: [(path: String, bytes: [UInt8])] = []
    while let path = walk.nextObject() as? String {
      let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
      guard path.hasSuffix(".lua") || Self.isTable(path), !isHidden else { continue }
      guard contents.count < Self.countLimit else {
        throw Diagnostic(.pathUnreadable, [root, "> \(Self.countLimit) *.lua, *.csv"])
      }
      contents.append((path, try Self.bytes(at: "\(trimmed)/\(path)")))
    }
    guard contents.contains(where: { !Self.isTable($0.path) }) else { throw Diagnostic(.packNotFound, [root]) }
    self.init(root: trimmed, contents: contents)
  }

  /// The bytes of one file.
  static func bytes(at path: String) throws(Diagnostic) -> [UInt8] {
    try PlainFile(path).bytes(atMost: sizeLimit) { why throws(Diagnostic) in
      throw Diagnostic(.pathUnreadable, [path, why])
    }
  }
}
