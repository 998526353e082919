import CampaignModel

/// Two bounds of rules with equal priority that cannot both hold, though both rules can fire.
package struct BoundContradiction: Sendable {
  /// The rule that comes first, by its place among the rules asked about.
  package let first: Int
  /// The other one; the same when a rule contradicts itself.
  package let second: Int
  /// What the first one says.
  package let firstEffect: Effect
  /// What the other one says.
  package let secondEffect: Effect
  /// Where both fire.
  package let region: Region
}
