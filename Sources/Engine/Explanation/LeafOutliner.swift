import CampaignModel
import RuleModel

/// Leaves of conditions as people read them.
struct LeafOutliner {
  let pack: Pack

  /// One leaf.
  func leaf(_ test: FactTest) -> LeafOutline {
    let type = type(test.subject)
    func bound(_ expression: Expression) -> AmountOutline { amount(expression, type) }
    func options(_ bits: UInt64) -> [FieldOption] {
      guard let fact = test.fact else { return [] }
      let values = pack.ruleSet.facts.facts[fact].values
      return values.indices.prefix(64).filter { bits & (1 << UInt64($0)) != 0 }.map { values[$0] }
    }
    let isFlag = test.fact.map { pack.ruleSet.facts.facts[$0].type == .flag } ?? false
    let question: LeafQuestion =
      switch test.predicate {
      case .atLeast(let value): .atLeast(bound(value))
      case .atMost(let value): .atMost(bound(value))
      case .above(let value): .above(bound(value))
      case .below(let value): .below(bound(value))
      case .between(let low, let high): .between(bound(low), bound(high))
      case .oneOf(let bits, _) where isFlag: .flag(bits & 2 != 0)
      case .oneOf(let bits, let isComplement): isComplement ? .notOneOf(options(~bits)) : .oneOf(options(bits))
      case .hasAny(let bits): .hasAny(options(bits))
      case .hasAll(let bits): .hasAll(options(bits))
      case .textIs(let text): .textIs(text)
      case .contains(let text): .contains(text)
      case .textsHaveAny(let texts): .textsHaveAny(texts)
      case .textsHaveAll(let texts): .textsHaveAll(texts)
      case .known: .known
      case .unknown: .unknown
      }
    return LeafOutline(subject: amount(test.subject, type), question: question, location: test.location)
  }

  /// The type that decides how an expression's values are written.
  func type(_ expression: Expression) -> FieldType {
    switch expression {
    case .constant: return .number
    case .fact(let index):
      let fact = pack.ruleSet.facts.facts[index]
      return fact.role == .goal ? .percent : fact.type
    case .binary(let operation, let left, let right):
      let (first, second) = (type(left), type(right))
      if operation == .divide { return first == second ? .number : first == .integer ? .number : first }
      if first == .money || second == .money { return .money }
      if first == second { return first }
      if case .constant = left { return second }
      if case .constant = right { return first }
      return .number
    }
  }

  private func amount(_ expression: Expression, _ type: FieldType) -> AmountOutline {
    switch expression {
    case .constant(let number): .constant(number, type)
    case .fact(let index): .field(pack.ruleSet.facts.facts[index])
    case .binary(let operation, let left, let right):
      .joined(operation.rawValue, amount(left, self.type(left)), amount(right, self.type(right)))
    }
  }
}
