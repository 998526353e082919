/// A number of an answer.
public enum ResultOutline: Sendable, Hashable {
  /// A number of a tier.
  case tier(NamedOutline, TierMeasure)
  /// A field or fact.
  case fact(FieldSchema)
}
