/// In which order rows and facts stand in an index, for speed alone.
enum RowOrder {
  /// Puts rows that ask for the same choices beside each other, so that a brief's own choices leave whole blocks empty.
  /// Rows that fit into one block stay as they are.
  static func cluster(_ rows: inout [(rank: Int, row: IndexRow)]) {
    guard rows.count > BitRows.blockWords * 64 else { return }
    var uses: [Int: Int] = [:]
    for (_, row) in rows {
      for case (let fact, .anyBit) in row.constraints { uses[fact, default: 0] += 1 }
    }
    let facts = uses.keys.sorted { (-(uses[$0] ?? 0), $0) < (-(uses[$1] ?? 0), $1) }.prefix(3)
    func key(_ row: IndexRow) -> [UInt64] {
      facts.map { fact in if case .anyBit(let bits) = row.constraints[fact] { bits } else { 0 } }
    }
    let keys = rows.map { key($0.row) }
    rows = rows.indices.sorted { left, right in
      for (first, second) in zip(keys[left], keys[right]) where first != second { return first < second }
      return left < right
    }.map { rows[$0] }
  }

  /// The facts most rows look at first: they leave the least to the others.
  static func selectiveFirst(_ lookups: [FactLookup], _ rows: [IndexRow]) -> [FactLookup] {
    func weight(_ lookup: FactLookup) -> Int {
      rows.count { $0.constraints[lookup.fact] != nil } * (lookup.kind == .axis ? 1 : 2)
    }
    let weights = lookups.map(weight)
    return lookups.indices.sorted { (-weights[$0], $0) < (-weights[$1], $1) }.map { lookups[$0] }
  }
}
