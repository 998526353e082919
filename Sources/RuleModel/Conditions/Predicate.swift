/// What a leaf of a condition asks of its subject.
package enum Predicate: Sendable, Hashable {
  /// subject ≥ bound.
  case atLeast(Expression)
  /// subject ≤ bound.
  case atMost(Expression)
  /// subject > bound.
  case above(Expression)
  /// subject < bound.
  case below(Expression)
  /// low ≤ subject ≤ high.
  case between(Expression, Expression)
  /// A choice or flag is one of the values whose bits are set; `isComplement` remembers that it was written as `is_not`.
  case oneOf(UInt64, isComplement: Bool)
  /// A set has at least one of the members.
  case hasAny(UInt64)
  /// A set has all of the members.
  case hasAll(UInt64)
  /// A text equals, compared by the folded form given.
  case textIs(String)
  /// A text, or one of a list's, contains the words.
  case contains(String)
  /// A list of texts has at least one of these.
  case textsHaveAny([String])
  /// A list of texts has all of these.
  case textsHaveAll([String])
  /// The client's brief says.
  case known
  /// The client's brief does not say.
  case unknown

  /// Further facts the bounds read.
  package var reads: [Int] {
    switch self {
    case .atLeast(let bound), .atMost(let bound), .above(let bound), .below(let bound): bound.reads
    case .between(let low, let high): low.reads + high.reads
    default: []
    }
  }
}
