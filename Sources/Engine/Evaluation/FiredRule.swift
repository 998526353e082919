import RuleModel

/// A rule that fired on a brief, with its effects and those its `apply` function added. Shared, not copied: a rule has a dozen
/// parts whose references would be counted at every step.
final class FiredRule: Sendable {
  /// Index by precedence in the rule set.
  let index: Int
  /// The rule.
  let rule: Rule
  /// In the rule's order; `apply` replaced by what it added.
  let effects: [Effect]
  /// Reasons its `apply` function gave with points.
  let notes: [String]
  /// Rows of the same decision table that hold too and were not taken, as its hit policy says.
  let notTaken: [NotTaken]

  /// A row that holds and was not taken.
  struct NotTaken: Sendable {
    let rule: Rule
    /// Whether it gives the same as the row taken.
    let isSameAnswer: Bool
  }

  /// A rule that fired.
  init(index: Int, rule: Rule, effects: [Effect], notes: [String], notTaken: [NotTaken] = []) {
    self.index = index
    self.rule = rule
    self.effects = effects
    self.notes = notes
    self.notTaken = notTaken
  }

  /// Whether its effects depend on the brief.
  var isApplied: Bool { effects.contains { if case .apply = $0 { true } else { false } } }
}
