import CampaignModel

/// Whether and at what cost new creators of a tier can be booked.
package struct TierEntry: Sendable, Hashable {
  /// In play or why not.
  package var state: TierState
  /// Fee of one new creator for all planned deliverables.
  package var fee: Money
  /// Cost of running one creator.
  package var handling: Money

  /// Fee and handling, at least 1.
  package var cost: Money { max(fee + handling, Money(1)) }

  /// Whether new creators may be booked.
  package var isOpen: Bool { state == .inPlay || state == .atLowerFee }
}
