/// Bitsets of rows laid out one after another while an index is made; bit r of a bitset stands for row r of the index.
struct BitRows: Sendable {
  /// Words of one bitset: whole blocks of `blockWords`.
  let width: Int
  private(set) var words: [UInt64] = []
  /// The bitset of all rows, which excludes nothing; its number is 0.
  let all: [UInt64]
  private var numbers: [[UInt64]: Int] = [:]

  /// Words read at once: a cache line.
  static let blockWords = 8

  /// Bitsets over so many rows.
  init(rows: Int) {
    let block = Self.blockWords * 64
    width = (rows + block - 1) / block * Self.blockWords
    var all = [UInt64](repeating: 0, count: width)
    for row in 0..<rows { all[row / 64] |= 1 << UInt64(row % 64) }
    self.all = all
    _ = append(all)
  }

  /// No row.
  var none: [UInt64] { [UInt64](repeating: 0, count: width) }

  /// Adds a bitset and gives its number; one that is there already is used again.
  mutating func append(_ bits: [UInt64]) -> Int {
    if let number = numbers[bits] { return number }
    let number = numbers.count
    numbers[bits] = number
    words += bits
    return number
  }

  /// For each bitset one bit per block that has a row, in words of their own: what lets evaluation jump over the rest.
  func summaries() -> [UInt64] {
    let blocks = width / Self.blockWords
    let summaryWidth = (blocks + 63) / 64
    var result = [UInt64](repeating: 0, count: numbers.count * summaryWidth)
    for number in 0..<numbers.count {
      for block in 0..<blocks {
        let start = number * width + block * Self.blockWords
        if words[start..<start + Self.blockWords].contains(where: { $0 != 0 }) {
          result[number * summaryWidth + block / 64] |= 1 << UInt64(block % 64)
        }
      }
    }
    return result
  }
}
