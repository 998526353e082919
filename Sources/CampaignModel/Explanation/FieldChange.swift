/// One field of a brief given another value.
public struct FieldChange: Sendable, Hashable {
  /// The field.
  public var field: FieldSchema
  /// Its value now; nil when the brief is silent.
  public var from: FieldValue?
  /// Its value then; nil takes it out of the brief.
  public var to: FieldValue?

  /// A change.
  public init(field: FieldSchema, from: FieldValue?, to: FieldValue?) {
    self.field = field
    self.from = from
    self.to = to
  }
}

/// A change of a brief by one field or two that brings something about, verified by evaluating again.
public struct NearChange: Sendable, Hashable {
  /// The fields changed; when goals are among them the other goals are rescaled.
  public var changes: [FieldChange]
  /// How far: the size of the relative change of a number (as a natural logarithm), 1 for a choice, added up.
  public var distance: Double
  /// Rules that fire then and not now.
  public var rulesOn: [String]
  /// Rules that fire now and not then.
  public var rulesOff: [String]

  /// A verified change.
  public init(changes: [FieldChange], distance: Double, rulesOn: [String], rulesOff: [String]) {
    self.changes = changes
    self.distance = distance
    self.rulesOn = rulesOn
    self.rulesOff = rulesOff
  }
}
