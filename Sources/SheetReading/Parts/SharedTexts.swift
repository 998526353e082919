/// The texts cells share, side by side in one piece of memory.
struct SharedTexts {
  /// An entry of the list.
  enum Entry {
    case text(String)
    case tooLong
    case missing
  }

  /// Where they stand in the archive.
  let part: String
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  /// Entries longer than a cell holds; their bytes are not kept.
  private var overlong: Set<Int> = []

  init(part: String) { self.part = part }

  /// Bytes they take.
  var size: Int { bytes.count + ends.count * MemoryLayout<UInt32>.stride }

  /// Adds an entry; nil for one that is too long.
  mutating func append(_ text: [UInt8]?) {
    if let text { bytes += text } else { overlong.insert(ends.count) }
    ends.append(UInt32(clamping: bytes.count))
  }

  /// An entry by its number.
  subscript(index: Int) -> Entry {
    guard ends.indices.contains(index) else { return .missing }
    if !overlong.isEmpty, overlong.contains(index) { return .tooLong }
    let start = index == 0 ? 0 : Int(ends[index - 1])
    let end = Int(ends[index])
    return bytes.withUnsafeBufferPointer { .text(String(decoding: $0[start..<end], as: UTF8.self)) }
  }
}
