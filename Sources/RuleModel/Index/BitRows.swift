/// Bitsets of rows laid out one after another; bit r of a bitset stands for row r of the index.
struct BitRows: Sendable {
  /// Words of one bitset.
  let width: Int
  private(set) var words: [UInt64] = []

  /// Bitsets over so many rows.
  init(rows: Int) { width = (rows + 63) / 64 }

  /// Adds a bitset and gives its number; the last one is used again when it is the same.
  mutating func append(_ bits: [UInt64]) -> Int {
    if words.count >= width, words[(words.count - width)...].elementsEqual(bits) {
      return words.count / max(width, 1) - 1
    }
    words += bits
    return words.count / max(width, 1) - 1
  }
}
