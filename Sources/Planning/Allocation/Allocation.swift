import CampaignModel

/// A mix in whole creators; arrays run along the problem's tiers.
package struct Allocation: Sendable, Hashable {
  /// Creators, contracted ones included.
  package var counts: [Int]
  /// Of these, new ones.
  package var newCounts: [Int]
  /// Spend: contracts and new creators.
  package var spend: [Money]
  /// Spend ÷ spend of all tiers; 0 when nothing is spent.
  package var shares: [Double]
  /// Target share × spendable, before bounds.
  package var unclampedTargets: [Money]
  /// Targets within the bounds, which the mix comes as near to as whole creators can.
  package var targets: [Money]
  /// Spendable − Σ spend; never negative.
  package var unspent: Money
  /// Why money is left; Σ amount = unspent.
  package var leftovers: [Leftover]
  /// Bounds that did not hold, in the order they came.
  package var overruled: [OverruledBound]
  /// Whether the search proved the mix to be the best; false only when the work limit was hit.
  package var isExact: Bool

  /// Money proposed for boosting, over all leftovers.
  package var proposedBoost: Money { leftovers.reduce(.zero) { $0 + $1.proposedBoost } }
}
