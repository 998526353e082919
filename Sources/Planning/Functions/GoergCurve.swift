/// The whole curve of reach from one known point (Goerg 2014, domain.md §4). Amounts are parts of the universe.
package struct GoergCurve: Sendable, Hashable {
  /// Reach the curve tends to, ρ = I·R/(I − R); above 1 where one point alone leaves more people than there are.
  package let limit: Double

  /// The curve through `reach` people at `impressions`, both per person of the universe; nil unless 0 < reach < impressions
  /// and reach ≤ 1.
  package init?(impressions: Double, reach: Double) {
    guard reach > 0, reach <= 1, impressions > reach, impressions.isFinite else { return nil }
    let limit = reach / (1 - reach / impressions)
    guard limit.isFinite, limit > 0 else { return nil }
    self.limit = limit
  }

  /// The part of people reached at least `frequency` times by x impressions per person, 0…1: ρ(x/(x + ρ))ᵏ.
  package func reach(_ impressions: Double, atLeast frequency: Int = 1) -> Double {
    guard impressions > 0, limit > 0 else { return 0 }
    let part = 1 / (1 + limit / impressions)
    var power = 1.0
    for _ in 0..<min(max(frequency, 1), 1000) { power *= part }
    return Bounded.fraction(limit * power)
  }
}
