/// Where the stance of an answer (fired rules, table rows taken, accepted bounds, playbook, tiers in play) stays as it is,
/// one field at a time.
public struct Stability: Sendable, Hashable {
  /// Numeric fields, in the schema's order.
  public var ranges: [StableRange]
  /// Choices, sets and flags, in the schema's order.
  public var choices: [StableChoice]
  /// Whether Lua functions take part: then the ends are where a difference was seen, and another may lie inside.
  public var isSampled: Bool
  /// Fields whose search stopped at the work cap.
  public var undecided: [FieldSchema]

  /// A box around an answer.
  public init(ranges: [StableRange], choices: [StableChoice], isSampled: Bool, undecided: [FieldSchema]) {
    self.ranges = ranges
    self.choices = choices
    self.isSampled = isSampled
    self.undecided = undecided
  }
}

/// The stretch of one numeric field in which the stance holds, both ends included.
public struct StableRange: Sendable, Hashable {
  /// The field.
  public var field: FieldSchema
  /// Its value now.
  public var value: FieldValue
  /// The lowest value that keeps the stance.
  public var low: FieldValue
  /// The highest value that keeps the stance.
  public var high: FieldValue
  /// What flips just below `low`; nil when the field goes no lower.
  public var below: StanceFlip?
  /// What flips just above `high`; nil when the field goes no higher.
  public var above: StanceFlip?

  /// A stretch.
  public init(
    field: FieldSchema, value: FieldValue, low: FieldValue, high: FieldValue, below: StanceFlip?, above: StanceFlip?
  ) {
    self.field = field
    self.value = value
    self.low = low
    self.high = high
    self.below = below
    self.above = above
  }
}

/// The other values of a choice, set or flag and what each would flip.
public struct StableChoice: Sendable, Hashable {
  /// The field.
  public var field: FieldSchema
  /// Its value now.
  public var value: FieldValue
  /// Other values, each with what flips; those that flip nothing are left out.
  public var flips: [StanceFlip]

  /// The alternatives of a field.
  public init(field: FieldSchema, value: FieldValue, flips: [StanceFlip]) {
    self.field = field
    self.value = value
    self.flips = flips
  }
}

/// What another value of a field changes in the stance.
public struct StanceFlip: Sendable, Hashable {
  /// The value.
  public var at: FieldValue
  /// Rules that fire there and not now.
  public var rulesOn: [String]
  /// Rules that fire now and not there.
  public var rulesOff: [String]
  /// Bounds that hold there and not now: `at_most macro` of a rule.
  public var boundsOn: [BoundName]
  /// Bounds that hold now and not there, though their rule still fires.
  public var boundsOff: [BoundName]
  /// Tiers that come into play.
  public var tiersIn: [String]
  /// Tiers that go out of play.
  public var tiersOut: [String]
  /// The playbook there, when it is another one; `""` for none.
  public var playbook: String?
  /// The status there, when it is another one.
  public var status: Recommendation.Status?

  /// A flip.
  public init(
    at: FieldValue, rulesOn: [String], rulesOff: [String], boundsOn: [BoundName], boundsOff: [BoundName],
    tiersIn: [String], tiersOut: [String], playbook: String?, status: Recommendation.Status?
  ) {
    self.at = at
    self.rulesOn = rulesOn
    self.rulesOff = rulesOff
    self.boundsOn = boundsOn
    self.boundsOff = boundsOff
    self.tiersIn = tiersIn
    self.tiersOut = tiersOut
    self.playbook = playbook
    self.status = status
  }
}

/// A bound of a rule by what it bounds, whatever its amount.
public struct BoundName: Sendable, Hashable {
  /// The rule.
  public var rule: String
  /// `at_most macro`.
  public var bound: String

  /// A bound.
  public init(rule: String, bound: String) {
    self.rule = rule
    self.bound = bound
  }
}
