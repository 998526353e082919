import CampaignModel

/// What the rate card says about one tier on one platform, per standard post.
package struct TierRate: Sendable, Hashable {
  /// Platform id.
  package var platform: String
  /// Followers at which the card was read.
  package var followers: Double
  /// Fee of one standard post, currency units.
  package var fee: Spread
  /// Views of one post as a fraction of followers.
  package var reach: Spread
  /// Engagements per view.
  package var engagement: Spread
  /// Clicks per view.
  package var clickThrough: Spread
  /// Fraction of viewers who belong to the audience.
  package var onTarget: Spread
  /// Cost of running one creator, currency units.
  package var handling: Double
  /// Creators that can be booked.
  package var available: Int
  /// How far the row may be off for all creators alike: standard deviation of the logarithm.
  package var bias: Double
}
