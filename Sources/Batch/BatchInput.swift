import BriefReading
import CampaignModel
import Foundation

/// Reads briefs one by one: lines of a JSON Lines file or of stdin, or the brief files of a folder.
struct BatchInput {
  private let path: String

  /// Bytes after which a block is full, however few briefs it has.
  private static let blockBytes = 1 << 18
  private let blockSize: Int
  /// Endings of files plugins read.
  private let endings: Set<String>

  /// Reads `path` (`-` is stdin) in blocks of at most so many briefs.
  init(path: String, blockSize: Int, also endings: Set<String> = []) {
    self.path = path
    self.endings = endings
    self.blockSize = blockSize
  }

  /// Gives blocks to `put` until it says no; returns how many there were.
  func blocks(_ put: (BriefBlock) -> Bool) throws(Diagnostic) -> Int {
    var isFolder: ObjCBool = false
    if path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      return try folder(put)
    }
    return try lines(put)
  }

  private func folder(_ put: (BriefBlock) -> Bool) throws(Diagnostic) -> Int {
    var number = 0
    let names = try BriefFile.names(in: path, also: endings)
    for start in stride(from: 0, to: names.count, by: blockSize) {
      var bytes: [UInt8] = []
      let items = names[start..<min(start + blockSize, names.count)].map { name in
        let file = BriefFile(reading: name)
        let first = bytes.count
        var problem: Diagnostic?
        switch file.content {
        case .success(let content): bytes += content
        case .failure(let finding): problem = finding
        }
        return BriefBlock.Item(
          file: name, line: 1, format: file.format, range: first..<bytes.count, isWholeFile: true, problem: problem)
      }
      guard put(BriefBlock(number: number, items: items, bytes: bytes)) else { return number }
      number += 1
    }
    return number
  }

  private func lines(_ put: (BriefBlock) -> Bool) throws(Diagnostic) -> Int {
    let stream = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard stream >= 0 else { throw unreadable }
    defer { if path != "-" { close(stream) } }
    let name = path == "-" ? "<stdin>" : path
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var collector = LineCollector(file: name, blockSize: blockSize, blockBytes: Self.blockBytes)
    while true {
      let count = read(stream, &buffer, buffer.count)
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw unreadable
      }
      let isWanted = buffer.withUnsafeBufferPointer { bytes in
        collector.add(UnsafeBufferPointer(rebasing: bytes[..<count]), put)
      }
      // Whoever waits for answers gets those to what is there.
      guard isWanted, hasMore(stream) || collector.flush(put) else { return collector.number }
    }
    collector.finish(put)
    return collector.number
  }

  /// Whether the next read will not wait.
  private func hasMore(_ stream: Int32) -> Bool {
    var question = pollfd(fd: stream, events: Int16(POLLIN), revents: 0)
    return poll(&question, 1, 0) != 0
  }

  private var unreadable: Diagnostic { Diagnostic(.pathUnreadable, [path, String(cString: strerror(errno))]) }
}
