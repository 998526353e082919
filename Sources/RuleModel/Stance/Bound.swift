import CampaignModel

/// A bound of one brief, its value settled; tiers are indices into the scheme in use.
package struct Bound: Sendable, Hashable {
  /// Who sets it.
  package enum Origin: Sendable, Hashable {
    /// A creator already contracted.
    case contract
    /// The client insists.
    case pin
    /// A rule, by its index in precedence.
    case rule(Int)
  }

  /// Which side.
  package var kind: BoundKind
  /// Tier index in the scheme; nil for all creators together.
  package var tier: Int?
  /// Creators, or a share 0…1.
  package var value: Double
  /// Who sets it.
  package var origin: Origin
  /// Salience of its rule.
  package var priority: Int

  /// A bound; counts are rounded so that the bound still holds, and neither side is negative.
  package init(kind: BoundKind, tier: Int?, value: Double, origin: Origin, priority: Int) {
    self.kind = kind
    self.tier = tier
    self.origin = origin
    self.priority = priority
    switch kind {
    case .atLeast: self.value = min(max(value.rounded(.up), 0), 1e9)
    case .atMost: self.value = min(max(value.rounded(.down), 0), 1e9)
    case .shareAtLeast, .shareAtMost: self.value = min(max(value, 0), 1)
    }
  }
}
