import CampaignModel

/// Finds bounds that can be proved at load to contradict each other for some brief.
package struct BoundContradictionSearch {
  /// At most so many are told.
  package static let limit = 50
  /// After so many pairs of contradicting bounds the search stops.
  package static let workLimit = 2_000_000

  private let rules: [Rule]
  private let facts: FactSchema
  private let tables: [DecisionTable]
  private let overlaps: RegionOverlaps

  /// Looks among these rules.
  package init(_ rules: [Rule], tables: [DecisionTable], facts: FactSchema, overlaps: RegionOverlaps) {
    self.rules = rules
    self.tables = tables
    self.facts = facts
    self.overlaps = overlaps
  }

  /// Contradictions by the places of the rules, and whether all pairs were looked at. Only rules of equal priority are
  /// compared, since otherwise the higher one is meant to win, and only where both certainly fire.
  package func contradictions() -> (found: [BoundContradiction], isComplete: Bool) {
    let byPriority = Dictionary(grouping: rules.indices, by: { rules[$0].priority })
    var found: [[Int]: BoundContradiction] = [:]
    var apart: Set<[Int]> = []
    var work = 0
    for priority in byPriority.keys.sorted(by: >) {
      BoundEntries(rules, members: byPriority[priority] ?? []).eachContradiction { one, two in
        work += 1
        if work > Self.workLimit || found.count >= Self.limit { return false }
        let (first, second) = one.rule <= two.rule ? (one, two) : (two, one)
        let pair = [first.rule, second.rule]
        guard found[pair] == nil, !apart.contains(pair), !excludeEachOther(first.rule, second.rule) else { return true }
        guard let region = certain(first, second) else {
          apart.insert(pair)
          return true
        }
        found[pair] = BoundContradiction(
          first: first.rule, second: second.rule, firstEffect: first.effect, secondEffect: second.effect,
          region: region)
        return true
      }
    }
    let sorted = found.values.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    return (sorted, work <= Self.workLimit && found.count < Self.limit)
  }

  /// Rows of one table of which only one is taken never meet.
  private func excludeEachOther(_ first: Int, _ second: Int) -> Bool {
    guard first != second, let one = rules[first].table, let two = rules[second].table else { return false }
    return one.table == two.table && tables[one.table].policy != .collect
  }

  private func certain(_ first: BoundEntries.Entry, _ second: BoundEntries.Entry) -> Region? {
    guard let region = overlaps.meeting(first.rule, second.rule),
      overlaps.isCertain(first.rule, second.rule, in: region)
    else { return nil }
    // Creators under contract count in lower bounds, and `exclude` lets them be.
    let excludes = [first.effect, second.effect].contains { if case .exclude = $0 { true } else { false } }
    return excludes && region.demandsContracts(facts) ? nil : region
  }
}

extension Region {
  /// Whether it asks for creators under contract.
  fileprivate func demandsContracts(_ schema: FactSchema) -> Bool {
    facts.contains { fact, demand in
      guard let field = schema.field(fact), demand.isPresent else { return false }
      return field.role == .contracted || field.id.hasPrefix("contracted.")
    }
  }
}
