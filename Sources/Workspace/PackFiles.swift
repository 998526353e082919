import CampaignModel
import Foundation

/// The Lua files of a pack as they lie on disk, in order of loading, with their digest.
public struct PackFiles: Sendable {
  /// One file.
  public struct File: Sendable {
    /// As findings and reasons name it: the pack's folder as the user gave it and the path within.
    public let name: String
    /// Its bytes.
    public let bytes: [UInt8]
  }

  /// The pack's folder as the user gave it.
  public let root: String
  /// By path, so that the order of loading is the same everywhere.
  public let files: [File]
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
    files = sorted.map { File(name: root.isEmpty ? $0.path : "\(root)/\($0.path)", bytes: $0.bytes) }
    self.digest = digest.hex()
  }

  /// Reads every `*.lua` file below a folder, or one single file; hidden files and folders are left out.
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
      guard path.hasSuffix(".lua"), !isHidden else { continue }
      guard contents.count < Self.countLimit else {
        throw Diagnostic(.pathUnreadable, [root, "> \(Self.countLimit) *.lua"])
      }
      contents.append((path, try Self.bytes(at: "\(trimmed)/\(path)")))
    }
    guard !contents.isEmpty else { throw Diagnostic(.packNotFound, [root]) }
    self.init(root: trimmed, contents: contents)
  }

  /// The bytes of one file.
  static func bytes(at path: String) throws(Diagnostic) -> [UInt8] {
    try PlainFile(path).bytes(atMost: sizeLimit) { why throws(Diagnostic) in
      throw Diagnostic(.pathUnreadable, [path, why])
    }
  }
}
