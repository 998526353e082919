/// The axis of one numeric fact, cut at all thresholds into elementary intervals: points and the gaps between them.
struct NumericIndex: Sendable {
  /// Thresholds, ascending, each once.
  private let cuts: [Double]
  /// Number of the bitset of each elementary interval: gap below cuts[0], cuts[0], gap, cuts[1], …, gap above the last.
  private let cells: [Int]

  /// Cuts the axis for rows with these intervals; `free` are the rows that do not look at the fact, `any` those that only
  /// need a value.
  init(intervals: [(row: Int, interval: AxisInterval)], free: [UInt64], any: [UInt64], into bitsets: inout BitRows) {
    var cuts: [Double] = []
    for (_, interval) in intervals {
      for end in [interval.low, interval.high] where end.isFinite { cuts.append(end) }
    }
    cuts.sort()
    self.cuts = cuts.enumerated().filter { $0.offset == 0 || cuts[$0.offset - 1] != $0.element }.map(\.element)
    // Each row is on from one cell to another: note where it starts and stops, then sweep once.
    let count = self.cuts.count * 2 + 1
    var starts = [[Int]](repeating: [], count: count + 1)
    var stops = starts
    for (row, interval) in intervals {
      let first = interval.low.isFinite ? Self.place(interval.low, self.cuts) * 2 + (interval.isLowOpen ? 2 : 1) : 0
      let last =
        interval.high.isFinite ? Self.place(interval.high, self.cuts) * 2 + (interval.isHighOpen ? 0 : 1) : count - 1
      guard first <= last else { continue }
      starts[first].append(row)
      stops[last + 1].append(row)
    }
    var current = zip(free, any).map { $0 | $1 }
    cells = (0..<count).map { cell in
      for row in stops[cell] { current[row / 64] &= ~(1 << UInt64(row % 64)) }
      for row in starts[cell] { current[row / 64] |= 1 << UInt64(row % 64) }
      return bitsets.append(current)
    }
  }

  /// The bitset of the elementary interval a number lies in.
  func bitset(_ value: Double) -> Int {
    let place = Self.place(value, cuts)
    return cells[place < cuts.count && cuts[place] == value ? place * 2 + 1 : place * 2]
  }

  /// The first cut that is not below a number.
  private static func place(_ value: Double, _ cuts: [Double]) -> Int {
    var low = 0
    var high = cuts.count
    while low < high {
      let middle = (low + high) / 2
      if cuts[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
