/// What decides whether a rule fires, apart from its texts: a rule has a dozen parts whose references would be counted each
/// time one is looked at.
final class RuleTrigger: Sendable {
  private let condition: Condition
  private let requires: [Int]

  /// The trigger of a rule.
  init(_ rule: Rule) {
    condition = rule.condition
    requires = rule.requires
  }

  /// Whether the rule fires; the same as ``Rule/truth(in:call:)``.
  func holds(in facts: FactVector, call: (Int) -> Truth) -> Bool {
    for fact in requires where !facts.present[fact] { return false }
    return condition.truth(in: facts, call: call) == .yes
  }
}
