/// Kleene's three values: a predicate on a missing value is unknown, and only true fires a rule.
package enum Truth: Int8, Sendable, Hashable {
  /// Certainly not.
  case no = 0
  /// Nobody can say, since a value is missing.
  case unknown = 1
  /// Certainly.
  case yes = 2

  /// A decided truth.
  package init(_ value: Bool) { self = value ? .yes : .no }

  /// The complement; unknown stays unknown.
  package var negated: Truth {
    switch self {
    case .yes: .no
    case .unknown: .unknown
    case .no: .yes
    }
  }

  /// The lesser of the two.
  package func and(_ other: Truth) -> Truth { rawValue < other.rawValue ? self : other }

  /// The greater of the two.
  package func or(_ other: Truth) -> Truth { rawValue > other.rawValue ? self : other }
}
