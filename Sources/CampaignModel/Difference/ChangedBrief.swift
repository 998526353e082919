/// A brief with another answer.
public struct ChangedBrief: Sendable, Hashable {
  /// The brief, in the fields of the new pack.
  public var brief: Brief
  /// What of the answer differs.
  public var difference: AnswerDifference

  /// A brief with another answer.
  public init(brief: Brief, difference: AnswerDifference) {
    self.brief = brief
    self.difference = difference
  }
}
