/// What one tier of a mix brings, as ranges of the tier alone. The middles of parts do not add up to the middle of the
/// whole: sums of skewed numbers are likelier to hold one large one.
public struct TierRange: Sendable, Hashable {
  /// People of the audience the tier reaches at least once.
  public var reach: Estimate
  /// Views by people of the audience.
  public var impressions: Estimate
  /// Engagements.
  public var engagements: Estimate
  /// Clicks.
  public var clicks: Estimate

  /// Ranges of one tier.
  public init(reach: Estimate, impressions: Estimate, engagements: Estimate, clicks: Estimate) {
    self.reach = reach
    self.impressions = impressions
    self.engagements = engagements
    self.clicks = clicks
  }

  /// How wide the tier's impressions range is against its middle; nil when it brings none.
  public var relativeWidth: Double? { impressions.relativeWidth }
}
