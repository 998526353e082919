import RuleModel

/// A rule that fired on a brief, with its effects and those its `apply` function added.
struct FiredRule {
  /// Index by precedence in the rule set.
  let index: Int
  /// The rule.
  let rule: Rule
  /// In the rule's order; `apply` replaced by what it added.
  let effects: [Effect]
  /// Reasons its `apply` function gave with points.
  let notes: [String]
  /// Rows of the same decision table that hold too and were not taken, as its hit policy says.
  var notTaken: [NotTaken] = []

  /// A row that holds and was not taken.
  struct NotTaken {
    let rule: Rule
    /// Whether it gives the same as the row taken.
    let isSameAnswer: Bool
  }
}
