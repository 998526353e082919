/// Briefs that would show what the tests of a pack have not seen, and what none was found for.
public struct CoverageProposals: Sendable {
  /// Few briefs that show much, those that show most first.
  public let briefs: [ProposedBrief]
  /// What no brief was found for.
  public let open: [OpenGoal]
  /// The coverage with the proposed briefs.
  public let after: CoverageReport

  /// Proposals.
  public init(briefs: [ProposedBrief], open: [OpenGoal], after: CoverageReport) {
    self.briefs = briefs
    self.open = open
    self.after = after
  }
}

/// A brief found for what the tests have not seen, evaluated.
public struct ProposedBrief: Sendable {
  /// The brief; only what it gives counts.
  public let brief: Brief
  /// What the engine answered.
  public let answer: Recommendation
  /// What it shows that neither the tests nor the briefs before it do.
  public let shows: [CoverageGoal]

  /// A brief.
  public init(brief: Brief, answer: Recommendation, shows: [CoverageGoal]) {
    self.brief = brief
    self.answer = answer
    self.shows = shows
  }
}

/// One thing a test can show of a rule.
public struct CoverageGoal: Sendable, Hashable {
  /// What there is to show.
  public enum Kind: Sendable, Hashable {
    /// That the rule fires.
    case fires
    /// That a part of its condition, by its place from left to right, comes to true or false.
    case outcome(Int, Bool)
    /// That this part alone decides, being true or false.
    case decides(Int, Bool)
  }

  /// The rule, by its place in ``CoverageReport/rules``.
  public let rule: Int
  /// What there is to show.
  public let kind: Kind

  /// A goal.
  public init(rule: Int, _ kind: Kind) {
    self.rule = rule
    self.kind = kind
  }
}

/// A goal that no brief was found for.
public struct OpenGoal: Sendable, Hashable {
  /// Why there is none.
  public enum Cause: Sendable, Hashable {
    /// What it asks of fields contradicts itself or what every brief gives; as `kolmix rules check` proves it.
    case impossible
    /// None of so many briefs that were tried shows it; none at all when rules never infer what it asks for.
    case notFound(tried: Int)
    /// The search stopped at its limit before it was reached.
    case notTried
  }

  /// The goal.
  public let goal: CoverageGoal
  /// Why there is none.
  public let cause: Cause

  /// A goal without a brief.
  public init(goal: CoverageGoal, cause: Cause) {
    self.goal = goal
    self.cause = cause
  }
}
