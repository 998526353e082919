/// What a mix does for the community and for search, and what work that makes: seeding of group discussions, review
/// articles, links.
public struct CommunityOutlook: Sendable, Hashable {
  /// New members over the campaign, cut at the room there is.
  public var joins: Estimate
  /// New members the room of the channel turned away in the middle case.
  public var turnedAway: Int64
  /// Groups of the channel's usual size that would hold everybody; 1 without a limit.
  public var groupsNeeded: Int
  /// Discussions creators open in groups.
  public var discussions: Int
  /// Review articles that link to the website.
  public var reviews: Int
  /// Links that count for ranking: always 0, since links of paid reviews have to be `nofollow` or `sponsored` and pass no
  /// PageRank (Google's link-spam policy); what search gains is content and people who look for the brand.
  public var rankingLinks: Int { 0 }
  /// Clicks of review articles, part of all clicks.
  public var reviewClicks: Estimate
  /// Comments to answer and posts to check, a week.
  public var moderationItems: Estimate
  /// Hours a moderator needs for that, a week.
  public var moderationHours: Estimate

  /// An outlook.
  public init(
    joins: Estimate, turnedAway: Int64, groupsNeeded: Int, discussions: Int, reviews: Int, reviewClicks: Estimate,
    moderationItems: Estimate, moderationHours: Estimate
  ) {
    self.joins = joins
    self.turnedAway = turnedAway
    self.groupsNeeded = groupsNeeded
    self.discussions = discussions
    self.reviews = reviews
    self.reviewClicks = reviewClicks
    self.moderationItems = moderationItems
    self.moderationHours = moderationHours
  }
}
