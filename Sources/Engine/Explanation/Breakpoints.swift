import CampaignModel
import RuleModel

/// Where the leaves of rules can turn on one field's axis, as far as they compare a field with a constant. Everything
/// reached through arithmetic or derived facts is found by `RuleHull` and evaluating again.
struct Breakpoints {
  let pack: Pack
  let mover: BriefMover

  /// Constants one fact is compared with.
  struct Thresholds {
    let fact: Int
    var bounds: [Double]
  }

  /// Steps of the grid on both sides of every threshold of `tests`, ascending, each once.
  func steps(_ grid: FieldGrid, brief: Brief, tests: [FactTest]) -> [Int64] {
    steps(
      grid, brief: brief,
      thresholds: tests.compactMap { test in
        test.fact.map { Thresholds(fact: $0, bounds: Self.constants(test.predicate)) }
      })
  }

  /// Steps of the grid on both sides of every threshold, ascending, each once.
  func steps(_ grid: FieldGrid, brief: Brief, thresholds: [Thresholds]) -> [Int64] {
    var found: Set<Int64> = []
    for each in thresholds {
      for place in places(grid, brief, each.fact, each.bounds) where place.isFinite {
        let (below, above) = (grid.step(atOrBelow: place), grid.step(atOrAbove: place))
        found.formUnion([below &- 1, below, above, above &+ 1])
      }
    }
    return found.filter { $0 >= grid.low && $0 <= grid.high }.sorted()
  }

  /// Places of the field's axis where a comparison of a fact with one of the bounds turns.
  private func places(_ grid: FieldGrid, _ brief: Brief, _ fact: Int, _ bounds: [Double]) -> [Double] {
    guard !bounds.isEmpty else { return [] }
    let facts = pack.ruleSet.facts
    if fact == facts.factOfField[grid.field] {
      // A share of the budget is money to rules.
      if grid.schema.type == .amount, case .number = brief.value(grid.field),
        let budget = pack.schema.index(of: FieldRole.budget).flatMap({ brief.value($0)?.axis }), budget > 0
      {
        return bounds.map { $0 / budget }
      }
      return bounds
    }
    guard grid.schema.role == .goal,
      let other = pack.goals.first(where: { facts.factOfField[$0.field] == fact })?.field
    else { return [] }
    return goalPlaces(grid.field, other, bounds, brief)
  }

  /// The weights of `moved` at which the weight of `other`, giving way in proportion, passes the bounds.
  private func goalPlaces(_ moved: Int, _ other: Int, _ bounds: [Double], _ brief: Brief) -> [Double] {
    let others = mover.yielding(brief, besides: [moved])
    guard others.free.contains(other), others.weight > 0, let weight = brief.value(other)?.axis else { return [] }
    return bounds.map { 1 - others.fixed - $0 * others.weight / weight }
  }

  /// The constants a numeric predicate compares with.
  static func constants(_ predicate: Predicate) -> [Double] {
    let bounds: [Expression] =
      switch predicate {
      case .atLeast(let bound), .atMost(let bound), .above(let bound), .below(let bound): [bound]
      case .between(let low, let high): [low, high]
      default: []
      }
    return bounds.compactMap { if case .constant(let number) = $0 { number } else { nil } }
  }
}
