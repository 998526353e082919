import CampaignModel
import Foundation

/// Writes new files into a folder; what is there already is never touched.
public struct FolderWriter {
  private let folder: String

  /// Writes below a folder, which is made when it does not exist.
  public init(_ folder: String) { self.folder = folder }

  /// Writes texts by path within the folder: all of them, or none when one exists already and `replacing` is off.
  public func write(_ files: [(path: String, text: String)], replacing: Bool = false) throws(Diagnostic) {
    try write(bytes: files.map { ($0.path, Array($0.text.utf8)) }, replacing: replacing)
  }

  /// Copies the files of a pack below `path`, byte for byte.
  public func copy(_ pack: PackFiles, to path: String) throws(Diagnostic) {
    try write(bytes: (pack.files + pack.tables).map { ("\(path)/\($0.path)", $0.bytes) }, replacing: false)
  }

  /// Writes bytes by path within the folder, under the same conditions.
  public func write(bytes files: [(path: String, bytes: [UInt8])], replacing: Bool = false) throws(Diagnostic) {
    let manager = FileManager.default
    for (path, _) in files where !replacing && manager.fileExists(atPath: "\(folder)/\(path)") {
      throw Diagnostic(.outputExists, ["\(folder)/\(path)"])
    }
    for (path, bytes) in files {
      let url = URL(fileURLWithPath: "\(folder)/\(path)")
      do {
        try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url, options: .atomic)
      } catch {
        throw Diagnostic(.outputUnwritable, ["\(folder)/\(path)", error.localizedDescription])
      }
    }
  }
}
