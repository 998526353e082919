/// The way of one brief through the index.
extension RuleIndex {
  /// Calls `body` with each rule that is not excluded, ascending, each once, and whether it is certain to be true; if not,
  /// it must be evaluated. `scratch` is the caller's, so that nothing is allocated here after the first brief.
  func candidates(_ facts: FactVector, scratch: inout [UInt64], _ body: (_ rule: Int, _ isCertain: Bool) -> Void) {
    guard width > 0 else { return }
    // Room for: the summary of the chosen bitsets, one block, bits by rank and their summary, joined bitsets.
    let rankWidth = (rules.count + 63) / 64
    let rankSummary = (rankWidth + 63) / 64
    let joinedStart = summaryWidth + BitRows.blockWords + rankWidth + rankSummary
    let room = joinedStart + lookups.count * width
    if scratch.count < room { scratch = [UInt64](repeating: 0, count: room) }
    scratch.withUnsafeMutableBufferPointer { scratch in
      guard let summary = scratch.baseAddress else { return }
      let block = summary + summaryWidth
      let ranks = block + BitRows.blockWords
      ranks.update(repeating: 0, count: rankWidth + rankSummary)
      withUnsafeTemporaryAllocation(of: UnsafePointer<UInt64>.self, capacity: lookups.count) { chosen in
        let count = choose(facts, chosen, summary, joined: summary + joinedStart)
        survivors(facts, UnsafeBufferPointer(rebasing: chosen[..<count]), summary, block) { rank in
          ranks[rank / 64] |= 1 << UInt64(rank % 64)
          ranks[rankWidth + rank / 4096] |= 1 << UInt64(rank / 64 % 64)
        }
      }
      for group in 0..<rankSummary {
        var words = ranks[rankWidth + group]
        while words != 0 {
          let word = group * 64 + words.trailingZeroBitCount
          words &= words &- 1
          var bits = ranks[word]
          while bits != 0 {
            let rank = word * 64 + bits.trailingZeroBitCount
            bits &= bits &- 1
            body(Int(rules.start[rank]), isDecided.start[rank])
          }
        }
      }
    }
  }

  /// Picks the bitset of each fact that excludes something, and joins their summaries; returns how many there are.
  @inline(__always)
  private func choose(
    _ facts: FactVector, _ chosen: UnsafeMutableBufferPointer<UnsafePointer<UInt64>>,
    _ summary: UnsafeMutablePointer<UInt64>, joined: UnsafeMutablePointer<UInt64>
  ) -> Int {
    for word in 0..<summaryWidth { summary[word] = summaries.start[word] }
    var count = 0
    for place in 0..<lookups.count {
      let number = number(lookups.start + place, facts)
      if number == 0 { continue }
      guard number > 0 else {
        let words = joined + place * width
        join(lookups.start + place, facts, into: words)
        chosen.initializeElement(at: count, to: UnsafePointer(words))
        count += 1
        continue
      }
      chosen.initializeElement(at: count, to: bitsets.start + number * width)
      count += 1
      for word in 0..<summaryWidth { summary[word] &= summaries.start[number * summaryWidth + word] }
    }
    return count
  }

  /// The bitset a fact picks; -1 when several are to be joined.
  @inline(__always)
  private func number(_ lookup: UnsafePointer<LookupEntry>, _ facts: FactVector) -> Int {
    let fact = lookup.pointee.fact
    guard facts.present[fact] else { return lookup.pointee.missing }
    let cells = cells.start + lookup.pointee.firstCell
    switch lookup.pointee.kind {
    case .axis:
      let value = facts.axis[fact]
      return value == value ? Int(cells[cell(of: value, lookup)]) : Int(cells[lookup.pointee.cutCount + 1])
    case .presence: return Int(cells[0])
    case .combination: return Int(cells[Int(facts.bits[fact] & lookup.pointee.mask)])
    case .bits:
      let bits = facts.bits[fact]
      if bits == 0 { return Int(cells[64]) }
      return bits & (bits &- 1) == 0 ? Int(cells[bits.trailingZeroBitCount]) : -1
    }
  }

  /// How many cuts of an axis are not above a number. Without branches: which half it falls into is not predictable.
  @inline(__always)
  private func cell(of value: Double, _ lookup: UnsafePointer<LookupEntry>) -> Int {
    let first = cuts.start + lookup.pointee.firstCut
    var base = first
    var count = lookup.pointee.cutCount
    while count > 1 {
      let half = count / 2
      base = base[half - 1] <= value ? base + half : base
      count -= half
    }
    return (base - first) + (count == 1 && base[0] <= value ? 1 : 0)
  }

  /// The rows of any of a fact's bits.
  private func join(
    _ lookup: UnsafePointer<LookupEntry>, _ facts: FactVector, into words: UnsafeMutablePointer<UInt64>
  ) {
    for word in 0..<width { words[word] = 0 }
    var rest = facts.bits[lookup.pointee.fact]
    while rest != 0 {
      let number = Int(cells.start[lookup.pointee.firstCell + rest.trailingZeroBitCount])
      for word in 0..<width { words[word] |= bitsets.start[number * width + word] }
      rest &= rest &- 1
    }
  }

  /// Gives the ranks of the rows that are in all chosen bitsets, in the order of rows.
  @inline(__always)
  private func survivors(
    _ facts: FactVector, _ chosen: UnsafeBufferPointer<UnsafePointer<UInt64>>,
    _ summary: UnsafeMutablePointer<UInt64>, _ block: UnsafeMutablePointer<UInt64>, _ body: (_ rank: Int) -> Void
  ) {
    for group in 0..<summaryWidth {
      var blocks = summary[group]
      while blocks != 0 {
        let first = (group * 64 + blocks.trailingZeroBitCount) * BitRows.blockWords
        blocks &= blocks &- 1
        guard meet(chosen, first, block) else { continue }
        for word in 0..<BitRows.blockWords {
          var bits = block[word]
          while bits != 0 {
            let row = (first + word) * 64 + bits.trailingZeroBitCount
            bits &= bits &- 1
            if passes(row, facts) { body(Int(rows.start[row].rank)) }
          }
        }
      }
    }
  }

  /// The AND of one block of the chosen bitsets; false as soon as nothing is left of it.
  @inline(__always)
  private func meet(
    _ chosen: UnsafeBufferPointer<UnsafePointer<UInt64>>, _ first: Int, _ block: UnsafeMutablePointer<UInt64>
  ) -> Bool {
    let count = chosen.count
    var bits = Self.load(bitsets.start + first)
    var place = 0
    while place < count {
      bits &= Self.load(chosen[place] + first)
      place += 1
      if place & 3 == 0 || place == count {
        let half = bits.lowHalf | bits.highHalf
        let quarter = half.lowHalf | half.highHalf
        if quarter[0] | quarter[1] == 0 { return false }
      }
    }
    UnsafeMutableRawPointer(block).storeBytes(of: bits, as: SIMD8<UInt64>.self)
    return true
  }

  @inline(__always)
  private static func load(_ words: UnsafePointer<UInt64>) -> SIMD8<UInt64> {
    UnsafeRawPointer(words).loadUnaligned(as: SIMD8<UInt64>.self)
  }

  /// Whether a row that survived lies between its ends where cells are coarser than thresholds.
  @inline(__always)
  private func passes(_ row: Int, _ facts: FactVector) -> Bool {
    for place in Int(rows.start[row].firstCheck)..<Int(rows.start[row + 1].firstCheck) {
      let check = checks.start[place]
      let value = facts.axis[check.fact]
      if !(check.low <= value && value <= check.high) { return false }
    }
    return true
  }
}
