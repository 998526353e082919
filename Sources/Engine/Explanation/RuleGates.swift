import RuleModel

/// The plain comparisons every rule cannot do without, laid out flat: a fact between two constants, of those leaves that
/// all must hold. Where one of them fails all along a stretch the rule is silent there, and nothing else need be asked.
struct RuleGates {
  private struct Gate {
    let fact: Int
    let low: Double
    let high: Double
    let isLowOpen: Bool
    let isHighOpen: Bool
  }

  private var gates: [Gate] = []
  /// Where the gates of each rule begin; one more for their end.
  private var starts: [Int] = [0]

  /// The gates of rules, by their place.
  init(_ rules: [Rule]) {
    for rule in rules {
      for test in Self.needed(rule.condition) { if let gate = Self.gate(test) { gates.append(gate) } }
      starts.append(gates.count)
    }
  }

  /// Whether a rule is certainly silent wherever every fact goes from one end to the other without turning back.
  func isShut(_ rule: Int, from: FactVector, to: FactVector) -> Bool {
    for index in starts[rule]..<starts[rule + 1] {
      let gate = gates[index]
      let (one, other) = (from.axis[gate.fact], to.axis[gate.fact])
      guard !one.isNaN, !other.isNaN else { continue }
      let (least, most) = (min(one, other), max(one, other))
      if most < gate.low || least > gate.high { return true }
      if gate.isLowOpen && most <= gate.low || gate.isHighOpen && least >= gate.high { return true }
    }
    return false
  }

  /// The leaves that all must hold.
  private static func needed(_ condition: Condition) -> [FactTest] {
    switch condition {
    case .test(let test): [test]
    case .all(let parts): parts.flatMap(needed)
    case .any(let parts): parts.count == 1 ? needed(parts[0]) : []
    case .none, .function: []
    }
  }

  private static func gate(_ test: FactTest) -> Gate? {
    guard let fact = test.fact else { return nil }
    func gate(_ low: Expression?, _ high: Expression?, isOpen: Bool = false) -> Gate? {
      guard let low = number(low, else: -.infinity), let high = number(high, else: .infinity) else { return nil }
      return Gate(fact: fact, low: low, high: high, isLowOpen: isOpen, isHighOpen: isOpen)
    }
    switch test.predicate {
    case .atLeast(let bound): return gate(bound, nil)
    case .above(let bound): return gate(bound, nil, isOpen: true)
    case .atMost(let bound): return gate(nil, bound)
    case .below(let bound): return gate(nil, bound, isOpen: true)
    case .between(let low, let high): return gate(low, high)
    default: return nil
    }
  }

  private static func number(_ bound: Expression?, else fallback: Double) -> Double? {
    guard let bound else { return fallback }
    if case .constant(let number) = bound, !number.isNaN { return number }
    return nil
  }
}
