import CampaignModel
import Foundation

/// Writes new files into a folder; what is there already is never touched.
public struct FolderWriter {
  private let folder: String

  /// Writes below a folder, which is made when it does not exist.
  public init(_ folder: String) { self.folder = folder }

  /// Writes files by path within the folder: all of them, or none when one exists already and `replacing` is off.
  public func write(_ files: [(path: String, text: String)], replacing: Bool = false) throws(Diagnostic) {
    let manager = FileManager.default
    for (path, _) in files where !replacing && manager.fileExists(atPath: "\(folder)/\(path)") {
      throw Diagnostic(.outputExists, ["\(folder)/\(path)"])
    }
    for (path, text) in files {
      let url = URL(fileURLWithPath: "\(folder)/\(path)")
      do {
        try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url, options: .atomic)
      } catch {
        throw Diagnostic(.outputUnwritable, ["\(folder)/\(path)", error.localizedDescription])
      }
    }
  }

  /// Copies the Lua files of a pack below `path`.
  public func copy(_ pack: PackFiles, to path: String) throws(Diagnostic) {
    let prefix = pack.root.isEmpty ? "" : pack.root + "/"
    try write(
      pack.files.map { file in
        ("\(path)/\(file.name.dropFirst(prefix.count))", String(decoding: file.bytes, as: UTF8.self))
      })
  }
}
