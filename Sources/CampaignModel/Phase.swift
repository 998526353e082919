/// A stretch of the campaign.
public struct Phase: Sendable, Hashable {
  /// The template it follows.
  public var template: PhaseTemplate
  /// First week, 1-based.
  public var fromWeek: Int
  /// Last week, included.
  public var toWeek: Int
  /// First and last day, when the launch date is known.
  public var days: ClosedRange<CivilDate>?
  /// Creators posting in it, by tier id, in the scheme's order; contracted ones included.
  public var creators: [TierCount]

  /// A stretch of the campaign.
  public init(
    template: PhaseTemplate, fromWeek: Int, toWeek: Int, days: ClosedRange<CivilDate>?, creators: [TierCount]
  ) {
    self.template = template
    self.fromWeek = fromWeek
    self.toWeek = toWeek
    self.days = days
    self.creators = creators
  }
}

/// How many creators of a tier.
public struct TierCount: Sendable, Hashable {
  /// Tier id.
  public var tier: String
  /// Creators.
  public var count: Int

  /// How many creators of a tier.
  public init(tier: String, count: Int) {
    self.tier = tier
    self.count = count
  }
}
