import CampaignModel

/// Spreads the new creators of a tier over its platforms.
package enum PlatformSplit {
  /// By the platforms' parts, in whole creators, largest remainders first, the card's order first among equals: the parts
  /// the mean cost of a tier assumes. A platform takes no more creators than it has while another still has some, unless
  /// its part is nothing; Σ count = `count`.
  package static func bookings(_ economics: TierEconomics, count: Int) -> [PlatformBooking] {
    let platforms = economics.platforms
    guard !platforms.isEmpty else { return [] }
    var parts = platforms.indices.map {
      economics.platformShares.indices.contains($0) ? economics.platformShares[$0] : 1
    }
    if parts.reduce(0, +) <= 0 { parts = parts.map { _ in 1 } }
    var counts = platforms.map { _ in 0 }
    var left = max(count, 0)
    var open = platforms.indices.filter { platforms[$0].count > 0 && parts[$0] > 0 }
    while left > 0, !open.isEmpty {
      for (index, wanted) in zip(open, apportioned(left, open.map { parts[$0] })) {
        let take = min(wanted, platforms[index].count - counts[index])
        counts[index] += take
        left -= take
      }
      open = open.filter { counts[$0] < platforms[$0].count }
    }
    for (index, more) in apportioned(left, parts).enumerated() { counts[index] += more }
    return zip(platforms, counts).map { PlatformBooking(platform: $0.platform, count: $1) }
  }

  /// Whole numbers that sum to `count`, as near to the parts as they can be.
  private static func apportioned(_ count: Int, _ parts: [Double]) -> [Int] {
    let sum = parts.reduce(0, +)
    let ideal = parts.map { sum > 0 ? Double(count) * $0 / sum : 0 }
    /// A hair above, so that 3 × ⅓ is 1 and not 0.
    var whole = ideal.map { Int(($0 + 1e-9).rounded(.down)) }
    let order = parts.indices.sorted { left, right in
      let (one, other) = (ideal[left] - Double(whole[left]), ideal[right] - Double(whole[right]))
      return abs(one - other) > 1e-9 ? one > other : left < right
    }
    for index in order.prefix(max(count - whole.reduce(0, +), 0)) { whole[index] += 1 }
    return whole
  }
}
