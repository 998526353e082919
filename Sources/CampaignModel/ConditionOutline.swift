/// When a rule fires, as people read it: leaves joined by all, any and none. Values only, so that every face can word it.
public indirect enum ConditionOutline: Sendable, Hashable {
  /// A leaf.
  case leaf(LeafOutline)
  /// All of these; empty means always.
  case all([ConditionOutline])
  /// At least one of these.
  case any([ConditionOutline])
  /// Each of these is certainly not so.
  case none([ConditionOutline])
  /// A Lua function, which cannot be read from outside; where it is called from.
  case function(SourceLocation?)
}

/// A leaf of a condition: what is asked of a field, or of arithmetic on fields.
public struct LeafOutline: Sendable, Hashable {
  /// What it is about.
  public var subject: AmountOutline
  /// What is asked.
  public var question: LeafQuestion
  /// Where it stands.
  public var location: SourceLocation?

  /// A leaf.
  public init(subject: AmountOutline, question: LeafQuestion, location: SourceLocation?) {
    self.subject = subject
    self.question = question
    self.location = location
  }
}

/// What a leaf asks of its subject; bounds are in the unit of the subject's type (money in đồng, percent as a fraction).
public enum LeafQuestion: Sendable, Hashable {
  /// subject ≥ bound.
  case atLeast(AmountOutline)
  /// subject ≤ bound.
  case atMost(AmountOutline)
  /// subject > bound.
  case above(AmountOutline)
  /// subject < bound.
  case below(AmountOutline)
  /// low ≤ subject ≤ high.
  case between(AmountOutline, AmountOutline)
  /// A choice is one of these.
  case oneOf([FieldOption])
  /// A choice is none of these.
  case notOneOf([FieldOption])
  /// A flag is yes or no.
  case flag(Bool)
  /// A set has at least one of these.
  case hasAny([FieldOption])
  /// A set has all of these.
  case hasAll([FieldOption])
  /// A text is this.
  case textIs(String)
  /// A text, or one of a list's, contains this.
  case contains(String)
  /// A list of texts has at least one of these.
  case textsHaveAny([String])
  /// A list of texts has all of these.
  case textsHaveAll([String])
  /// The client's brief says.
  case known
  /// The client's brief does not say.
  case unknown
}

/// A number of a rule as people read it: a constant, a field, or arithmetic on them.
public indirect enum AmountOutline: Sendable, Hashable {
  /// A constant, with the type that decides how it is written.
  case constant(Double, FieldType)
  /// A field or a derived fact.
  case field(FieldSchema)
  /// Two parts joined by `+`, `-`, `*`, `/`, `smaller` or `larger`.
  case joined(String, AmountOutline, AmountOutline)
}
