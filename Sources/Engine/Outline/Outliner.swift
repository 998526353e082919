import CampaignModel
import RuleModel

/// Conditions and arithmetic of compiled rules as people read them: indices become fields, bits become named values,
/// and a constant gets the type of what it stands beside, which decides how it is written.
struct Outliner {
  private let facts: [FieldSchema]
  private let budget: FieldSchema?

  /// Outlines rules that read these facts, of which one may be the budget.
  init(facts: [FieldSchema], budget: FieldSchema?) {
    self.facts = facts
    self.budget = budget
  }

  /// Outlines rules of a pack.
  init(pack: Pack) {
    self.init(
      facts: pack.ruleSet.facts.facts, budget: pack.schema.index(of: .budget).map { pack.schema.fields[$0] })
  }

  /// A whole condition; `place` is said of the Lua functions in it.
  func condition(_ condition: Condition, at place: SourceLocation?) -> ConditionOutline {
    switch condition {
    case .test(let test): .leaf(leaf(test))
    case .all(let parts): .all(parts.map { self.condition($0, at: place) })
    case .any(let parts): .any(parts.map { self.condition($0, at: place) })
    case .none(let parts): .none(parts.map { self.condition($0, at: place) })
    case .function: .function(place)
    }
  }

  /// One leaf.
  func leaf(_ test: FactTest) -> LeafOutline {
    let type = type(of: test.subject)
    func bound(_ expression: Expression) -> AmountOutline { amount(expression, as: type) }
    let question: LeafQuestion =
      switch test.predicate {
      case .atLeast(let value): .atLeast(bound(value))
      case .atMost(let value): .atMost(bound(value))
      case .above(let value): .above(bound(value))
      case .below(let value): .below(bound(value))
      case .between(let low, let high): .between(bound(low), bound(high))
      case .oneOf(let bits, let isComplement): choice(bits, isComplement, of: test)
      case .hasAny(let bits): .hasAny(options(bits, of: test))
      case .hasAll(let bits): .hasAll(options(bits, of: test))
      case .textIs(let text): .textIs(text)
      case .contains(let text): .contains(text)
      case .textsHaveAny(let texts): .textsHaveAny(texts)
      case .textsHaveAll(let texts): .textsHaveAll(texts)
      case .known: .known
      case .unknown: .unknown
      }
    return LeafOutline(subject: amount(test.subject, as: type), question: question, location: test.location)
  }

  /// Arithmetic; `type` is that of a constant that stands alone.
  func amount(_ expression: Expression, as type: FieldType) -> AmountOutline {
    switch expression {
    case .constant(let number): return .constant(number, type)
    case .fact(let index): return .field(facts[index])
    case .binary(let operation, let left, let right):
      let (first, second) = (self.type(of: left), self.type(of: right))
      return .joined(
        operation.rawValue, amount(left, as: typeOfConstant(left, beside: second, operation)),
        amount(right, as: typeOfConstant(right, beside: first, operation)))
    }
  }

  /// A share of the budget; a plain percentage in a pack without one.
  func share(_ share: Double) -> AmountOutline {
    let part = AmountOutline.constant(share, .percent)
    return budget.map { .joined("*", part, .field($0)) } ?? part
  }

  /// The type that decides how the values of an expression are written.
  func type(of expression: Expression) -> FieldType {
    switch expression {
    case .constant: return .number
    case .fact(let index): return facts[index].role == .goal ? .percent : facts[index].type
    case .binary(let operation, let left, let right):
      let (first, second) = (type(of: left), type(of: right))
      switch operation {
      case .divide: return isMoney(first) && !isMoney(second) ? .money : .number
      case .multiply: return isMoney(first) || isMoney(second) ? .money : .number
      case .add, .subtract, .smaller, .larger:
        if isMoney(first) || isMoney(second) { return .money }
        if case .constant = left { return second }
        if case .constant = right { return first }
        // A date less a date is a number of days.
        return first == second && first != .date ? first : .number
      }
    }
  }

  /// Factors are plain numbers, except for parts of money (`budget * 0.1` is 10 %); summands are what they are added to.
  private func typeOfConstant(
    _ expression: Expression, beside type: FieldType, _ operation: Expression.Operator
  ) -> FieldType {
    guard case .constant(let number) = expression else { return .number }
    switch operation {
    case .multiply: return isMoney(type) && number > 0 && number < 1 ? .percent : .number
    case .divide: return .number
    case .add, .subtract: return type == .date ? .number : type
    case .smaller, .larger: return type
    }
  }

  private func isMoney(_ type: FieldType) -> Bool { type == .money || type == .amount }

  private func choice(_ bits: UInt64, _ isComplement: Bool, of test: FactTest) -> LeafQuestion {
    if let fact = test.fact, facts[fact].type == .flag { return .flag(bits & 2 != 0) }
    return isComplement ? .notOneOf(options(~bits, of: test)) : .oneOf(options(bits, of: test))
  }

  private func options(_ bits: UInt64, of test: FactTest) -> [FieldOption] {
    guard let fact = test.fact else { return [] }
    return facts[fact].values.prefix(64).enumerated().filter { bits & (1 << UInt64($0.offset)) != 0 }.map(\.element)
  }
}
