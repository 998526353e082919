import CampaignModel

/// A tier as the allocator sees it.
package struct AllocationTier: Sendable, Hashable {
  /// Why no new creators may be booked.
  package enum Closed: Sendable, Hashable {
    /// One creator is too large a part of the money.
    case tooDear
    /// A rule excludes the tier.
    case excluded
    /// No rate is known.
    case noRate
  }

  /// Tier id.
  package var id: String
  /// Cost of one new creator, fee and handling; read as 1…10^15.
  package var cost: Money
  /// Share of spend the rules aim at; only the proportions between open tiers count.
  package var targetShare: Double
  /// Creators under contract.
  package var contracted: Int
  /// What the contracts cost, with their handling if the caller counts it.
  package var contractedSpend: Money
  /// New creators that can be booked.
  package var available: Int
  /// Exposures of the audience one creator adds, for saturation.
  package var load: Int64
  /// Nil when new creators may be booked. A pin opens a closed tier for exactly the pinned number, unless it has no rate.
  package var closed: Closed?

  /// A tier; without contracts and open unless said.
  package init(
    id: String, cost: Money, targetShare: Double, contracted: Int = 0, contractedSpend: Money = .zero,
    available: Int = 1_000_000_000, load: Int64 = 0, closed: Closed? = nil
  ) {
    self.id = id
    self.cost = cost
    self.targetShare = targetShare
    self.contracted = contracted
    self.contractedSpend = contractedSpend
    self.available = available
    self.load = load
    self.closed = closed
  }
}
