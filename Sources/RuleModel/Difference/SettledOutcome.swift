/// What rules that fire together settle for one key.
struct SettledOutcome: Sendable, Hashable {
  /// Constant points, in thousandths.
  private var thousandths = 0
  /// Amounts that depend on the brief, and factors, with how often each is said.
  private var amounts: [Expression: Int] = [:]
  /// Effects of which the first counts, up to one that certainly has a value; or what is said.
  private var effects: [Effect] = []

  /// What effects given by precedence settle.
  init(_ said: [Effect], of key: OutcomeKey) {
    switch key.subject {
    case .points, .scale: for effect in said { add(effect) }
    case .said: effects = Array(said.prefix(1))
    case .first:
      for effect in said where !effects.contains(effect) {
        effects.append(effect)
        if effect.hasPlainValue { break }
      }
    }
  }

  private mutating func add(_ effect: Effect) {
    switch effect {
    case .favour(_, .constant(let points)) where points.magnitude < 1e9:
      thousandths += Int((points * 1000).rounded(.toNearestOrAwayFromZero))
    case .favour(_, let amount), .scale(_, _, let amount): amounts[amount, default: 0] += 1
    default: break
    }
  }
}
