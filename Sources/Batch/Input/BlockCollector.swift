import BriefReading
import CampaignModel

/// Gathers briefs of any kind into blocks.
struct BlockCollector {
  /// Blocks given away so far.
  var number = 0
  private let blockSize: Int
  private var bytes: [UInt8] = []
  private var items: [BriefBlock.Item] = []
  private var notes: [Diagnostic] = []

  /// Bytes after which a block is full, however few briefs it has.
  static let blockBytes = 1 << 18

  /// Blocks of at most so many briefs.
  init(blockSize: Int) { self.blockSize = blockSize }

  /// Says something before the next brief; false when `put` wants no more.
  mutating func note(_ notes: [Diagnostic], _ put: (BriefBlock) -> Bool) -> Bool {
    guard !notes.isEmpty else { return true }
    guard items.isEmpty || flush(put) else { return false }
    self.notes += notes
    return true
  }

  /// Adds a brief that `content` writes; false when `put` wants no more.
  mutating func add(
    file: String, line: Int, format: BriefFormat, _ put: (BriefBlock) -> Bool,
    shape: (inout BriefBlock.Item) -> Void = { _ in }, content: (inout [UInt8]) -> Void
  ) -> Bool {
    let start = bytes.count
    content(&bytes)
    var item = BriefBlock.Item(file: file, line: line, format: format, range: start..<bytes.count)
    shape(&item)
    items.append(item)
    return items.count < blockSize && bytes.count < Self.blockBytes || flush(put)
  }

  /// Gives away what there is; false when `put` wants no more.
  mutating func flush(_ put: (BriefBlock) -> Bool) -> Bool {
    guard !items.isEmpty || !notes.isEmpty else { return true }
    let block = BriefBlock(number: number, items: items, bytes: bytes, notes: notes)
    number += 1
    (items, bytes, notes) = ([], [], [])
    return put(block)
  }
}
