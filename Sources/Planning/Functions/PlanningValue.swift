/// What planning functions take and give: a number or a list of numbers.
package enum PlanningValue: Sendable, Hashable {
  /// One number.
  case number(Double)
  /// Several, in order.
  case list([Double])

  /// The number, if it is one.
  package var number: Double? { if case .number(let number) = self { number } else { nil } }
  /// The list, if it is one.
  package var list: [Double]? { if case .list(let list) = self { list } else { nil } }
}
