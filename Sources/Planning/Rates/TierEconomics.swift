import CampaignModel

/// What one creator of a tier costs and brings in this brief: the mean over the brief's formats and, by their parts, platforms.
///
/// One cost per tier keeps the allocation in whole creators and whole đồng; it is honest because new creators are then
/// spread over the same platforms in the same parts (`PlatformSplit`). Every figure is finite and not negative.
package struct TierEconomics: Sendable, Hashable {
  /// The tier.
  package var tier: Tier
  /// Platforms of the brief on which the tier has a rate, with the creators available there.
  package var platforms: [PlatformBooking]
  /// The part of new creators each of these platforms gets, along ``platforms``, Σ = 1.
  package var platformShares: [Double]
  /// Fee of one standard deliverable of the planned formats, whole units.
  package var postFee: Money
  /// Fee of all planned deliverables, whole units.
  package var fee: Money
  /// The same at the lower quartile of fees.
  package var lowerFee: Money
  /// Cost of running one creator, whole units.
  package var handling: Money
  /// People of the audience one deliverable reaches.
  package var reachOfPost: Double
  /// People of the audience all deliverables of one creator reach at least once.
  package var reach: Double
  /// All views, of people outside the audience too, all deliverables of one creator.
  package var views: Double
  /// Views by people of the audience, all deliverables of one creator.
  package var impressions: Double
  /// Engagements of those views.
  package var engagements: Double
  /// Clicks of those views.
  package var clicks: Double
  /// New creators that can be booked, over all platforms.
  package var available: Int
  /// How far one creator lies from these medians.
  package var noise: OutcomeSpread
  /// How far all creators of the tier may lie from them together.
  package var bias: OutcomeSpread

  /// Fee and handling of one new creator, at least 1.
  package var cost: Money { max(fee + handling, Money(1)) }
  /// The same at the lower quartile of fees, at least 1.
  package var lowerCost: Money { max(lowerFee + handling, Money(1)) }
}
