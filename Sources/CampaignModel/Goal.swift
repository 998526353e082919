/// A goal a brief can weigh and the metric it is judged by.
public struct Goal: Sendable, Hashable {
  /// `trust`; its field is `goal.trust`.
  public var id: String
  /// Its name for people.
  public var title: LocalizedText
  /// What a forecast measures for it.
  public var metric: GoalMetric
  /// What the metric stands in for, when the goal has no metric of its own.
  public var proxy: LocalizedText
  /// Whether saturation is judged by new people reached (awareness) or by people reached `effectiveFrequency` times.
  public var effectiveFrequency: Int

  /// A goal.
  public init(id: String, title: LocalizedText, metric: GoalMetric, proxy: LocalizedText, effectiveFrequency: Int) {
    self.id = id
    self.title = title
    self.metric = metric
    self.proxy = proxy
    self.effectiveFrequency = effectiveFrequency
  }
}

/// What a forecast can measure.
public enum GoalMetric: String, Sendable, Hashable, CaseIterable {
  /// People of the audience reached at least once.
  case reach
  /// Reactions, comments, shares and saves.
  case engagements
  /// Visits to the shop, the page or the community.
  case clicks
  /// Orders; clicks while the client's rate is unknown.
  case conversions
  /// New members of the community channel, capped by its capacity.
  case joins
}
