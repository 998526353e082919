import CampaignModel

/// Arithmetic on facts, evaluated by the host.
package indirect enum Expression: Sendable, Hashable {
  /// A number.
  case constant(Double)
  /// The fact at an index, on its axis.
  case fact(Int)
  /// Two parts joined by an operator.
  case binary(Operator, Expression, Expression)

  /// What joins two parts.
  package enum Operator: String, Sendable, Hashable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case smaller
    case larger
  }

  /// The value; NaN when a fact is missing or the result is not finite.
  package func value(in facts: FactVector) -> Double {
    switch self {
    case .constant(let number): return number
    case .fact(let index): return facts.axis[index]
    case .binary(let operation, let left, let right):
      let first = left.value(in: facts)
      let second = right.value(in: facts)
      let result: Double =
        switch operation {
        case .add: first + second
        case .subtract: first - second
        case .multiply: first * second
        case .divide: first / second
        case .smaller: first.isNaN || second.isNaN ? .nan : min(first, second)
        case .larger: first.isNaN || second.isNaN ? .nan : max(first, second)
        }
      return result.isFinite ? result : .nan
    }
  }

  /// The facts it reads, in order, each once.
  package var reads: [Int] {
    var found: [Int] = []
    collect(into: &found)
    return found
  }

  private func collect(into found: inout [Int]) {
    switch self {
    case .constant: break
    case .fact(let index): if !found.contains(index) { found.append(index) }
    case .binary(_, let left, let right):
      left.collect(into: &found)
      right.collect(into: &found)
    }
  }
}
