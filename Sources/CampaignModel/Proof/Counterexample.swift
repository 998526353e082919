/// Briefs for which a statement does not hold.
public struct Counterexample: Sendable, Hashable {
  /// A brief with the value of the result for it, if the statement has one.
  public struct Case: Sendable, Hashable {
    /// The brief.
    public var brief: Brief
    /// The result.
    public var value: Double?
    /// Whether a mix comes of it.
    public var status: Recommendation.Status
    /// What is booked, by the name of the tier; empty without a mix.
    public var booked: [Booked]
    /// Rules of the statement that fire, and for bounds and points those that give or bound them.
    public var rules: [String]

    /// A brief.
    public init(
      brief: Brief, value: Double?, status: Recommendation.Status, booked: [Booked], rules: [String]
    ) {
      self.brief = brief
      self.value = value
      self.status = status
      self.booked = booked
      self.rules = rules
    }
  }

  /// What is booked of a tier.
  public struct Booked: Sendable, Hashable {
    /// The tier.
    public var tier: NamedOutline
    /// Creators.
    public var count: Int
    /// Share of spend, 0…1.
    public var share: Double

    /// What is booked of a tier.
    public init(tier: NamedOutline, count: Int, share: Double) {
      self.tier = tier
      self.count = count
      self.share = share
    }
  }

  /// The brief; of a pair the one before the move.
  public var first: Case
  /// The brief after the move; nil when one brief is enough.
  public var second: Case?
  /// What of the answers differs; nil when one brief is enough.
  public var difference: AnswerDifference?

  /// Briefs for which a statement does not hold.
  public init(first: Case, second: Case? = nil, difference: AnswerDifference? = nil) {
    self.first = first
    self.second = second
    self.difference = difference
  }
}
