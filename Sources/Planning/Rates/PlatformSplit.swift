import CampaignModel

/// Spreads the new creators of a tier over its platforms.
package enum PlatformSplit {
  /// Evenly, in whole creators, the card's order first among equals: an even split is what the mean cost of a tier
  /// assumes. A platform takes no more creators than it has while another still has some; Σ count = `count`.
  package static func bookings(_ economics: TierEconomics, count: Int) -> [PlatformBooking] {
    var left = max(count, 0)
    var counts = economics.platforms.map { _ in 0 }
    guard !counts.isEmpty else { return [] }
    var open = economics.platforms.indices.filter { economics.platforms[$0].count > 0 }
    while left > 0, !open.isEmpty {
      let each = max(left / open.count, 1)
      for index in open where left > 0 {
        let take = min(each, economics.platforms[index].count - counts[index], left)
        counts[index] += take
        left -= take
      }
      open = open.filter { counts[$0] < economics.platforms[$0].count }
    }
    let (each, rest) = left.quotientAndRemainder(dividingBy: counts.count)
    for index in counts.indices { counts[index] += each + (index < rest ? 1 : 0) }
    return zip(economics.platforms, counts).map { PlatformBooking(platform: $0.platform, count: $1) }
  }
}
