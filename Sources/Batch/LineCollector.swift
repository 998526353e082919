import BriefReading
import Foundation

/// Gathers the lines of a JSON Lines file into blocks.
struct LineCollector {
  /// Blocks given away so far.
  private(set) var number: Int
  private let file: String
  private let blockSize: Int
  private let blockBytes: Int
  private var bytes: [UInt8] = []
  private var items: [BriefBlock.Item] = []
  private var lineStart = 0
  private var line = 1

  /// Longer lines are not kept whole; what is read of one is enough for its finding.
  private static let lineLimit = BriefLimits.bytes + 1

  /// Blocks of at most so many briefs, full after so many bytes, numbered from `number`.
  init(file: String, number: Int = 0, blockSize: Int, blockBytes: Int) {
    self.file = file
    self.number = number
    self.blockSize = blockSize
    self.blockBytes = blockBytes
  }

  /// Adds what was read; false when `put` wants no more.
  mutating func add(_ chunk: UnsafeBufferPointer<UInt8>, _ put: (BriefBlock) -> Bool) -> Bool {
    guard let base = chunk.baseAddress else { return true }
    var start = 0
    while start < chunk.count {
      let found = memchr(base + start, 0x0A, chunk.count - start)
      let end = found.map { UnsafeRawPointer($0) - UnsafeRawPointer(base) } ?? chunk.count
      let room = max(0, Self.lineLimit - (bytes.count - lineStart))
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: chunk[start..<start + min(end - start, room)]))
      start = end + 1
      if found != nil, !endLine(put) { return false }
    }
    return true
  }

  /// Ends the last line, which may lack its newline, and the last block.
  mutating func finish(_ put: (BriefBlock) -> Bool) {
    if bytes.count > lineStart, !endLine(put) { return }
    _ = flush(put)
  }

  private mutating func endLine(_ put: (BriefBlock) -> Bool) -> Bool {
    if bytes[lineStart...].contains(where: { $0 > 0x20 }) {
      items.append(BriefBlock.Item(file: file, line: line, format: .json, range: lineStart..<bytes.count))
    } else {
      bytes.removeSubrange(lineStart...)
    }
    lineStart = bytes.count
    line += 1
    return items.count < blockSize && bytes.count < blockBytes || flush(put)
  }

  /// Gives away the lines that are whole; false when `put` wants no more.
  mutating func flush(_ put: (BriefBlock) -> Bool) -> Bool {
    guard !items.isEmpty else { return true }
    let block = BriefBlock(number: number, items: items, bytes: bytes)
    number += 1
    let (count, size) = (items.count, bytes.count)
    let rest = Array(bytes[lineStart...])
    items = []
    bytes = []
    // The next block is likely to be about as large.
    items.reserveCapacity(count)
    bytes.reserveCapacity(size + size / 8)
    bytes += rest
    lineStart = 0
    return put(block)
  }
}
