import BriefReading
import CampaignModel
import Foundation

/// Reads briefs one by one: lines of a JSON Lines file or of stdin, or the brief files of a folder.
struct BatchInput {
  private let path: String

  /// Longer lines are not kept whole; what is read of one is enough for its finding.
  private static let lineLimit = BriefLimits.bytes + 1
  private static let blockSize = 64

  /// Reads `path`; `-` is stdin.
  init(path: String) { self.path = path }

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
    let names = try BriefFile.names(in: path)
    for start in stride(from: 0, to: names.count, by: Self.blockSize) {
      let items = try names[start..<min(start + Self.blockSize, names.count)].map { name throws(Diagnostic) in
        let file = BriefFile(reading: name)
        return BriefBlock.Item(file: name, line: 1, format: file.format, bytes: try file.content.get())
      }
      guard put(BriefBlock(number: number, items: items)) else { return number }
      number += 1
    }
    return number
  }

  private func lines(_ put: (BriefBlock) -> Bool) throws(Diagnostic) -> Int {
    let stream = path == "-" ? fdopen(STDIN_FILENO, "rb") : fopen(path, "rb")
    guard let stream else { throw Diagnostic(.pathUnreadable, [path, String(cString: strerror(errno))]) }
    defer { if path != "-" { fclose(stream) } }
    let name = path == "-" ? "<stdin>" : path
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var current: [UInt8] = []
    var items: [BriefBlock.Item] = []
    var number = 0
    var line = 1
    func flush() -> Bool {
      guard !items.isEmpty else { return true }
      defer { items = [] }
      number += 1
      return put(BriefBlock(number: number - 1, items: items))
    }
    func endLine() -> Bool {
      if current.contains(where: { $0 > 0x20 }) {
        items.append(BriefBlock.Item(file: name, line: line, format: .json, bytes: current))
      }
      current.removeAll(keepingCapacity: true)
      line += 1
      return items.count < Self.blockSize || flush()
    }
    while true {
      let count = fread(&buffer, 1, buffer.count, stream)
      if count == 0 { break }
      for byte in buffer[..<count] {
        if byte == 0x0A {
          if !endLine() { return number }
        } else if current.count < Self.lineLimit {
          current.append(byte)
        }
      }
    }
    if ferror(stream) != 0 { throw Diagnostic(.pathUnreadable, [path, String(cString: strerror(errno))]) }
    if !current.isEmpty, !endLine() { return number }
    _ = flush()
    return number
  }
}
