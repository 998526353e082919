import CampaignModel

/// Which two tiers of a scheme stand for the article's micro and macro.
package struct ComparedTiers: Sendable, Hashable {
  /// Place of the small one in the scheme.
  package let small: Int
  /// Place of the large one.
  package let large: Int

  /// By name, else by the tiers that hold 30,000 and 100,000 followers; nil without two different ones.
  package init?(_ scheme: TierScheme) {
    let tiers = scheme.tiers
    func holds(_ tier: Tier, _ followers: Int64) -> Bool {
      tier.from <= followers && tier.to.map { followers < $0 } ?? true
    }
    let small = tiers.firstIndex { $0.id == "micro" } ?? tiers.firstIndex { holds($0, 30_000) }
    let large =
      tiers.firstIndex { $0.id == "macro" } ?? tiers.firstIndex { holds($0, 100_000) && $0.from >= 30_000 }
      ?? tiers.firstIndex { $0.from >= 100_000 }
    guard let small, let large, small != large else { return nil }
    self.small = small
    self.large = large
  }
}
