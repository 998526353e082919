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
  /// Rules that missed by one leaf, most precedent first.
  public var almost: [String]
  /// Everything that happened, as typed events.
  public var trace: [TraceEvent]

  /// An explanation.
  public init(
    subject: Subject, answer: Recommendation, rules: [RuleExplanation], stability: Stability?, almost: [String],
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
  /// Whether it fires.
  public var verdict: Verdict
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
    rule: String, title: LocalizedText, location: SourceLocation, verdict: Verdict, condition: ProbedCondition,
    missing: [FieldSchema], reason: Reason?, isDecisive: Bool?
  ) {
    self.rule = rule
    self.title = title
    self.location = location
    self.verdict = verdict
    self.condition = condition
    self.missing = missing
    self.reason = reason
    self.isDecisive = isDecisive
  }
}
