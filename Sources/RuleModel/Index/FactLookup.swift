/// How one fact of a brief picks a bitset while an index is made: the rows it does not exclude.
struct FactLookup {
  /// Bits up to this one are looked up together.
  private static let combinationLimit: UInt64 = 0x7F

  /// The fact.
  let fact: Int
  /// By what the bitset is chosen.
  let kind: LookupEntry.Kind
  /// The bits that count, for a combination.
  private(set) var mask: UInt64 = 0
  /// Ends of cells, for an axis.
  private(set) var cuts: [Double] = []
  /// Numbers of the bitsets to choose from.
  let cells: [Int32]
  /// Bitset of the rows that do not look at the fact: what a missing value leaves.
  let missing: Int
  /// Rows that must be looked at once more, with their interval.
  let checks: [(row: Int, interval: ClosedAxisInterval)]
  /// Rows whose constraint the lookup could not express.
  let undecided: [Int]

  /// Makes the bitsets of a fact over rows.
  init(_ fact: Int, _ rows: [IndexRow], into bitsets: inout BitRows) {
    var free = bitsets.none
    var any = free
    var intervals: [(row: Int, interval: ClosedAxisInterval)] = []
    var masks: [(row: Int, bits: UInt64)] = []
    for (row, content) in rows.enumerated() {
      switch content.constraints[fact] {
      case nil: free[row / 64] |= 1 << UInt64(row % 64)
      case .present: any[row / 64] |= 1 << UInt64(row % 64)
      case .interval(let interval): intervals.append((row, ClosedAxisInterval(interval)))
      case .anyBit(let bits): masks.append((row, bits))
      }
    }
    self.fact = fact
    missing = bitsets.append(free)
    var base = zip(free, any).map { $0 | $1 }
    if !intervals.isEmpty {
      // Bits asked of a fact that others compare as a number: nobody writes it, and no bitset says it.
      for (row, _) in masks { base[row / 64] |= 1 << UInt64(row % 64) }
      undecided = masks.map(\.row)
      let axis = NumericIndex(intervals: intervals, base: base, into: &bitsets)
      let uncertain = Set(axis.uncertain)
      checks = intervals.filter { uncertain.contains($0.row) }
      kind = .axis
      cuts = axis.cuts
      cells = axis.cells
      return
    }
    checks = []
    undecided = []
    guard !masks.isEmpty else {
      kind = .presence
      cells = [Int32(bitsets.append(base))]
      return
    }
    let mask = masks.reduce(0) { $0 | $1.bits }
    if mask <= Self.combinationLimit {
      kind = .combination
      self.mask = mask
      cells = (0...mask).map { Int32(bitsets.append(Self.joined(base, masks, $0))) }
    } else {
      kind = .bits
      cells =
        (0..<64).map { Int32(bitsets.append(Self.joined(base, masks, 1 << UInt64($0)))) }
        + [Int32(bitsets.append(base))]
    }
  }

  /// The rows left by a value with these bits.
  private static func joined(_ base: [UInt64], _ masks: [(row: Int, bits: UInt64)], _ bits: UInt64) -> [UInt64] {
    var result = base
    for (row, mask) in masks where mask & bits != 0 { result[row / 64] |= 1 << UInt64(row % 64) }
    return result
  }
}
