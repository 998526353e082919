import CampaignModel

/// What the forecast means for the community channel and for search (GDL JSC 2025 §8, with what Google's policy leaves of it).
package struct CommunityPlanner: Sendable {
  /// Comments among engagements that somebody has to answer: one in twenty (an assumption, no published rate).
  package static let commentShare = 0.05
  /// Posts and questions of one member a week: one member in ten writes once (an assumption).
  package static let itemsPerMember = 0.1
  /// Comments and posts a moderator deals with in an hour (an assumption).
  package static let itemsPerHour = 30.0

  private let inputs: PlanningInputs
  private let weeks: Double

  /// A planner for a campaign of so many weeks, read as at least 1.
  package init(_ inputs: PlanningInputs, weeks: Int) {
    self.inputs = inputs
    self.weeks = Double(min(max(weeks, 1), PhasePlanner.mostWeeks))
  }

  /// The outlook of a mix; nil without a channel or ranges. `seeders` creators open discussions and `reviewers` write
  /// articles, one each.
  package func outlook(_ ranges: ForecastRanges?, seeders: Int, reviewers: Int) -> CommunityOutlook? {
    guard let ranges, let channel = inputs.community, let joins = ranges.joins else { return nil }
    let creators = max(ranges.diversification.creators, 1)
    let wanted = Bounded.whole(ranges.clicks.p50 * Bounded.fraction(channel.joinRate))
    let room = channel.capacity.map { max($0, 0) } ?? Int64.max
    let groups = room > 0 ? Int(clamping: (wanted + min(room, wanted + 1) - 1) / min(room, wanted + 1)) : 0
    let posts = Double(creators) * Double(inputs.posts)
    let reviews = min(max(reviewers, 0), creators)
    let seeded = min(max(seeders, 0), creators)
    let items = Estimate(
      p10: items(ranges.engagements.p10, joins.p10), p50: items(ranges.engagements.p50, joins.p50),
      p90: items(ranges.engagements.p90, joins.p90))
    return CommunityOutlook(
      joins: joins, turnedAway: max(wanted - room, 0), groupsNeeded: max(groups, 1), discussions: seeded,
      reviews: reviews, reviewClicks: ranges.clicks.rising { $0 * Double(reviews) / posts }, moderationItems: items,
      moderationHours: items.rising { $0 / Self.itemsPerHour })
  }

  private func items(_ engagements: Double, _ members: Double) -> Double {
    engagements * Self.commentShare / weeks + members * Self.itemsPerMember
  }
}
