import CampaignModel
import Foundation

/// The files a session reads and writes, so that replays and tests can keep their hands off the disk.
public protocol SessionFiles {
  /// The bytes of a file.
  func read(_ path: String) throws(Diagnostic) -> [UInt8]
  /// Writes a whole file.
  func write(_ bytes: [UInt8], to path: String) throws(Diagnostic)
  /// Names in the folder of a path that start like it, folders with a slash at their end.
  func names(startingWith path: String) -> [String]
}

/// Files as they lie on disk.
public struct DiskFiles: SessionFiles {
  /// Most bytes read.
  private static let limit = 16 << 20

  /// The disk.
  public init() {}

  /// The bytes of a file, of some megabytes at most.
  public func read(_ path: String) throws(Diagnostic) -> [UInt8] {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw Diagnostic(.pathUnreadable, [path, String(cString: strerror(errno))])
    }
    defer { try? handle.close() }
    do {
      return [UInt8](try handle.read(upToCount: Self.limit) ?? Data())
    } catch {
      throw Diagnostic(.pathUnreadable, [path, error.localizedDescription])
    }
  }

  /// Writes a whole file, beside and renamed.
  public func write(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Diagnostic(.outputUnwritable, [path, error.localizedDescription])
    }
  }

  /// What completes a path.
  public func names(startingWith path: String) -> [String] {
    let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let (folder, start) = (String(path[..<cut]), String(path[cut...]))
    let found = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    return found.filter { $0.hasPrefix(start) && ($0.first != "." || start.first == ".") }.sorted().map { name in
      var isFolder: ObjCBool = false
      let whole = folder + name
      return FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder) && isFolder.boolValue
        ? whole + "/" : whole
    }
  }
}

/// Reads as another does, and writes nothing: for replays.
public struct ReadOnlyFiles: SessionFiles {
  private let base: any SessionFiles

  /// Files that only look written.
  public init(_ base: any SessionFiles) { self.base = base }

  /// The bytes of a file.
  public func read(_ path: String) throws(Diagnostic) -> [UInt8] { try base.read(path) }
  /// Writes nothing.
  public func write(_ bytes: [UInt8], to path: String) throws(Diagnostic) {}
  /// What completes a path.
  public func names(startingWith path: String) -> [String] { base.names(startingWith: path) }
}
