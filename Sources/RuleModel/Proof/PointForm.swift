import CampaignModel

/// A sum of points as far as it is linear in facts: a constant, a factor for each fact, and a stretch for the rest.
struct PointForm {
  private var constant = 0.0
  private var factors: [Int: Double] = [:]
  private var restLow = 0.0
  private var restHigh = 0.0
  /// Amounts that are rounded to thousandths after the arithmetic.
  private var roundings = 0

  /// Adds an amount of points, `sign` times.
  mutating func add(_ amount: Expression, sign: Double, in region: Region, _ space: BriefSpace) {
    if case .constant(let number) = amount {
      constant += sign * (number * 1000).rounded(.toNearestOrAwayFromZero) / 1000
      return
    }
    roundings += 1
    if let linear = Self.linear(amount) {
      constant += sign * linear.constant
      factors.merge(linear.factors.mapValues { sign * $0 }) { $0 + $1 }
      return
    }
    let hull = region.hull(of: amount, in: space)
    let (low, high) = hull.isMissing ? (-Double.infinity, Double.infinity) : (hull.low, hull.high)
    restLow += sign > 0 ? low : -high
    restHigh += sign > 0 ? high : -low
  }

  /// The least the sum can be in a region, given that goals sum to 1; never too high.
  func least(in region: Region, _ space: BriefSpace) -> Double {
    let goals = space.schema.goals
    var sum = constant + restLow - 0.0005 * Double(roundings)
    let isConcerned = goals.contains { factors[$0] != nil }
    for (fact, factor) in factors where factor != 0 && !(isConcerned && goals.contains(fact)) {
      let hull = region.hull(of: .fact(fact), in: space)
      sum += factor > 0 ? factor * hull.low : factor * hull.high
    }
    guard isConcerned else { return sum.isNaN ? -.infinity : sum }
    let weights = cheapest(goals, region, space)
    sum += weights.reduce(0) { $0 + (factors[$1.goal] ?? 0) * $1.weight }
    return sum.isNaN ? -.infinity : sum
  }

  /// The weights of goals in a region at which the sum is least; empty when goals do not matter.
  func leastWeights(in region: Region, _ space: BriefSpace) -> [(goal: Int, weight: Double)] {
    let goals = space.schema.goals
    return goals.contains { factors[$0] != nil } ? cheapest(goals, region, space) : []
  }

  /// Weights that sum to 1, as much as possible where the factor is lowest.
  private func cheapest(_ goals: [Int], _ region: Region, _ space: BriefSpace) -> [(goal: Int, weight: Double)] {
    var found: [(goal: Int, weight: Double)] = []
    var room: [(goal: Int, most: Double)] = []
    var left = 1.0
    for goal in goals {
      let hull = region.hull(of: .fact(goal), in: space)
      let (low, high) = (max(0, hull.low), min(1, hull.high))
      found.append((goal, low))
      room.append((goal, max(0, high - low)))
      left -= low
    }
    for each in room.sorted(by: { ((factors[$0.goal] ?? 0), $0.goal) < ((factors[$1.goal] ?? 0), $1.goal) })
    where left > 0 {
      let more = min(left, each.most)
      if let place = found.firstIndex(where: { $0.goal == each.goal }) { found[place].weight += more }
      left -= more
    }
    return found
  }

  /// A constant and a factor for each fact; nil for arithmetic that is not linear.
  private static func linear(_ amount: Expression) -> (constant: Double, factors: [Int: Double])? {
    switch amount {
    case .constant(let number): return (number, [:])
    case .fact(let fact): return (0, [fact: 1])
    case .binary(let operation, let left, let right):
      guard let one = linear(left), let two = linear(right) else { return nil }
      switch operation {
      case .add: return (one.constant + two.constant, one.factors.merging(two.factors) { $0 + $1 })
      case .subtract:
        return (one.constant - two.constant, one.factors.merging(two.factors.mapValues { -$0 }) { $0 + $1 })
      case .multiply where one.factors.isEmpty:
        return (one.constant * two.constant, two.factors.mapValues { $0 * one.constant })
      case .multiply where two.factors.isEmpty:
        return (one.constant * two.constant, one.factors.mapValues { $0 * two.constant })
      case .divide where two.factors.isEmpty && two.constant != 0:
        return (one.constant / two.constant, one.factors.mapValues { $0 / two.constant })
      default: return nil
      }
    }
  }
}
