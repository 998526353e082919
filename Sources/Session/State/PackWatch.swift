import Foundation

/// Notices when files of a pack change: by names, sizes, inodes and times, so that editors which write beside and rename
/// are seen as well.
package final class PackWatch {
  private struct Mark: Hashable {
    let size: Int64
    let inode: UInt64
    let seconds: Int
    let nanoseconds: Int
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

  private static func marks(_ roots: [String]) -> [String: Mark] {
    var marks: [String: Mark] = [:]
    for root in roots {
      marks[root] = mark(root, foldersToo: false)
      guard let walk = FileManager.default.enumerator(atPath: root) else { continue }
      while let name = walk.nextObject() as? String {
        // Hidden files are an editor's own.
        if name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) || name.hasSuffix("~") { continue }
        let path = "\(root)/\(name)"
        marks[path] = mark(path, foldersToo: false)
      }
    }
    return marks
  }

  private static func mark(_ path: String, foldersToo: Bool) -> Mark? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG || foldersToo else { return nil }
    return Mark(
      size: Int64(status.st_size), inode: UInt64(status.st_ino), seconds: status.st_mtim.tv_sec,
      nanoseconds: status.st_mtim.tv_nsec)
  }
}
