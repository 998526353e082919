import CampaignModel
import Foundation

/// A file that bytes are appended to.
final class OutputFile {
  /// As findings name it.
  let path: String
  private let descriptor: Int32
  private let isOwned: Bool
  /// Bytes in it.
  private(set) var size = 0

  /// A stream that is open already, such as stdout.
  init(_ descriptor: Int32, named path: String) {
    self.path = path
    self.descriptor = descriptor
    isOwned = false
  }

  /// Opens something that is no regular file, such as a pipe with a name.
  init(device path: String) throws(Diagnostic) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CLOEXEC)
    isOwned = true
    guard descriptor >= 0 else { throw .unwritable(path) }
  }

  /// Opens a file for one run alone and keeps its first `size` bytes.
  init(_ path: String, keeping size: Int = 0) throws(Diagnostic) {
    self.path = path
    self.size = size
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    isOwned = true
    guard descriptor >= 0 else { throw .unwritable(path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      if errno == EWOULDBLOCK { throw Diagnostic(.outputBusy, [path]) }
      throw .unwritable(path)
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unwritable(path) }
    guard status.st_size >= size else { throw Diagnostic(.journalUnusable, [path, "\(status.st_size) < \(size)"]) }
    try cut(to: size)
  }

  /// Whether another run holds a file.
  static func isHeld(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }

  /// A file without a name, gone when it is closed.
  static func unnamed() throws(Diagnostic) -> OutputFile {
    let pattern = NSTemporaryDirectory() + "kolmix-XXXXXX"
    var name = Array(pattern.utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw .unwritable(pattern) }
    unlink(name)
    return OutputFile(owned: descriptor, named: pattern)
  }

  private init(owned descriptor: Int32, named path: String) {
    self.path = path
    self.descriptor = descriptor
    isOwned = true
  }

  /// Appends bytes. A reader that went away is a `closedPipe`.
  func write(_ bytes: [UInt8]) throws(Diagnostic) { try write(bytes[...]) }

  /// Appends a part of some bytes.
  func write(_ bytes: ArraySlice<UInt8>) throws(Diagnostic) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        throw errno == EPIPE ? .closedPipe : .unwritable(path)
      }
      rest = rest.dropFirst(count)
      size += count
    }
  }

  /// Drops what stands after the first `size` bytes.
  func cut(to size: Int) throws(Diagnostic) {
    guard ftruncate(descriptor, off_t(size)) == 0, lseek(descriptor, off_t(size), SEEK_SET) >= 0 else {
      throw .unwritable(path)
    }
    self.size = size
  }

  /// Makes sure that what was written is on disk.
  func sync() throws(Diagnostic) {
    guard fsync(descriptor) == 0 else { throw .unwritable(path) }
  }

  /// Calls `body` with a stream that reads the file from its start.
  func reading<Result>(
    _ body: (UnsafeMutablePointer<FILE>) throws(Diagnostic) -> Result
  ) throws(Diagnostic) -> Result {
    let copy = dup(descriptor)
    guard copy >= 0, lseek(copy, 0, SEEK_SET) == 0, let file = fdopen(copy, "rb") else { throw .unwritable(path) }
    defer { fclose(file) }
    return try body(file)
  }

  deinit { if isOwned, descriptor >= 0 { close(descriptor) } }
}

extension Diagnostic {
  /// Nobody reads the output any more: no mistake, only the end.
  static let closedPipe = Diagnostic(DiagnosticCode("closed"))
  /// Whether it is that.
  var isClosedPipe: Bool { code.id == "closed" }
}
