import Glibc

/// Writes bytes to the standard streams: data to stdout, everything else to stderr.
enum Output {
  /// Whether stdout is a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Data. A reader that went away ends the program quietly, as a pipe expects.
  static func data(_ bytes: [UInt8]) {
    if !write(bytes, to: STDOUT_FILENO) { exit(errno == EPIPE ? 0 : 2) }
  }

  /// Data as text.
  static func data(_ text: String) { data(Array(text.utf8)) }

  /// Progress and findings.
  static func error(_ text: String) { _ = write(Array(text.utf8), to: STDERR_FILENO) }

  private static func write(_ bytes: [UInt8], to stream: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Glibc.write(stream, rest.baseAddress.map { UnsafeRawPointer($0) }, rest.count)
        if count < 0 {
          if errno == EINTR || errno == EAGAIN { continue }
          return false
        }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }
}

extension Slice where Base == UnsafeRawBufferPointer {
  fileprivate var baseAddress: UnsafeRawPointer? { base.baseAddress.map { $0 + startIndex } }
}
