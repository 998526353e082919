import CampaignModel
import Foundation

/// The journal beside an unfinished output: a line for the run's identity, then one for each checkpoint. A line cut short by a
/// crash does not count.
final class BatchJournal {
  /// What a journal tells of an unfinished run.
  struct Story {
    let identity: RunIdentity
    /// Whether the run was told to replace the output.
    let isReplacing: Bool
    /// The last checkpoint.
    let last: Checkpoint
  }

  private struct Head: Codable {
    var identity: RunIdentity
    var isReplacing: Bool
  }

  private let path: String
  private let descriptor: Int32

  /// Starts a journal in place of what is there.
  init(starting path: String, _ identity: RunIdentity, isReplacing: Bool) throws(Diagnostic) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .unwritable(path) }
    try add(line: Head(identity: identity, isReplacing: isReplacing))
  }

  /// Goes on with a journal whose story was read; half a last line is dropped.
  init(continuing path: String) throws(Diagnostic) {
    self.path = path
    descriptor = open(path, O_RDWR | O_APPEND | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unwritable(path) }
    let bytes = try Self.bytes(path)
    let whole = (bytes.lastIndex(of: 0x0A) ?? -1) + 1
    guard ftruncate(descriptor, off_t(whole)) == 0 else { throw .unwritable(path) }
  }

  /// Reads a journal; nil when there is none, or one whose run ended before its first line was on disk, and with it anything
  /// else.
  static func story(_ path: String) throws(Diagnostic) -> Story? {
    guard access(path, F_OK) == 0 else { return nil }
    let bytes = try bytes(path)
    guard let end = bytes.lastIndex(of: 0x0A) else { return nil }
    let whole = bytes[..<end].split(separator: 0x0A)
    let decoder = JSONDecoder()
    guard let first = whole.first, let head = try? decoder.decode(Head.self, from: Data(first)) else {
      throw Diagnostic(.journalUnusable, [path, "1"])
    }
    var last = Checkpoint()
    for line in whole.dropFirst().suffix(1) {
      guard let read = try? decoder.decode(Checkpoint.self, from: Data(line)) else {
        throw Diagnostic(.journalUnusable, [path, String(whole.count)])
      }
      last = read
    }
    return Story(identity: head.identity, isReplacing: head.isReplacing, last: last)
  }

  /// Adds a checkpoint; what it counts must be on disk already.
  func add(_ checkpoint: Checkpoint) throws(Diagnostic) { try add(line: checkpoint) }

  private func add(line: some Encodable) throws(Diagnostic) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(line) else { throw Diagnostic(.journalUnusable, [path, "JSON"]) }
    // One call, so that a crash leaves a whole line or a part without its end.
    let isWritten = (bytes + [0x0A]).withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) == $0.count }
    guard isWritten, fdatasync(descriptor) == 0 else { throw .unwritable(path) }
  }

  private static func bytes(_ path: String) throws(Diagnostic) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Diagnostic(.pathUnreadable, [path, String(cString: strerror(errno))])
    }
    return [UInt8](data)
  }

  deinit { close(descriptor) }
}

extension Diagnostic {
  /// The file could not be written, for the reason in `errno`.
  static func unwritable(_ path: String) -> Diagnostic {
    Diagnostic(.outputUnwritable, [path, String(cString: strerror(errno))])
  }
}
