/// A Lua function that has to be asked before it is known whether a rule holds.
package struct FunctionCall: Sendable, Hashable {
  /// The rule, by precedence.
  package let rule: Int
  /// The function, by ordinal.
  package let function: Int

  /// A function of a rule.
  package init(rule: Int, function: Int) {
    self.rule = rule
    self.function = function
  }
}

/// Answers functions in the order given: appends one truth for each to `truths`.
package typealias FunctionAnswers = (_ calls: [FunctionCall], _ truths: inout [Truth]) -> Void
