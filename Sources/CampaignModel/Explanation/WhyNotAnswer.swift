/// Why something did not come about, and the nearest changes of the brief that would bring it about.
public struct WhyNotAnswer: Sendable, Hashable {
  /// What was asked for, as typed.
  public var wanted: String
  /// The outcome asked for; nil when it is a rule.
  public var outcome: Outcome?
  /// The rule asked for, with its condition; nil when it is an outcome.
  public var rule: RuleExplanation?
  /// Whether it is so already.
  public var holdsAlready: Bool
  /// For an outcome in numbers: what it is now (a share as a fraction, or creators).
  public var actual: Double?
  /// The answer as it is.
  public var answer: Recommendation
  /// By one field, nearest first, at most one per field.
  public var single: [NearChange]
  /// By two fields together, nearest first; only looked for when no one field does it alone, or when two are nearer.
  public var pairs: [NearChange]
  /// Fields left alone because the user locked them.
  public var locked: [FieldSchema]
  /// Fields that matter but that no search moves (records, free texts), and pairs left when the work cap was reached.
  public var undecided: [[FieldSchema]]
  /// Whether Lua functions take part, so that a nearer change may exist.
  public var isSampled: Bool

  /// An explanation of what did not come about.
  public init(
    wanted: String, outcome: Outcome?, rule: RuleExplanation?, holdsAlready: Bool, actual: Double?,
    answer: Recommendation, single: [NearChange], pairs: [NearChange], locked: [FieldSchema],
    undecided: [[FieldSchema]], isSampled: Bool
  ) {
    self.wanted = wanted
    self.outcome = outcome
    self.rule = rule
    self.holdsAlready = holdsAlready
    self.actual = actual
    self.answer = answer
    self.single = single
    self.pairs = pairs
    self.locked = locked
    self.undecided = undecided
    self.isSampled = isSampled
  }
}

/// Something an answer may or may not be.
public enum Outcome: Sendable, Hashable {
  /// How two numbers are compared.
  public enum Comparison: String, Sendable, Hashable, CaseIterable {
    case atLeast = ">="
    case atMost = "<="
    case above = ">"
    case below = "<"
    case equal = "="
  }

  /// A tier has at least half of the booked spend.
  case led(tier: String)
  /// A tier's booked share of spend, 0…1.
  case share(tier: String, Comparison, Double)
  /// Creators of a tier.
  case count(tier: String, Comparison, Int)
  /// A playbook is followed.
  case playbook(String)
  /// There is a mix.
  case recommended
  /// A tactic is advised.
  case tactic(String)
  /// A risk is named.
  case risk(String)
}
