/// The points of one brief: thousandths of a point per rule and tier, added as integers so that order cannot matter.
package struct PointSheet: Sendable {
  /// Points never go beyond this, in thousandths.
  package static let limit = 1_000_000

  private let tierCount: Int
  /// Rules that gave points, in order of precedence, with thousandths per tier.
  package private(set) var entries: [(rule: Int, milli: [Int])] = []
  private var totals: [Int]

  /// No points yet for so many tiers.
  package init(tierCount: Int) {
    self.tierCount = tierCount
    totals = Array(repeating: 0, count: tierCount)
  }

  /// Adds points of a rule for a tier, rounded to a thousandth; false when they are not finite.
  package mutating func add(rule: Int, tier: Int, points: Double) -> Bool {
    guard points.isFinite else { return false }
    let bounded = min(max(points * 1000, -2 * Double(Self.limit)), 2 * Double(Self.limit))
    let milli = Int(bounded.rounded(.toNearestOrAwayFromZero))
    if entries.last?.rule != rule { entries.append((rule, Array(repeating: 0, count: tierCount))) }
    entries[entries.count - 1].milli[tier] += milli
    totals[tier] += milli
    return true
  }

  /// Points per tier, clamped to ±1000, without those of `rule` when one is named.
  package func points(without rule: Int? = nil) -> [Double] {
    var sums = totals
    if let rule {
      for entry in entries where entry.rule == rule {
        for tier in sums.indices { sums[tier] -= entry.milli[tier] }
      }
    }
    return sums.map { Double(min(max($0, -Self.limit), Self.limit)) / 1000 }
  }
}
