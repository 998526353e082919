/// Factors that `scale` effects of rules multiply a tier's rates with; each > 0, anything else counts as 1.
package struct TierScale: Sendable, Hashable {
  /// On fees of new creators (never on contracted fees).
  package var fee: Double
  /// On views.
  package var reach: Double
  /// On engagements per view.
  package var engagement: Double

  /// Factors; 1 leaves a rate as it is.
  package init(fee: Double = 1, reach: Double = 1, engagement: Double = 1) {
    self.fee = fee
    self.reach = reach
    self.engagement = engagement
  }
}
