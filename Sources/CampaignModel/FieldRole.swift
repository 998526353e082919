/// What planning needs a field for; a pack that leaves a needed role unfilled fails to load.
public enum FieldRole: String, Sendable, Hashable, CaseIterable {
  case client, campaign, budget, reserve, audience, platforms, weeks, niche, season, formats
  case launchDate = "launch_date"
  case postsPerCreator = "posts_per_creator"
  case creatorsPerWeek = "creators_per_week"
  case contracted
  case goal
  case line
  case communityChannel = "community_channel"
  case communityCapacity = "community_capacity"
  case conversionRate = "conversion_rate"
  case orderValue = "order_value"
  case margin
  case vatIncluded = "vat_included"
  case feeBasis = "fee_basis"
  case onTarget = "on_target"
  case tierScheme = "tier_scheme"
  case currency
  case vatRate = "vat_rate"
  case agencyRate = "agency_rate"
  case agencyIncluded = "agency_included"
  case overlap
  case usageRights = "usage_rights"
  case exclusivity
  case approvalRounds = "approval_rounds"
  case regulated
  /// Least engagement rate a creator must have, 0…1; for casting.
  case leastEngagement = "least_engagement"
  /// Most fake followers a creator may have, 0…1; for casting.
  case mostFake = "most_fake"
  /// Creators and topics to avoid; for casting.
  case exclusions

  /// Whether a brief may give a range instead of a number: what planning reckons with is then as wide as the client says.
  public var takesRange: Bool { self == .conversionRate || self == .overlap }

  /// Whether a pack without it can plan nothing.
  public var isNeeded: Bool {
    switch self {
    case .budget, .audience, .platforms, .weeks, .goal: true
    default: false
    }
  }
}
