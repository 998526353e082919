/// Which rules a brief can possibly fire: one lookup per fact and an AND of bitsets. It only excludes; what survives is
/// evaluated in full, and a plain scan over all rules says the same.
struct RuleIndex: Sendable {
  private enum Lookup: Sendable {
    /// Elementary intervals.
    case numeric(NumericIndex)
    /// One bitset per value, those of the brief's values joined; `empty` is left when a set has no member.
    case bits([Int], empty: Int)
    /// Rows that only ask whether there is a value.
    case presence(Int)
  }

  private struct IndexedFact: Sendable {
    let fact: Int
    let lookup: Lookup
    /// Bitset of the rows that do not look at the fact: what a missing value leaves.
    let missing: Int
  }

  private let facts: [IndexedFact]
  private let bitsets: BitRows
  /// The rule of each row, ascending.
  private let ruleOfRow: [Int]

  /// Indexes rules by their place in `rules`; only those in `members` take part.
  init(_ rules: [Rule], members: [Int]) {
    var rows: [IndexRow] = []
    var ruleOfRow: [Int] = []
    for rule in members {
      for row in IndexRow.rows(of: rules[rule].condition, requiring: rules[rule].requires) {
        rows.append(row)
        ruleOfRow.append(rule)
      }
    }
    var bitsets = BitRows(rows: rows.count)
    let used = Set(rows.flatMap(\.constraints.keys)).sorted()
    facts = used.map { Self.indexed($0, rows, &bitsets) }
    self.bitsets = bitsets
    self.ruleOfRow = ruleOfRow
  }

  private static func indexed(_ fact: Int, _ rows: [IndexRow], _ bitsets: inout BitRows) -> IndexedFact {
    var free = [UInt64](repeating: 0, count: bitsets.width)
    var any = free
    var intervals: [(row: Int, interval: AxisInterval)] = []
    var masks: [(row: Int, bits: UInt64)] = []
    for (row, content) in rows.enumerated() {
      switch content.constraints[fact] {
      case nil: free[row / 64] |= 1 << UInt64(row % 64)
      case .present: any[row / 64] |= 1 << UInt64(row % 64)
      case .interval(let interval): intervals.append((row, interval))
      case .anyBit(let bits): masks.append((row, bits))
      }
    }
    let missing = bitsets.append(free)
    if !intervals.isEmpty {
      let axis = NumericIndex(intervals: intervals, free: free, any: any, into: &bitsets)
      return IndexedFact(fact: fact, lookup: .numeric(axis), missing: missing)
    }
    let base = zip(free, any).map { $0 | $1 }
    guard !masks.isEmpty else {
      return IndexedFact(fact: fact, lookup: .presence(bitsets.append(base)), missing: missing)
    }
    let values = (0..<64).map { value -> Int in
      var bits = base
      for (row, mask) in masks where mask & (1 << UInt64(value)) != 0 { bits[row / 64] |= 1 << UInt64(row % 64) }
      return bitsets.append(bits)
    }
    return IndexedFact(fact: fact, lookup: .bits(values, empty: bitsets.append(base)), missing: missing)
  }

  /// Calls `body` with each rule that is not excluded, ascending, each once. `scratch` is the caller's, so that nothing
  /// is allocated here after the first brief.
  func candidates(_ facts: FactVector, scratch: inout [UInt64], _ body: (Int) -> Void) {
    let width = bitsets.width
    guard width > 0 else { return }
    if scratch.count < width { scratch = [UInt64](repeating: 0, count: width) }
    bitsets.words.withUnsafeBufferPointer { words in
      scratch.withUnsafeMutableBufferPointer { result in
        for index in 0..<width { result[index] = ~0 }
        for indexed in self.facts {
          guard facts.present[indexed.fact] else {
            Self.keep(words, indexed.missing, width, result)
            continue
          }
          switch indexed.lookup {
          case .numeric(let axis): Self.keep(words, axis.bitset(facts.axis[indexed.fact]), width, result)
          case .presence(let bitset): Self.keep(words, bitset, width, result)
          case .bits(let values, let empty):
            Self.keepAny(words, values, facts.bits[indexed.fact], empty, width, result)
          }
        }
        var last = -1
        for index in 0..<width {
          var word = result[index]
          while word != 0 {
            let row = index * 64 + word.trailingZeroBitCount
            word &= word &- 1
            guard row < ruleOfRow.count, ruleOfRow[row] != last else { continue }
            last = ruleOfRow[row]
            body(last)
          }
        }
      }
    }
  }

  private static func keep(
    _ words: UnsafeBufferPointer<UInt64>, _ bitset: Int, _ width: Int, _ result: UnsafeMutableBufferPointer<UInt64>
  ) {
    let start = bitset * width
    for index in 0..<width { result[index] &= words[start + index] }
  }

  /// A set keeps the rows of any of its members; an empty one those that do not look at members.
  private static func keepAny(
    _ words: UnsafeBufferPointer<UInt64>, _ values: [Int], _ bits: UInt64, _ empty: Int, _ width: Int,
    _ result: UnsafeMutableBufferPointer<UInt64>
  ) {
    if bits != 0, bits & (bits &- 1) == 0 { return keep(words, values[bits.trailingZeroBitCount], width, result) }
    for index in 0..<width {
      var joined = words[empty * width + index]
      var rest = bits
      while rest != 0 {
        joined |= words[values[rest.trailingZeroBitCount] * width + index]
        rest &= rest &- 1
      }
      result[index] &= joined
    }
  }
}
