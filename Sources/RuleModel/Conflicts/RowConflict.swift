import CampaignModel

/// Two rows of a decision table that its hit policy does not allow to hold together.
package struct RowConflict: Sendable {
  /// The earlier row, by its place among the rules asked about.
  package let first: Int
  /// The later one.
  package let second: Int
  /// Where both hold.
  package let region: Region
  /// Whether they certainly do; else a Lua function or arithmetic may keep them apart.
  package let isCertain: Bool

  /// At most so many are told of one table.
  package static let limit = 20
}

/// Finds rows that overlap where the hit policy forbids it.
package struct RowConflictSearch {
  private let rules: [Rule]
  private let overlaps: RegionOverlaps

  /// Looks among these rules.
  package init(_ rules: [Rule], overlaps: RegionOverlaps) {
    self.rules = rules
    self.overlaps = overlaps
  }

  /// Conflicts of the rows of a table, given in row order: overlap under `unique`, unequal effects under `any`, equal
  /// priorities under `priority`; by row. Rows that never meet on the axis that parts most of them are not compared.
  package func conflicts(_ rows: [Int], policy: HitPolicy) -> [RowConflict] {
    guard policy == .unique || policy == .any || policy == .priority else { return [] }
    return meetings(rows) { first, second in isForbidden(first, second, policy) }.found
  }

  /// Pairs of rules that meet and that `isForbidden`, by their order in `rows`, as many as are told; whether all pairs that
  /// are near each other were looked at. At most `limit` pairs are asked about.
  package func meetings(
    _ rows: [Int], limit: Int = .max, _ isForbidden: (Int, Int) -> Bool
  ) -> (found: [RowConflict], isComplete: Bool) {
    let axis = overlaps.sweepFact(rows)
    let spans = rows.map { row in axis.map { overlaps.span(row, $0) } ?? (low: 0, high: 0) }
    let order = rows.indices.sorted { (spans[$0].low, $0) < (spans[$1].low, $1) }
    var found: [(rows: (Int, Int), conflict: RowConflict)] = []
    var asked = 0
    var isComplete = true
    sweep: for (place, one) in order.enumerated() {
      for two in order[(place + 1)...] {
        if spans[two].low > spans[one].high { break }
        let (first, second) = (rows[min(one, two)], rows[max(one, two)])
        asked += 1
        if asked > limit {
          isComplete = false
          break sweep
        }
        guard isForbidden(first, second), let region = overlaps.meeting(first, second) else { continue }
        let isCertain = overlaps.isCertain(first, second, in: region)
        found.append(
          (
            (min(one, two), max(one, two)),
            RowConflict(first: first, second: second, region: region, isCertain: isCertain)
          ))
      }
      if found.count > RowConflict.limit * 10 {
        isComplete = false
        break
      }
    }
    let first = found.sorted { $0.rows < $1.rows }.prefix(RowConflict.limit).map(\.conflict)
    return (first, isComplete && found.count <= RowConflict.limit)
  }

  private func isForbidden(_ first: Int, _ second: Int, _ policy: HitPolicy) -> Bool {
    switch policy {
    case .unique: true
    case .any: rules[first].effects != rules[second].effects
    case .priority: rules[first].priority == rules[second].priority
    case .first, .collect: false
    }
  }
}
