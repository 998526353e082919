import CampaignModel

/// A rule of an earlier pack that a later one took out.
package struct RetiredRule: Sendable, Hashable {
  /// The rule as it was.
  package var rule: Rule
  /// Where the later pack says so: its `retire`, or the rule that replaces it.
  package var by: SourceLocation
  /// Whether a rule of the same name took its place.
  package var isReplaced: Bool
  /// Why, in words of the later pack.
  package var reason: LocalizedText

  /// A rule taken out.
  package init(rule: Rule, by: SourceLocation, isReplaced: Bool, reason: LocalizedText) {
    self.rule = rule
    self.by = by
    self.isReplaced = isReplaced
    self.reason = reason
  }
}
