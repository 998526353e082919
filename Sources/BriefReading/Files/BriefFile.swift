import CampaignModel
import Foundation

/// A file with one brief, as it lies on disk.
public struct BriefFile: Sendable {
  /// As the user named it.
  public let name: String
  /// By its ending; what is neither `.json` nor known is read as YAML, of which JSON is nearly a part.
  public let format: BriefFormat
  /// Its bytes, or why they cannot be had.
  public let content: Result<[UInt8], Diagnostic>

  /// Endings of brief files, lower case.
  private static let formats: [String: BriefFormat] = ["yaml": .yaml, "yml": .yaml, "json": .json]

  /// Reads a file; `-` is stdin, as YAML unless it starts like JSON.
  public init(reading name: String) {
    self.name = name == "-" ? "<stdin>" : name
    let handle = name == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: name)
    let read = Self.bytes(of: handle, named: self.name)
    content = read
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if let known = Self.formats[ending], name != "-" {
      format = known
    } else {
      let first = (try? read.get())?.first { $0 > 0x20 }
      format = first == UInt8(ascii: "{") ? .json : .yaml
    }
  }

  /// The brief files named by a path: the file itself, or those in a folder, by name, sub-folders included; files of the
  /// endings in `also` (lower case, without a dot) count as briefs too.
  public static func files(at path: String, also endings: Set<String> = []) throws(Diagnostic) -> [BriefFile] {
    try names(at: path, also: endings).map { BriefFile(reading: $0) }
  }

  /// Their names; a path that is no folder stands for itself.
  static func names(at path: String, also endings: Set<String>) throws(Diagnostic) -> [String] {
    var isFolder: ObjCBool = false
    guard path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
      return [path]
    }
    return try names(in: path, also: endings)
  }

  /// Names of the brief files in a folder, by name, sub-folders included; hidden ones and other endings are left out.
  public static func names(in folder: String, also endings: Set<String> = []) throws(Diagnostic) -> [String] {
    guard let walk = FileManager.default.enumerator(atPath: folder) else {
      throw Diagnostic(.pathUnreadable, [folder, ""])
    }
    var root = folder
    while root.count > 1, root.hasSuffix("/") { root.removeLast() }
    var found: [String] = []
    while let path = walk.nextObject() as? String {
      let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
      let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
      if !isHidden, formats[ending] != nil || endings.contains(ending) { found.append("\(root)/\(path)") }
    }
    guard !found.isEmpty else { throw Diagnostic(.noBriefs, [folder]) }
    return found.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  /// Bytes up to one more than the limit, so that the reader can say that there are too many.
  private static func bytes(of handle: FileHandle?, named name: String) -> Result<[UInt8], Diagnostic> {
    let location = SourceLocation(file: name, line: 0)
    guard let handle else {
      return .failure(Diagnostic(.briefUnreadable, [String(cString: strerror(errno))], at: location))
    }
    do {
      return .success([UInt8](try handle.read(upToCount: BriefLimits.bytes + 1) ?? Data()))
    } catch {
      return .failure(Diagnostic(.briefUnreadable, [error.localizedDescription], at: location))
    }
  }
}
