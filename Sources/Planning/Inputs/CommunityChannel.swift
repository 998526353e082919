/// The group a campaign may lead people to.
package struct CommunityChannel: Sendable, Hashable {
  /// Members it can still take; nil without a limit (a Zalo community holds 1,000).
  package var capacity: Int64?
  /// New members per click, 0…1.
  package var joinRate: Double

  /// How uncertain the join rate is, as standard deviation of the logarithm: twice or half, P10 to P90 (an assumption).
  package var joinSigma: Double

  /// One click in ten joins unless the pack says otherwise: a planning assumption, no published rate exists (domain.md §3).
  package static let assumedJoinRate = 0.1

  /// A channel.
  package init(capacity: Int64?, joinRate: Double = CommunityChannel.assumedJoinRate, joinSigma: Double = 0.54) {
    self.capacity = capacity
    self.joinRate = joinRate
    self.joinSigma = joinSigma
  }
}
