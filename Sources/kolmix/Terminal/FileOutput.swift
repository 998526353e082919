import CampaignModel
import Workspace

/// Where a command writes what it makes in one piece.
struct FileOutput {
  /// The file; nil and `-` are stdout.
  let path: String?
  /// Whether a file that exists is replaced.
  let isReplacing: Bool

  /// Writes bytes.
  func write(_ bytes: [UInt8]) throws(Diagnostic) {
    guard let path, path != "-" else { return Output.data(bytes) }
    let cut = path.lastIndex(of: "/")
    let folder = cut.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let name = cut.map { String(path[path.index(after: $0)...]) } ?? path
    try FolderWriter(folder).write(bytes: [(name, bytes)], replacing: isReplacing)
  }
}
