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
