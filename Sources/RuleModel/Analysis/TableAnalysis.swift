/// Looks at decision tables: briefs no row is for, rows that are never taken.
struct TableAnalysis {
  let set: RuleSet
  let regions: RuleRegions
  /// What came of it.
  struct Outcome {
    var findings: [AnalysisFinding] = []
    /// Tables, or rows, of which nobody can say.
    var undecided = 0
  }

  /// Findings about a table whose rows are these rules, given in row order.
  func outcome(_ table: Int, rows: [Int]) -> Outcome {
    var outcome = Outcome()
    let possible = rows.filter { !regions.regions[$0].isEmpty }
    guard let first = possible.first else { return outcome }
    let space = regions.space(of: first)
    let cover = RegionCover(possible.map { ($0, regions.regions[$0]) }, in: space)
    let policy = set.tables[table].policy
    if policy != .collect, !set.tables[table].isPartial {
      var gap = self.gap(of: possible, cover, &outcome.undecided)
      gap?.table = table
      outcome.findings += [gap].compactMap(\.self)
    }
    if policy.takesOne { addMasked(possible, policy, cover, to: &outcome) }
    return outcome
  }

  /// The briefs for which none of the rules fires, among those that give all they look at.
  func gap(of rules: [Int], _ cover: RegionCover, _ undecided: inout Int) -> AnalysisFinding? {
    guard rules.allSatisfy(regions.isPlain) else {
      undecided += 1
      return nil
    }
    var work = 0
    let inputs = inputs(of: rules)
    var whole = Region()
    whole.require(inputs)
    let rest = cover.rest(of: whole, limit: RuleAnalysis.gapLimit, work: &work, workLimit: 200_000)
    if !rest.isComplete { undecided += 1 }
    guard let first = rest.regions.first else { return nil }
    var finding = AnalysisFinding(.gap(rest.regions), region: first)
    finding.asked = inputs
    return finding
  }

  /// Facts rules look at; what one asks to be missing may be.
  private func inputs(of rules: [Int]) -> [Int] {
    var inputs: Set<Int> = []
    var optional: Set<Int> = []
    for region in rules.flatMap({ regions.regions[$0] }) {
      inputs.formUnion(region.facts.keys)
      for (fact, demand) in region.facts where demand.isGiven == false || demand.isAbsent { optional.insert(fact) }
    }
    return inputs.subtracting(optional).sorted()
  }

  private func addMasked(_ rows: [Int], _ policy: HitPolicy, _ cover: RegionCover, to outcome: inout Outcome) {
    let group = RuleGroup(rows.sorted(), of: set.rules)
    // Rows are in table order; the sort keeps it among equals.
    let order =
      policy == .priority
      ? rows.enumerated().sorted {
        (set.rules[$1.element].priority, $0.offset) < (set.rules[$0.element].priority, $1.offset)
      }.map(\.element) : rows
    var placeOfRule = [Int](repeating: .max, count: set.rules.count)
    for (place, row) in order.enumerated() { placeOfRule[row] = place }
    for row in rows {
      var rivals: Set<Int> = []
      let points = regions.points(row)
      let isBeaten = points.allSatisfy { point in
        let holding = group.holding([point]).filter { placeOfRule[$0] < placeOfRule[row] }
        rivals.formUnion(holding)
        return !holding.isEmpty
      }
      guard isBeaten, !points.isEmpty else { continue }
      let single = rivals.sorted().prefix(64).first { other in
        var work = 0
        return isInside(row, [other], cover, &work) == true
      }
      var masks = single.map { [$0] }
      if masks == nil {
        let before = Array(order.prefix(placeOfRule[row]))
        var work = 0
        switch isInside(row, before, cover, &work) {
        case true?: masks = before.filter { rivals.contains($0) }
        case false?: continue
        case nil: outcome.undecided += 1
        }
      }
      guard let masks else { continue }
      outcome.findings.append(
        AnalysisFinding(.maskedRow, rule: row, others: masks, region: regions.regions[row].first))
    }
  }

  /// Whether the row's regions lie in those of the others together.
  private func isInside(_ row: Int, _ others: [Int], _ cover: RegionCover, _ work: inout Int) -> Bool? {
    for region in regions.regions[row] {
      guard let isCovered = cover.covers(region, among: others, work: &work) else { return nil }
      if !isCovered { return false }
    }
    return true
  }
}
