import Foundation

/// Notices when files of a pack change: by names, sizes, inodes and times, so that editors which write beside and rename
/// are seen as well.
package final class PackWatch {
  private struct Mark: Hashable {
    let size: Int64
    let inode: UInt64
    /// When it was written and when anything about it changed: a copy may bring an old time of writing with it.
    let times: [Int]
  }

  private let roots: [String]
  private var marks: [String: Mark]

  /// Watches files and folders from now on.
  package init(_ roots: [String]) {
    self.roots = roots
    marks = Self.marks(roots)
  }

  /// How many files are watched.
  package var count: Int { marks.count }

  /// Whether anything has changed since the last time.
  package func poll() -> Bool {
    let now = Self.marks(roots)
    defer { marks = now }
    return now != marks
  }

  /// Waits until something has changed and is left alone for one look more: a save may empty, delete or rename a file before
  /// the new text is there. Files that change without end are waited for no longer than twenty looks.
  package func waitForSave(pause: () -> Void = { usleep(150_000) }) {
    while !poll() { pause() }
    for _ in 0..<20 {
      pause()
      if !poll() { return }
    }
  }

  private static func marks(_ roots: [String]) -> [String: Mark] {
    var marks: [String: Mark] = [:]
    for root in roots {
      marks[root] = mark(root)
      guard let walk = FileManager.default.enumerator(atPath: root) else { continue }
      while let name = walk.nextObject() as? String {
        // Hidden files are an editor's own.
        if name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) || name.hasSuffix("~") { continue }
        let path = "\(root)/\(name)"
        marks[path] = mark(path)
      }
    }
    return marks
  }

  private static func mark(_ path: String) -> Mark? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Mark(
      size: Int64(status.st_size), inode: UInt64(status.st_ino),
      times: [
        status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec,
      ])
  }
}
