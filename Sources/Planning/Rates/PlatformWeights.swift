import CampaignModel

/// What part of the new creators each platform gets: by how well it serves the brief's goals, as the rate card says.
package struct PlatformWeights: Sendable, Hashable {
  /// Platform ids, in the order asked for.
  package let platforms: [String]
  /// Their parts, Σ = 1; even where the card says nothing, or gives no platform any weight.
  package let shares: [Double]

  /// Σ goal weight × what the platform is worth for the goal, over the platforms' sum.
  package init(_ platforms: [String], goals: [WeightedGoal], card: RateCard) {
    self.platforms = platforms
    let weights = platforms.map { platform in
      let worth = card.serves[platform] ?? [:]
      return goals.isEmpty
        ? 1 : goals.reduce(0) { $0 + Bounded.amount($1.weight) * Bounded.amount(worth[$1.goal.id] ?? 1) }
    }
    let sum = weights.reduce(0, +)
    shares = weights.map { sum > 0 ? $0 / sum : 1 / Double(max(platforms.count, 1)) }
  }

  /// Whether all platforms get the same.
  package var isEven: Bool { shares.allSatisfy { abs($0 - (shares.first ?? 0)) < 1e-9 } }
}
