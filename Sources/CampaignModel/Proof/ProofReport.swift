/// What came of trying to prove a statement about all briefs.
public struct ProofReport: Sendable {
  /// What came of it.
  public enum Verdict: Sendable, Hashable {
    /// It holds for every brief.
    case holds(Proof)
    /// It does not hold for these.
    case counterexample(Counterexample)
    /// Nobody can say; how many briefs were tried, and why.
    case undecided(tried: Int, reasons: [OpenReason])
  }

  /// Why it holds.
  public enum Proof: Sendable, Hashable {
    /// No brief lies in any of the regions in which it might not; how many were looked at.
    case regions(Int)
    /// The result does not depend on the field.
    case independent
    /// The result can be nothing else: a share lies between 0 and 100 %.
    case definition
    /// Rows of one table of which only one is taken.
    case table
  }

  /// The statement as it was understood.
  public var statement: StatementOutline
  /// What came of it.
  public var verdict: Verdict
  /// The fields of briefs.
  public var schema: BriefSchema
  /// Currency of all money.
  public var currency: String

  /// A report.
  public init(statement: StatementOutline, verdict: Verdict, schema: BriefSchema, currency: String) {
    self.statement = statement
    self.verdict = verdict
    self.schema = schema
    self.currency = currency
  }
}

/// Briefs for which a statement does not hold.
public struct Counterexample: Sendable, Hashable {
  /// A brief with what it gives in a line, and the value of the result for it, if the statement has one.
  public struct Case: Sendable, Hashable {
    /// The brief.
    public var brief: Brief
    /// What it gives.
    public var line: String
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
      brief: Brief, line: String, value: Double?, status: Recommendation.Status, booked: [Booked], rules: [String]
    ) {
      self.brief = brief
      self.line = line
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

/// Why nobody can say whether a statement holds.
public enum OpenReason: Sendable, Hashable {
  /// Rules with Lua functions may say otherwise; their names.
  case functions([String])
  /// Whole creators are found by a search; what comes of it is only seen by trying.
  case allocation
  /// What the statement asks about is settled by the host from rates and money, and only seen by trying.
  case settled
  /// The conditions of the rules allow a brief for which it does not hold, but none was found.
  case noBrief
  /// There were too many regions to look at.
  case tooMany
}
