/// One thing that happened while a brief was evaluated. Events have no clock: the same brief gives the same events.
public struct TraceEvent: Sendable, Hashable {
  /// What happened.
  public enum Kind: Sendable, Hashable {
    /// A field the brief gives.
    case given(field: FieldSchema, value: FieldValue)
    /// A field a rule filled, or its declared default when there is no rule.
    case assumed(field: FieldSchema, value: FieldValue, rule: String?)
    /// A fact a rule inferred.
    case inferred(fact: FieldSchema, value: FieldValue, rule: String)
    /// A rule fired.
    case fired(rule: String, location: SourceLocation)
    /// A rule missed by one leaf (its place among the rule's leaves), or by one value the brief does not give.
    case almost(rule: String, leaf: Int?, missing: String?)
    /// A matching row of a table was not taken.
    case notTaken(rule: String, winner: String?)
    /// An effect took part.
    case applied(rule: String, effect: String)
    /// An effect lost.
    case overridden(Overridden)
    /// A tier of the scheme takes part or not.
    case standing(tier: String, isInPlay: Bool)
    /// What the rules aim at for a tier, 0…1.
    case target(tier: String, share: Double)
    /// Creators and money a tier got.
    case booked(tier: String, count: Int, spend: Money)
    /// No mix.
    case noMix(status: Recommendation.Status)
    /// A rule of an earlier pack that a later one replaced or retired.
    case retired(rule: String, by: SourceLocation, isReplaced: Bool)
    /// A finding.
    case finding(Diagnostic)
  }

  /// Its number, from 1 upwards in order.
  public var id: Int
  /// The event it follows from; nil for what the brief itself says.
  public var parent: Int?
  /// What happened.
  public var kind: Kind

  /// An event.
  public init(id: Int, parent: Int?, kind: Kind) {
    self.id = id
    self.parent = parent
    self.kind = kind
  }
}
