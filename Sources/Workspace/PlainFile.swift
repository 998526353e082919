import CampaignModel
import Foundation

/// One file on disk, read with a cap; only regular files, so that no pipe or device keeps the program waiting.
struct PlainFile {
  private let path: String

  /// A file at a path.
  init(_ path: String) { self.path = path }

  /// Its bytes; `fail` is told why there are none.
  func bytes(atMost limit: Int, fail: (String) throws(Diagnostic) -> Never) throws(Diagnostic) -> [UInt8] {
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: resolved)
    guard let attributes else { try fail("ENOENT") }
    guard attributes[.type] as? FileAttributeType == .typeRegular else { try fail("≠ file") }
    guard let handle = FileHandle(forReadingAtPath: resolved) else { try fail("EACCES") }
    defer { try? handle.close() }
    let data: Data
    do {
      data = try handle.read(upToCount: limit + 1) ?? Data()
    } catch {
      try fail(error.localizedDescription)
    }
    guard data.count <= limit else { try fail("> \(limit) B") }
    return [UInt8](data)
  }
}
