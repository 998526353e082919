/// What decides whether a rule fires, apart from its texts: a rule has a dozen parts whose references would be counted each
/// time one is looked at.
final class RuleTrigger: Sendable {
  /// The function it hangs on when its data hold, and nothing else does; nil where there is no function, or where it stands
  /// deeper in the condition.
  let lastFunction: Int?
  /// Whether data alone decides its condition.
  let isAnalysable: Bool
  private let condition: Condition
  private let data: Condition?
  private let requires: [Int]

  /// The trigger of a rule.
  init(_ rule: Rule) {
    condition = rule.condition
    requires = rule.requires
    isAnalysable = condition.isAnalysable
    let parts = if case .all(let parts) = condition { parts } else { [condition] }
    let rest = parts.filter(\.isAnalysable)
    if rest.count == parts.count - 1, case .function(let ordinal)? = parts.first(where: { !$0.isAnalysable }) {
      lastFunction = ordinal
    } else {
      lastFunction = nil
    }
    data = rest.isEmpty ? nil : .all(rest)
  }

  /// Whether the rule fires; the same as ``Rule/truth(in:call:)``.
  func holds(in facts: FactVector, call: (Int) -> Truth) -> Bool {
    isReadable(in: facts) && condition.truth(in: facts, call: call) == .yes
  }

  /// Whether all but ``lastFunction`` holds.
  func dataHold(in facts: FactVector) -> Bool {
    guard isReadable(in: facts) else { return false }
    return data.map { $0.truth(in: facts, call: { _ in .unknown }) == .yes } ?? true
  }

  private func isReadable(in facts: FactVector) -> Bool {
    for fact in requires where !facts.present[fact] { return false }
    return true
  }
}
