import CampaignModel

/// A bound on a mix, with where it comes from.
package struct AllocationBound: Sendable, Hashable {
  /// What is bounded, contracted creators included. Shares are of the spend on all tiers, read to a billionth.
  package enum Limit: Sendable, Hashable {
    /// Creators of a tier (by its place), at least.
    case atLeast(tier: Int, Int)
    /// Creators of a tier, at most; below the contracted number it means "no new ones".
    case atMost(tier: Int, Int)
    /// Spend on a tier ÷ spend on all tiers, at least.
    case shareAtLeast(tier: Int, Double)
    /// Spend on a tier ÷ spend on all tiers, at most.
    case shareAtMost(tier: Int, Double)
    /// Creators in all, at least.
    case creatorsAtLeast(Int)
    /// Creators in all, at most.
    case creatorsAtMost(Int)
  }

  /// Whether a bound may be dropped.
  package enum Strength: Int, Sendable, Hashable, Comparable {
    /// From a contract: never dropped.
    case contract
    /// From the client: never dropped.
    case pin
    /// From a rule: dropped when it cannot be met.
    case rule

    /// Stronger first.
    package static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  /// What it says.
  package var limit: Limit
  /// Whether it may be dropped.
  package var strength: Strength
  /// The caller's number for where it comes from; comes back in reports.
  package var tag: Int

  /// A bound.
  package init(_ limit: Limit, strength: Strength, tag: Int) {
    self.limit = limit
    self.strength = strength
    self.tag = tag
  }

  /// Whether it asks for more rather than for less.
  var isLower: Bool {
    switch limit {
    case .atLeast, .shareAtLeast, .creatorsAtLeast: true
    case .atMost, .shareAtMost, .creatorsAtMost: false
    }
  }

  /// Whether it bounds spend rather than numbers.
  var isShare: Bool {
    switch limit {
    case .shareAtLeast, .shareAtMost: true
    default: false
    }
  }
}
