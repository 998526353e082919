/// One entry of a timeline.
public struct TimelineEvent: Sendable, Hashable {
  /// What happens.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A phase of the playbook.
    case phase
    /// Building the community channel and finding its moderator.
    case setUp = "set_up"
    /// Permits and content checks of a regulated category.
    case compliance
    /// Drafts are read, changed and approved.
    case approval
    /// Creators of a tier post.
    case posting
    /// The day of the first post.
    case launch
  }

  /// What happens.
  public var kind: Kind
  /// Id of the phase it belongs to; nil for what belongs to the whole campaign.
  public var phase: String?
  /// First and last day, counted from the launch day 0; negative before it.
  public var offset: ClosedRange<Int>
  /// The same as dates, when the launch date is known.
  public var days: ClosedRange<CivilDate>?
  /// Tier that posts or whose drafts are read.
  public var tier: String?
  /// Posts of the wave.
  public var posts: Int
  /// Which creators of the tier it is the turn of, 1-based and in rotation; a later number may be smaller than the first.
  public var turn: CreatorTurn?

  /// An entry.
  public init(
    kind: Kind, phase: String? = nil, offset: ClosedRange<Int>, days: ClosedRange<CivilDate>? = nil,
    tier: String? = nil, posts: Int = 0, turn: CreatorTurn? = nil
  ) {
    self.kind = kind
    self.phase = phase
    self.offset = offset
    self.days = days
    self.tier = tier
    self.posts = posts
    self.turn = turn
  }
}
