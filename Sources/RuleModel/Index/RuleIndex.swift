/// Which rules a brief can possibly fire: one lookup per fact and an AND of bitsets, a cache line at a time and only where
/// something is left. A rule whose condition its rows say in full is decided by them; any other that survives is evaluated
/// by the caller. A plain scan over all rules says the same.
final class RuleIndex: Sendable {
  /// The facts that exclude rows, those that exclude most first.
  let lookups: FlatStore<LookupEntry>
  let cuts: FlatStore<Double>
  let cells: FlatStore<Int32>
  let bitsets: FlatStore<UInt64>
  /// Words of one bitset.
  let width: Int
  let summaries: FlatStore<UInt64>
  /// Words of one bitset's summary.
  let summaryWidth: Int
  /// One more than there are rows, for the end of the last row's checks.
  let rows: FlatStore<RowEntry>
  let checks: FlatStore<RowCheck>
  /// The rules of the index, ascending; a rank is a place here.
  let rules: FlatStore<Int32>
  /// By rank, whether the rows decide the rule.
  let isDecided: FlatStore<Bool>

  /// Indexes rules by their place in `rules`; only those in `members` take part.
  init(_ rules: [Rule], members: [Int]) {
    var found: [(rank: Int, row: IndexRow)] = []
    var isDecided = [Bool](repeating: true, count: members.count)
    for (rank, rule) in members.enumerated() {
      isDecided[rank] = rules[rule].condition.isAnalysable
      for row in IndexRow.rows(of: rules[rule].condition, requiring: rules[rule].requires) {
        if !row.isExact { isDecided[rank] = false }
        found.append((rank, row))
      }
    }
    RowOrder.cluster(&found)
    let rows = found.map(\.row)
    var bitsets = BitRows(rows: rows.count)
    let lookups = Set(rows.flatMap(\.constraints.keys)).sorted().map { FactLookup($0, rows, into: &bitsets) }
    var checks = [[RowCheck]](repeating: [], count: rows.count)
    for lookup in lookups {
      for row in lookup.undecided { isDecided[found[row].rank] = false }
      for (row, interval) in lookup.checks where isDecided[found[row].rank] {
        checks[row].append(RowCheck(fact: lookup.fact, low: interval.low, high: interval.high))
      }
    }
    var rowEntries: [RowEntry] = []
    var firstCheck = 0
    for (row, entry) in found.enumerated() {
      rowEntries.append(RowEntry(rank: Int32(entry.rank), firstCheck: Int32(firstCheck)))
      firstCheck += checks[row].count
    }
    rowEntries.append(RowEntry(rank: 0, firstCheck: Int32(firstCheck)))
    let ordered = RowOrder.selectiveFirst(lookups, rows)
    var entries: [LookupEntry] = []
    var cuts: [Double] = []
    var cells: [Int32] = []
    for lookup in ordered {
      entries.append(
        LookupEntry(
          kind: lookup.kind, fact: lookup.fact, missing: lookup.missing, mask: lookup.mask, firstCut: cuts.count,
          cutCount: lookup.cuts.count, firstCell: cells.count))
      cuts += lookup.cuts
      cells += lookup.cells
    }
    self.lookups = FlatStore(entries)
    self.cuts = FlatStore(cuts)
    self.cells = FlatStore(cells)
    self.bitsets = FlatStore(bitsets.words)
    width = bitsets.width
    summaryWidth = (width / BitRows.blockWords + 63) / 64
    summaries = FlatStore(bitsets.summaries())
    self.rows = FlatStore(rowEntries)
    self.checks = FlatStore(checks.flatMap(\.self))
    self.rules = FlatStore(members.map(Int32.init))
    self.isDecided = FlatStore(isDecided)
  }
}
