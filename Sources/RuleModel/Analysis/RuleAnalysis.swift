import CampaignModel

/// Looks at all rules of a set together for what is probably not meant. Universal findings ("never", "always") are proved
/// by taking regions apart and are not guessed where Lua functions take part; the others show a region that somebody must
/// still verify by evaluation.
package struct RuleAnalysis {
  /// What came of it.
  package struct Outcome: Sendable {
    /// By rule, tables after the rules.
    package var findings: [AnalysisFinding] = []
    /// Rules that data alone decides, and so were looked at in full.
    package var analysed = 0
    /// Questions nobody could answer within the work allowed, or because of a Lua function.
    package var undecided = 0
  }

  /// Pieces of a gap that are told at most.
  package static let gapLimit = 8

  private let set: RuleSet
  private let regions: RuleRegions
  private let groups: [EffectKey: RuleGroup]

  /// Takes a set apart.
  package init(_ set: RuleSet) {
    self.set = set
    let regions = RuleRegions(set.rules, facts: set.facts)
    self.regions = regions
    var members: [EffectKey: [Int]] = [:]
    for (rule, content) in set.rules.enumerated() where !regions.regions[rule].isEmpty {
      for key in Set(content.effects.compactMap(EffectKey.init)) { members[key, default: []].append(rule) }
    }
    groups = members.mapValues { RuleGroup($0, of: set.rules) }
  }

  /// All findings.
  package func outcome() -> Outcome {
    var outcome = Outcome()
    outcome.analysed = set.analysableCount
    let dead = DeadConditions(regions: regions)
    let shadows = ShadowedRules(set: set, regions: regions, groups: groups)
    var told = Set<Int>()
    for (first, second) in shadows.duplicates(undecided: &outcome.undecided) {
      told.insert(second)
      outcome.findings.append(
        AnalysisFinding(.duplicate, rule: second, others: [first], region: regions.regions[second].first))
    }
    for rule in set.rules.indices {
      outcome.findings += dead.findings(rule)
      guard !regions.regions[rule].isEmpty, !told.contains(rule) else { continue }
      outcome.findings += shadows.findings(rule, undecided: &outcome.undecided)
    }
    addOrders(to: &outcome)
    addTables(to: &outcome)
    return outcome
  }

  /// The gap a group of rules leaves, and which of them fire together.
  package func group(_ members: [Int]) -> [AnalysisFinding] {
    let possible = members.filter { !regions.regions[$0].isEmpty }
    guard let first = possible.first else { return [] }
    let cover = RegionCover(possible.map { ($0, regions.regions[$0]) }, in: regions.space(of: first))
    var undecided = 0
    var found: [AnalysisFinding] = []
    if var gap = TableAnalysis(set: set, regions: regions).gap(of: possible, cover, &undecided) {
      gap.others = possible
      found.append(gap)
    }
    let search = RowConflictSearch(set.rules, overlaps: RegionOverlaps(set.rules, schema: set.facts))
    let meetings = search.meetings(possible, limit: 200_000) { regions.seeTheSame($0, $1) }.found
    return found
      + meetings.map { AnalysisFinding(.overlap, rule: $0.second, others: [$0.first], region: $0.region) }
  }

  /// Rules of one precedence that settle one thing differently, where neither is an exception to the other.
  private func addOrders(to outcome: inout Outcome) {
    let overlaps = RegionOverlaps(set.rules, schema: set.facts)
    let search = RowConflictSearch(set.rules, overlaps: overlaps)
    for key in groups.keys.filter(\.takesFirst).sorted(by: { "\($0)" < "\($1)" }) {
      guard let group = groups[key] else { continue }
      let rows = Dictionary(grouping: group.members) { [set.rules[$0].priority, set.rules[$0].layer] }
      for place in rows.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        var undecided = 0
        let (found, isComplete) = search.meetings(rows[place] ?? [], limit: 200_000) { first, second in
          guard isUnsettled(first, second, key) else { return false }
          var work = 0
          let isNested = [(first, second), (second, first)].contains {
            switch regions.contains($0.0, $0.1, work: &work) {
            case true?: true
            case false?: false
            case nil: regions.isPlain($0.0)
            }
          }
          return !isNested
        }
        for meeting in found where meeting.isCertain {
          let effect = set.rules[meeting.second].effects.firstIndex { EffectKey($0) == key } ?? 0
          outcome.findings.append(
            AnalysisFinding(
              .undecidedOrder(effect), rule: meeting.second, others: [meeting.first], region: meeting.region))
        }
        undecided += found.count { !$0.isCertain } + (isComplete ? 0 : 1)
        outcome.undecided += undecided
      }
    }
  }

  /// Whether two rules settle one thing differently, and both can be taken.
  private func isUnsettled(_ first: Int, _ second: Int, _ key: EffectKey) -> Bool {
    if let one = set.rules[first].table?.table, one == set.rules[second].table?.table,
      set.tables[one].policy != .collect
    {
      return false
    }
    func effects(_ rule: Int) -> [Effect] { set.rules[rule].effects.filter { EffectKey($0) == key } }
    return regions.seeTheSame(first, second) && effects(first) != effects(second)
  }

  private func addTables(to outcome: inout Outcome) {
    let tables = TableAnalysis(set: set, regions: regions)
    let byTable = Dictionary(grouping: set.rules.indices.filter { set.rules[$0].table != nil }) {
      set.rules[$0].table?.table ?? 0
    }
    for table in byTable.keys.sorted() {
      let rows = (byTable[table] ?? []).sorted {
        (set.rules[$0].table?.number ?? 0) < (set.rules[$1].table?.number ?? 0)
      }
      let found = tables.outcome(table, rows: rows)
      outcome.findings += found.findings
      outcome.undecided += found.undecided
    }
  }
}
