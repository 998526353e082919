/// What stands beside a recommended mix: other mixes, what one gives up for another, what moves the result, and the days.
/// It takes more work than the mix itself, so it is made when somebody asks.
public struct PlanOptions: Sendable, Hashable {
  /// The recommended mix and others under the same bounds, compared on the brief's goals.
  public var alternatives: [AlternativeMix]
  /// Mixes of which none has more reach and more clicks than another, by reach.
  public var frontier: [FrontierPoint]
  /// Inputs by how far they move the result, the largest swing first.
  public var sensitivity: [SensitivityRow]
  /// What has to happen when.
  public var timeline: Timeline
  /// What the mix does for the community and for search; nil without a community channel.
  public var community: CommunityOutlook?

  /// Everything beside a mix.
  public init(
    alternatives: [AlternativeMix], frontier: [FrontierPoint], sensitivity: [SensitivityRow], timeline: Timeline,
    community: CommunityOutlook?
  ) {
    self.alternatives = alternatives
    self.frontier = frontier
    self.sensitivity = sensitivity
    self.timeline = timeline
    self.community = community
  }
}
