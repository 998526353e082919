import CLineEdit
import Foundation

/// What was typed in earlier sessions: one entry a line, appended under a lock as it is typed, readable by its owner only.
/// Line breaks and backslashes inside an entry are escaped, so that a pasted block stays one entry.
public struct HistoryFile: Sendable {
  /// The file.
  public let path: String
  /// Entries read back at most.
  private static let most = 2000
  /// Bytes read back at most.
  private static let bytes = 4 << 20

  /// A history at a path; its folder is made when missing.
  public init(path: String) { self.path = path }

  /// The usual place: `$XDG_STATE_HOME/kolmix/history`, else `~/.local/state/kolmix/history`; nil without a home.
  public init?(environment: [String: String]) {
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      path = "\(state)/kolmix/history"
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      path = "\(home)/.local/state/kolmix/history"
    } else {
      return nil
    }
  }

  /// Entries, oldest first; the last ones when there are many.
  public func entries() -> [String] {
    guard let handle = FileHandle(forReadingAtPath: path) else { return [] }
    defer { try? handle.close() }
    let size = (try? handle.seekToEnd()) ?? 0
    let start = size > UInt64(Self.bytes) ? size - UInt64(Self.bytes) : 0
    try? handle.seek(toOffset: start)
    let data = (try? handle.read(upToCount: Self.bytes)) ?? Data()
    var lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    // The first line may have been cut.
    if start > 0, !lines.isEmpty { lines.removeFirst() }
    return lines.suffix(Self.most).map(Self.unescaped)
  }

  /// Adds an entry; a history that cannot be written is no reason to stop working.
  public func append(_ entry: String) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let line = Array((Self.escaped(entry) + "\n").utf8)
    line.withUnsafeBytes { bytes in
      _ = kle_append_locked(path, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
    }
  }

  static func escaped(_ entry: String) -> String {
    entry.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
  }

  static func unescaped(_ line: String) -> String {
    var result = ""
    var isEscaped = false
    for character in line {
      if isEscaped {
        result.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}
