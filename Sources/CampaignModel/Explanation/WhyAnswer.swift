/// Why an answer is what it is: every sentence with what the brief says, and whether the answer rests on it.
public struct WhyAnswer: Sendable, Hashable {
  /// What is explained.
  public enum Subject: Sendable, Hashable {
    /// The whole answer.
    case answer
    /// One rule.
    case rule(String)
    /// One tier of the scheme.
    case tier(String)
  }

  /// What is explained.
  public var subject: Subject
  /// The answer.
  public var answer: Recommendation
  /// The rules explained: those fired (for a tier: those that speak of it), or the one asked about.
  public var rules: [RuleExplanation]
  /// Where the stance holds; nil for a rule.
  public var stability: Stability?
  /// Rules that missed by one leaf or value: those missing by a number first, nearest first, then by precedence.
  public var almost: [AlmostFired]
  /// Everything that happened, as typed events.
  public var trace: [TraceEvent]

  /// An explanation.
  public init(
    subject: Subject, answer: Recommendation, rules: [RuleExplanation], stability: Stability?, almost: [AlmostFired],
    trace: [TraceEvent]
  ) {
    self.subject = subject
    self.answer = answer
    self.rules = rules
    self.stability = stability
    self.almost = almost
    self.trace = trace
  }
}

/// One rule asked of a brief.
public struct RuleExplanation: Sendable, Hashable {
  /// Rule id.
  public var rule: String
  /// Its title.
  public var title: LocalizedText
  /// Where it stands.
  public var location: SourceLocation
  /// Whether it may fire: its condition, and the values its effects need.
  public var verdict: Verdict
  /// Whether it fired. A row of a table may hold and give way to another row.
  public var hasFired: Bool
  /// Its condition leaf by leaf.
  public var condition: ProbedCondition
  /// Fields its effects reckon with that the brief does not give; without them it cannot fire.
  public var missing: [FieldSchema]
  /// What it did, when it fired.
  public var reason: Reason?
  /// For a rule that fired: whether counts, playbook, status or advice are others without it.
  public var isDecisive: Bool?

  /// A rule explained.
  public init(
    rule: String, title: LocalizedText, location: SourceLocation, verdict: Verdict, hasFired: Bool,
    condition: ProbedCondition, missing: [FieldSchema], reason: Reason?, isDecisive: Bool?
  ) {
    self.rule = rule
    self.title = title
    self.location = location
    self.verdict = verdict
    self.hasFired = hasFired
    self.condition = condition
    self.missing = missing
    self.reason = reason
    self.isDecisive = isDecisive
  }
}

/// A rule that missed by one leaf, or by one value the brief does not give.
public struct AlmostFired: Sendable, Hashable {
  /// The rule.
  public var rule: String
  /// The leaf it missed by.
  public var leaf: ProbedLeaf?
  /// The field or fact it misses, when it is no leaf.
  public var missing: String?

  /// A rule that almost fired.
  public init(rule: String, leaf: ProbedLeaf?, missing: String?) {
    self.rule = rule
    self.leaf = leaf
    self.missing = missing
  }
}
