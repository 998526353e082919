/// What a campaign needs time for besides posting.
package struct TimelineNeeds: Sendable, Hashable {
  /// Days one round of approval takes: reading, changing, reading again (an assumption).
  package static let usualRoundDays = 3
  /// Two weeks for building a community channel and finding a moderator (domain.md §5, 22).
  package static let setUpDays = 14
  /// Two weeks for permits and content checks of a regulated category (an assumption; domain.md §5, 19 asks for lead time).
  package static let complianceDays = 14

  /// Rounds of approval each wave of posts goes through; read as 0…10.
  package var approvalRounds: Int
  /// Days of one round; read as 1…30.
  package var roundDays: Int
  /// Whether a community channel has to be built.
  package var needsChannel: Bool
  /// Whether the category is regulated.
  package var isRegulated: Bool
  /// Whether the product is a food supplement or the like, which health workers may not recommend.
  package var isHealthProduct: Bool
  /// Posts of one creator; read as 1…1,000.
  package var postsPerCreator: Int

  /// Needs; a usual campaign has one round of approval and nothing else.
  package init(
    approvalRounds: Int = 1, roundDays: Int = TimelineNeeds.usualRoundDays, needsChannel: Bool = false,
    isRegulated: Bool = false, isHealthProduct: Bool = false, postsPerCreator: Int = 1
  ) {
    self.approvalRounds = approvalRounds
    self.roundDays = roundDays
    self.needsChannel = needsChannel
    self.isRegulated = isRegulated
    self.isHealthProduct = isHealthProduct
    self.postsPerCreator = postsPerCreator
  }

  /// Days before a wave by which its drafts have to be there.
  var approvalDays: Int { min(max(approvalRounds, 0), 10) * min(max(roundDays, 1), 30) }
  /// Posts of one creator as planning counts them.
  var posts: Int { min(max(postsPerCreator, 1), 1000) }
}
