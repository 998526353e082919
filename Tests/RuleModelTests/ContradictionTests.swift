import CampaignModel
import TestSupport
import Testing

@testable import RuleModel

@Suite("Bounds that contradict each other at load")
struct ContradictionTests {
  private static func weeks(_ predicate: Predicate) -> Condition {
    .test(FactTest(subject: .fact(1), predicate: predicate, location: nil))
  }
  private static let long = weeks(.atLeast(.constant(4)))
  private static let short = weeks(.below(.constant(4)))
  private static func bound(_ kind: BoundKind, _ tier: Int?, _ value: Double) -> Effect {
    .bound(kind, tier.map { .tier($0) } ?? .creators, .constant(value))
  }

  private func found(_ rules: [Rule], tables: [DecisionTable] = []) -> [[Int]] {
    let overlaps = RegionOverlaps(rules, schema: RandomConditions.schema)
    return BoundContradictionSearch(rules, tables: tables, facts: RandomConditions.schema, overlaps: overlaps)
      .contradictions().found.map { [$0.first, $0.second] }
  }

  /// Two effects, and whether they contradict each other.
  static let pairs: [(Effect, Effect, Bool)] = [
    (bound(.atLeast, 0, 3), bound(.atMost, 0, 1), true), (bound(.atLeast, 0, 3), bound(.atMost, 0, 3), false),
    (bound(.atLeast, 0, 3), bound(.atMost, 1, 1), false), (bound(.atLeast, 0, 3), bound(.atMost, nil, 2), true),
    (bound(.atLeast, nil, 3), bound(.atMost, nil, 2), true), (bound(.atLeast, nil, 3), bound(.atMost, 0, 2), false),
    (bound(.atLeast, 0, 1), .exclude(tier: 0), true), (bound(.atLeast, 0, 0), .exclude(tier: 0), false),
    (bound(.shareAtLeast, 0, 0.6), bound(.shareAtLeast, 1, 0.5), true),
    (bound(.shareAtLeast, 0, 0.6), bound(.shareAtLeast, 1, 0.4), false),
    (bound(.shareAtLeast, 0, 0.6), bound(.shareAtMost, 0, 0.5), true),
    (bound(.shareAtLeast, 0, 0.1), .exclude(tier: 0), true),
    (bound(.shareAtLeast, 0, 0.1), bound(.atMost, 0, 0), true),
    (bound(.shareAtMost, 0, 0), bound(.atLeast, 0, 1), true),
    (bound(.atLeast, 0, 1.2), bound(.atMost, 0, 1.9), true),
    (.bound(.atLeast, .tier(0), .fact(1)), bound(.atMost, 0, 1), false),
  ]

  @Test("Two bounds are compared as creators and shares can be", arguments: pairs)
  func pair(_ one: Effect, _ two: Effect, contradict: Bool) {
    let rules = [
      RandomRules.rule("a", Self.long, effects: [one]), RandomRules.rule("b", .always, effects: [two]),
    ]
    #expect(found(rules) == (contradict ? [[0, 1]] : []))
    #expect(found(rules.reversed()) == (contradict ? [[0, 1]] : []))
  }

  @Test("Rules that never meet, of different priority, or of which a table takes one, do not contradict each other")
  func apart() {
    let three = Self.bound(.atLeast, 0, 3)
    let one = Self.bound(.atMost, 0, 1)
    #expect(
      found([RandomRules.rule("a", Self.long, effects: [three]), RandomRules.rule("b", Self.short, effects: [one])])
        .isEmpty)
    #expect(
      found([
        RandomRules.rule("a", Self.long, effects: [three], priority: 1),
        RandomRules.rule("b", Self.long, effects: [one]),
      ]).isEmpty)
    let rows = [
      RandomRules.rule("t#1", Self.long, effects: [three], table: TableRow(table: 0, number: 1)),
      RandomRules.rule("t#2", .always, effects: [one], table: TableRow(table: 0, number: 2)),
    ]
    for policy in HitPolicy.allCases {
      let table = DecisionTable(id: "t", policy: policy, location: SourceLocation(file: "x", line: 1))
      #expect(found(rows, tables: [table]).isEmpty == (policy != .collect))
    }
  }

  @Test("What a function decides proves nothing, unless both rules ask the same")
  func functions() {
    let asked = Condition.all([Self.long, .function(1)])
    let three = Self.bound(.atLeast, 0, 3)
    let one = Self.bound(.atMost, 0, 1)
    #expect(
      found([RandomRules.rule("a", asked, effects: [three]), RandomRules.rule("b", Self.long, effects: [one])]).isEmpty)
    #expect(
      found([RandomRules.rule("a", asked, effects: [three]), RandomRules.rule("b", asked, effects: [one])])
        == [[0, 1]])
  }

  @Test("Ten thousand rules are compared in a moment")
  func many() {
    let rules = (0..<10_000).map { number in
      RandomRules.rule(
        "r\(number)",
        Self.weeks(.between(.constant(Double(number % 20)), .constant(Double(number % 20) + 0.5))),
        effects: [Self.bound(number % 3 == 0 ? .atLeast : .atMost, number % 4, Double(number % 7))],
        priority: number % 50)
    }
    let start = threadSeconds()
    _ = found(rules)
    #expect(threadSeconds() - start < 20)
  }
}
