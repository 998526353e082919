/// What is measured of a tier.
public enum TierMeasure: String, Sendable, Hashable, CaseIterable {
  /// Points the rules give.
  case points
  /// Share of spend, 0…1.
  case share
  /// Share of spend the rules aim at, 0…1.
  case target
  /// Creators.
  case count
}
