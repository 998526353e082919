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
  case approvalRounds = "approval_rounds"
  case regulated

  /// Whether a pack without it can plan nothing.
  public var isNeeded: Bool {
    switch self {
    case .budget, .audience, .platforms, .weeks, .goal: true
    default: false
    }
  }
}
