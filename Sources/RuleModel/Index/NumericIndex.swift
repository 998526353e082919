/// The axis of one numeric fact while an index is made, cut at the thresholds of the rules into cells.
///
/// Up to `limit` cells every threshold is a cut, and a cell says all there is to know. With more thresholds only every
/// so-many-th one is: the bitsets stay in the processor's cache, and the few rows whose ends fall inside a cell are looked
/// at one by one (`RowCheck`), which is cheaper than fetching a bitset of its own for every threshold.
struct NumericIndex: Sendable {
  /// Cells of an axis at most.
  static let limit = 128

  /// Thresholds, ascending, each once; cell n holds the numbers from cuts[n - 1] on and below cuts[n].
  let cuts: [Double]
  /// Number of the bitset of each cell, and after the last one of a value that is no number.
  let cells: [Int32]
  /// Rows of which the cells do not say all.
  let uncertain: [Int]

  /// Cuts the axis for rows with these closed intervals; `base` are the rows that do not look at the number.
  init(intervals: [(row: Int, interval: ClosedAxisInterval)], base: [UInt64], into bitsets: inout BitRows) {
    var ends: [Double] = []
    for (_, interval) in intervals {
      if interval.low > -.infinity { ends.append(interval.low) }
      if interval.high < .infinity { ends.append(interval.high.nextUp) }
    }
    ends.sort()
    var distinct: [Double] = []
    for end in ends where distinct.last != end { distinct.append(end) }
    let cuts = distinct.count < Self.limit ? distinct : Self.quantiles(ends)
    // Each row is on from one cell to another: note where it starts and stops, then sweep once.
    var starts = [[Int]](repeating: [], count: cuts.count + 2)
    var stops = starts
    var uncertain: [Int] = []
    for (row, interval) in intervals {
      let first = Self.cell(interval.low, cuts)
      let last = Self.cell(interval.high, cuts)
      starts[first].append(row)
      stops[last + 1].append(row)
      let isLowCut = interval.low == -.infinity || (first > 0 && cuts[first - 1] == interval.low)
      let isHighCut = interval.high == .infinity || (last < cuts.count && cuts[last] == interval.high.nextUp)
      if !isLowCut || !isHighCut { uncertain.append(row) }
    }
    var current = base
    var cells: [Int32] = []
    for cell in 0...cuts.count {
      for row in stops[cell] { current[row / 64] &= ~(1 << UInt64(row % 64)) }
      for row in starts[cell] { current[row / 64] |= 1 << UInt64(row % 64) }
      cells.append(Int32(bitsets.append(current)))
    }
    cells.append(Int32(bitsets.append(base)))
    self.cuts = cuts
    self.cells = cells
    self.uncertain = uncertain
  }

  /// Thresholds that leave about equally many of them in each cell; frequent ones become cuts.
  private static func quantiles(_ ends: [Double]) -> [Double] {
    var chosen: [Double] = []
    for part in 1..<limit {
      let end = ends[ends.count * part / limit]
      if chosen.last != end { chosen.append(end) }
    }
    return chosen
  }

  /// How many cuts are not above a number.
  private static func cell(_ value: Double, _ cuts: [Double]) -> Int {
    var low = 0
    var high = cuts.count
    while low < high {
      let middle = (low + high) / 2
      if cuts[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
