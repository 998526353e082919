import CampaignModel
import Glibc

/// Reads a rate card, whose rows stand at follower counts, at the typical creator of a tier.
package struct RateLookup: Sendable {
  /// Log–log slope of fees on followers beyond the card's ends (1,149 creators on TikTok in Vietnam, domain.md §3).
  package static let feeSlope = 0.49
  /// Log–log slope of views per follower beyond the ends: views grow with slope 0.52 (domain.md §3), so per follower 0.52 − 1.
  package static let reachSlope = 0.52 - 1
  /// Relative distance up to which a row counts as the tier's own.
  package static let sameRow = 0.01

  /// Platform ids of the card, in order of first appearance.
  package let platforms: [String]
  private let rowsByPlatform: [String: [RateRow]]

  /// Prepares a card; rows without a positive follower count are left out.
  package init(card: RateCard) {
    var rows: [String: [RateRow]] = [:]
    var order: [String] = []
    for row in card.rows where row.followers.isFinite && row.followers > 0 {
      if rows[row.platform] == nil { order.append(row.platform) }
      rows[row.platform, default: []].append(row)
    }
    platforms = order
    rowsByPlatform = rows.mapValues { $0.sorted { $0.followers < $1.followers } }
  }

  /// The rate at `followers` on a platform: the row standing there (± 1 %), else log–log between its neighbours, else
  /// extrapolated with the published slopes for fees and views and flat for the rest; nil without rows of the platform.
  package func rate(followers: Double, on platform: String) -> TierRate? {
    guard followers.isFinite, followers > 0, let rows = rowsByPlatform[platform] else { return nil }
    if let own = rows.first(where: { abs($0.followers - followers) <= Self.sameRow * $0.followers }) {
      return read(own, at: followers, feeFactor: 1, reachFactor: 1)
    }
    guard let above = rows.firstIndex(where: { $0.followers > followers }) else {
      return rows.last.map { extrapolate($0, to: followers) }
    }
    guard above > 0 else { return extrapolate(rows[above], to: followers) }
    let low = rows[above - 1]
    let high = rows[above]
    return between(low, high, at: followers, part: log(followers / low.followers) / log(high.followers / low.followers))
  }

  private func extrapolate(_ row: RateRow, to followers: Double) -> TierRate {
    let distance = followers / row.followers
    return read(
      row, at: followers, feeFactor: pow(distance, Self.feeSlope), reachFactor: pow(distance, Self.reachSlope))
  }

  private func read(_ row: RateRow, at followers: Double, feeFactor: Double, reachFactor: Double) -> TierRate {
    func scaled(_ spread: Spread, _ factor: Double) -> Spread {
      Spread(low: spread.low * factor, median: spread.median * factor, high: spread.high * factor)
    }
    return TierRate(
      platform: row.platform, followers: followers, fee: scaled(row.fee, feeFactor),
      reach: scaled(row.reach, reachFactor), engagement: row.engagement, clickThrough: row.clickThrough,
      onTarget: row.onTarget, handling: row.handling, available: max(row.available, 0),
      bias: BenchmarkBias.sigma(grade: row.grade))
  }

  private func between(_ low: RateRow, _ high: RateRow, at followers: Double, part: Double) -> TierRate {
    /// Geometric between positive numbers, straight where one of them is zero (barter fees).
    func mean(_ left: Double, _ right: Double) -> Double {
      guard left > 0, right > 0 else { return left + (right - left) * part }
      return exp(log(left) + (log(right) - log(left)) * part)
    }
    func blend(_ left: Spread, _ right: Spread) -> Spread {
      Spread(low: mean(left.low, right.low), median: mean(left.median, right.median), high: mean(left.high, right.high))
    }
    return TierRate(
      platform: low.platform, followers: followers, fee: blend(low.fee, high.fee), reach: blend(low.reach, high.reach),
      engagement: blend(low.engagement, high.engagement), clickThrough: blend(low.clickThrough, high.clickThrough),
      onTarget: blend(low.onTarget, high.onTarget), handling: mean(low.handling, high.handling),
      available: Int(Bounded.amount(mean(Double(low.available), Double(high.available)).rounded(.down))),
      bias: max(BenchmarkBias.sigma(grade: low.grade), BenchmarkBias.sigma(grade: high.grade)))
  }
}
