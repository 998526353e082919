import CampaignModel
import Foundation

/// The bytes of a file or of stdin, piece by piece; the first ones can be looked at beforehand.
final class ByteStream {
  /// As findings name it.
  let name: String
  private let descriptor: Int32
  private var head: [UInt8] = []
  private var isAtEnd = false
  private var buffer: [UInt8]

  /// Bytes that are looked at before a text's encoding and headings are told.
  static let sample = 1 << 20
  private static let piece = 1 << 16

  /// Opens a file; `-` is stdin.
  init(_ path: String) throws(Diagnostic) {
    name = path == "-" ? "<stdin>" : path
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    buffer = [UInt8](repeating: 0, count: Self.piece)
    guard descriptor >= 0 else { throw unreadable }
  }

  deinit { if descriptor > STDIN_FILENO { close(descriptor) } }

  /// The first bytes, at most `count`, without taking them; fewer only when there are no more.
  func peek(_ count: Int) throws(Diagnostic) -> ArraySlice<UInt8> {
    while head.count < count, !isAtEnd {
      let read = try fill()
      head += buffer[..<read]
    }
    return head.prefix(count)
  }

  /// Calls `body` with each further piece until it says no.
  func forEach(_ body: (UnsafeBufferPointer<UInt8>) throws(Diagnostic) -> Bool) throws(Diagnostic) {
    if !head.isEmpty {
      let first = head
      head = []
      guard try Self.give(first[...], to: body) else { return }
    }
    while !isAtEnd {
      let count = try fill()
      if count > 0, try Self.give(buffer[..<count], to: body) == false { return }
    }
  }

  /// Whether it can be opened again by its name.
  var isRegularFile: Bool {
    var about = stat()
    return descriptor > STDIN_FILENO && fstat(descriptor, &about) == 0 && about.st_mode & S_IFMT == S_IFREG
  }

  /// Whether the next read will not wait.
  var hasMore: Bool {
    var question = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&question, 1, 0) != 0
  }

  private static func give(
    _ bytes: ArraySlice<UInt8>, to body: (UnsafeBufferPointer<UInt8>) throws(Diagnostic) -> Bool
  ) throws(Diagnostic) -> Bool {
    let result: Result<Bool, Diagnostic> = bytes.withUnsafeBufferPointer { bytes in
      do throws(Diagnostic) { return .success(try body(bytes)) } catch { return .failure(error) }
    }
    return try result.get()
  }

  private func fill() throws(Diagnostic) -> Int {
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count > 0 { return count }
      if count == 0 {
        isAtEnd = true
        return 0
      }
      if errno != EINTR { throw unreadable }
    }
  }

  private var unreadable: Diagnostic { Diagnostic(.pathUnreadable, [name, String(cString: strerror(errno))]) }
}
