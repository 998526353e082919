/// What has to happen when: events in days around the launch, dated when the launch date is known.
public struct Timeline: Sendable, Hashable {
  /// In order of their first day, then of their kind.
  public var events: [TimelineEvent]
  /// Days before the launch that the earliest event needs.
  public var leadDays: Int
  /// Days before the launch that the campaign's weeks leave.
  public var availableDays: Int
  /// What the law asks of every post.
  public var duties: [DisclosureDuty]

  /// A timeline.
  public init(events: [TimelineEvent], leadDays: Int, availableDays: Int, duties: [DisclosureDuty]) {
    self.events = events
    self.leadDays = leadDays
    self.availableDays = availableDays
    self.duties = duties
  }

  /// Days by which the preparation does not fit before the launch; 0 when it does.
  public var shortDays: Int { max(leadDays - availableDays, 0) }
}
