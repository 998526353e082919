/// What rules can come to on a stretch of briefs, given the facts at its two ends. It holds wherever every fact goes from
/// one end to the other without turning back, as facts do when one field moves and the same rules fire.
package struct RuleHull {
  /// Truths that may occur.
  struct Truths: OptionSet {
    let rawValue: Int
    static let no = Truths(rawValue: 1)
    static let unknown = Truths(rawValue: 2)
    static let yes = Truths(rawValue: 4)
    static let every: Truths = [.no, .unknown, .yes]

    init(rawValue: Int) { self.rawValue = rawValue }

    init(_ truth: Truth) { self.init(rawValue: 1 << Int(truth.rawValue)) }

    /// The truths pairs of them give.
    func combined(_ other: Truths, _ join: (Truth, Truth) -> Truth) -> Truths {
      var found: Truths = []
      for left in [Truth.no, .unknown, .yes] where contains(Truths(left)) {
        for right in [Truth.no, .unknown, .yes] where other.contains(Truths(right)) {
          found.insert(Truths(join(left, right)))
        }
      }
      return found
    }
  }

  private let from: FactVector
  private let to: FactVector

  /// The stretch between two briefs.
  package init(from: FactVector, to: FactVector) {
    self.from = from
    self.to = to
  }

  /// Whether a rule certainly fires everywhere on the stretch, or nowhere. A Lua function is taken as it is at the ends.
  package func isSettled(_ rule: Rule) -> Bool {
    guard rule.condition.isAnalysable else { return true }
    var truths = truths(rule.condition)
    if rule.requires.contains(where: { !from.present[$0] || !to.present[$0] }) {
      if rule.requires.contains(where: { !from.present[$0] && !to.present[$0] }) { return true }
      truths.insert(.unknown)
    }
    return truths == .yes || !truths.contains(.yes)
  }

  private func truths(_ condition: Condition) -> Truths {
    switch condition {
    case .test(let test): return truths(test)
    case .function: return .unknown
    case .all(let parts):
      return parts.reduce(.yes) { $0.combined(truths($1)) { $0.and($1) } }
    case .any(let parts):
      return parts.reduce(.no) { $0.combined(truths($1)) { $0.or($1) } }
    case .none(let parts):
      return truths(.any(parts)).combined(.yes) { truth, _ in truth.negated }
    }
  }

  private func truths(_ test: FactTest) -> Truths {
    switch test.predicate {
    case .atLeast(let bound): return compared(test.subject, bound, strict: false, above: true)
    case .above(let bound): return compared(test.subject, bound, strict: true, above: true)
    case .atMost(let bound): return compared(test.subject, bound, strict: false, above: false)
    case .below(let bound): return compared(test.subject, bound, strict: true, above: false)
    case .between(let low, let high):
      return compared(test.subject, low, strict: false, above: true).combined(
        compared(test.subject, high, strict: false, above: false)
      ) { $0.and($1) }
    default:
      let isSame = test.reads.allSatisfy {
        from.bits[$0] == to.bits[$0] && from.present[$0] == to.present[$0] && from.given[$0] == to.given[$0]
          && from.others[$0] == to.others[$0]
      }
      return isSame ? Truths(test.truth(in: from)) : .every
    }
  }

  private func compared(_ subject: Expression, _ bound: Expression, strict: Bool, above: Bool) -> Truths {
    let (left, right) = above ? (hull(subject), hull(bound)) : (hull(bound), hull(subject))
    if left.isMissing || right.isMissing { return .unknown }
    var found: Truths = left.mayBeMissing || right.mayBeMissing ? .unknown : []
    if strict ? left.high > right.low : left.high >= right.low { found.insert(.yes) }
    if strict ? left.low <= right.high : left.low < right.high { found.insert(.no) }
    return found
  }

  private func hull(_ expression: Expression) -> ValueHull {
    switch expression {
    case .constant(let number): ValueHull(from: number, to: number)
    case .fact(let index): ValueHull(from: from.axis[index], to: to.axis[index])
    case .binary(let operation, let left, let right): ValueHull.joined(operation, hull(left), hull(right))
    }
  }
}
