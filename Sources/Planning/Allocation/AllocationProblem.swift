import CampaignModel

/// Everything the allocator decides from.
package struct AllocationProblem: Sendable, Hashable {
  /// What creators can be paid from: budget − reserve − lines; read as 0…10^15.
  package var spendable: Money
  /// The tiers in the scheme's order.
  package var tiers: [AllocationTier]
  /// Bounds in order of precedence, the strongest first; contracts need none, they count by themselves.
  package var bounds: [AllocationBound]
  /// Creators the team can run in the campaign, contracted ones included; yields to contracts and pins; nil without limit.
  package var handlingCapacity: Int?
  /// Most exposures worth buying: Σ load · creators ≤ this, though one creator is always allowed and contracts and pins
  /// stand; nil without limit.
  package var loadLimit: Int64?
  /// Steps of search after which the best mix so far is taken and marked as not proven.
  package var workLimit: Int

  /// Steps that keep one search within some milliseconds; searches over the default scheme need a few hundred.
  package static let usualWorkLimit = 100_000

  /// A problem.
  package init(
    spendable: Money, tiers: [AllocationTier], bounds: [AllocationBound] = [], handlingCapacity: Int? = nil,
    loadLimit: Int64? = nil, workLimit: Int = AllocationProblem.usualWorkLimit
  ) {
    self.spendable = spendable
    self.tiers = tiers
    self.bounds = bounds
    self.handlingCapacity = handlingCapacity
    self.loadLimit = loadLimit
    self.workLimit = workLimit
  }

  /// Spendable money within 0…10^15.
  var money: Int64 { min(max(spendable.amount, 0), Money.limit) }
}
