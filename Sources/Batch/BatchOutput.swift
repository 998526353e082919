import CampaignModel
import Foundation

/// Writes answers beside the final file and puts them in its place only when all are there; never half a file.
final class BatchOutput {
  private let path: String
  private let temporary: String
  private var descriptor: Int32
  /// Whether the file has no name yet, so that nothing is left when the process is killed.
  private var isUnnamed = false

  /// `__O_TMPFILE | O_DIRECTORY` of Linux, which the C headers give only as an expression Swift does not import.
  private static let unnamedFile: Int32 = 0o20_000_000 | O_DIRECTORY

  /// Opens the output; `-` is stdout. An existing file is kept unless `replacing`.
  init(path: String, replacing: Bool) throws(Diagnostic) {
    self.path = path
    temporary = "\(path).partial-\(getpid())"
    if path == "-" {
      descriptor = STDOUT_FILENO
      return
    }
    if !replacing, access(path, F_OK) == 0 { throw Diagnostic(.outputExists, [path]) }
    let folder = path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) : "."
    descriptor = open(folder.isEmpty ? "/" : folder, O_WRONLY | O_CLOEXEC | Self.unnamedFile, 0o666)
    isUnnamed = descriptor >= 0
    // Some file systems have no unnamed files.
    if !isUnnamed { descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    if descriptor < 0 { throw Diagnostic(.outputUnwritable, [path, String(cString: strerror(errno))]) }
  }

  /// Appends bytes.
  func write(_ bytes: [UInt8]) throws(Diagnostic) {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        throw Diagnostic(.outputUnwritable, [path, String(cString: strerror(errno))])
      }
      start += count
    }
  }

  /// Makes what was written the output.
  func commit() throws(Diagnostic) {
    guard path != "-" else { return }
    let isSafe = fsync(descriptor) == 0 && name() && close(descriptor) == 0 && rename(temporary, path) == 0
    descriptor = -1
    if !isSafe {
      let reason = String(cString: strerror(errno))
      unlink(temporary)
      throw Diagnostic(.outputUnwritable, [path, reason])
    }
  }

  /// Gives an unnamed file its name beside the final one.
  private func name() -> Bool {
    guard isUnnamed else { return true }
    return linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, temporary, AT_SYMLINK_FOLLOW) == 0
  }

  /// Takes back what was written.
  func discard() {
    guard path != "-", descriptor >= 0 else { return }
    close(descriptor)
    if !isUnnamed { unlink(temporary) }
    descriptor = -1
  }

  deinit { discard() }
}
