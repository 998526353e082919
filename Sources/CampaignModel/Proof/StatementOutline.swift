/// A statement about all briefs as it was understood, so that every face can word it.
public enum StatementOutline: Sendable, Hashable {
  /// More (or less) of a field never lowers (or raises) a result.
  case monotone(Monotone)
  /// Two things never come together.
  case neverBoth(EventOutline, EventOutline)
  /// A result is always on one side of a bound.
  case always(Bounded)
  /// Where the first comes, the second does.
  case implies(EventOutline, EventOutline)

  /// What moving a field never does.
  public struct Monotone: Sendable, Hashable {
    /// The field that moves.
    public var field: FieldSchema
    /// Whether it grows.
    public var isMore: Bool
    /// What is watched.
    public var result: ResultOutline
    /// Whether it must not rise; else it must not fall.
    public var neverRaises: Bool
    /// For which briefs; nil for all.
    public var condition: ConditionOutline?

    /// What moving a field never does.
    public init(
      field: FieldSchema, isMore: Bool, result: ResultOutline, neverRaises: Bool, condition: ConditionOutline?
    ) {
      self.field = field
      self.isMore = isMore
      self.result = result
      self.neverRaises = neverRaises
      self.condition = condition
    }
  }

  /// A result and its bound.
  public struct Bounded: Sendable, Hashable {
    /// What is watched.
    public var result: ResultOutline
    /// Whether the bound is the least; else it is the most.
    public var isLeast: Bool
    /// The bound, in the result's unit.
    public var bound: AmountOutline
    /// For which briefs; nil for all.
    public var condition: ConditionOutline?

    /// A result and its bound.
    public init(result: ResultOutline, isLeast: Bool, bound: AmountOutline, condition: ConditionOutline?) {
      self.result = result
      self.isLeast = isLeast
      self.bound = bound
      self.condition = condition
    }
  }
}
