/// Why a planning function refuses its input; the caller words it.
package struct PlanningFault: Error, Sendable, Hashable {
  /// What is wrong.
  package enum Cause: Sendable, Hashable {
    /// A needed argument is absent.
    case missing
    /// There is no argument of this name.
    case unknown
    /// A list where a number is needed, or the other way round.
    case wrongKind
    /// The value lies outside what the formula holds for.
    case outside(PlanningRange)
    /// A number within its range that has to be whole.
    case notWhole(PlanningRange)
    /// Only some numbers are possible.
    case notOneOf([Double])
    /// A list shorter or longer than it has to be.
    case length(ClosedRange<Int>)
  }

  /// Id of the function: `beta_binomial`.
  package var function: String
  /// Name of the argument: `second`.
  package var argument: String
  /// The offending number (a length for ``Cause/length(_:)``); nil when there is none.
  package var value: Double?
  /// What is wrong with it.
  package var cause: Cause

  /// A refusal.
  package init(function: String, argument: String, value: Double? = nil, cause: Cause) {
    self.function = function
    self.argument = argument
    self.value = value
    self.cause = cause
  }
}
