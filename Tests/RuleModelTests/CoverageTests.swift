import CampaignModel
import TestSupport
import Testing

@testable import RuleModel

/// Which leaf decides, against brute force over all truths of all leaves.
@Suite("What decides in a condition")
struct CoverageTests {
  private static func below(_ limit: Int, _ dice: inout Dice) -> Int { Int.random(in: 0..<limit, using: &dice) }

  /// A random tree over leaves numbered from left to right.
  private static func tree(
    _ dice: inout Dice, depth: Int, leaf: inout Int, most: Int, of make: (Int) -> Condition
  ) -> Condition {
    let kind = Self.below(depth == 0 || leaf >= most - 1 ? 1 : 4, &dice)
    guard kind > 0 else {
      defer { leaf += 1 }
      return make(leaf)
    }
    var parts: [Condition] = []
    for _ in 0..<(1 + Self.below(3, &dice)) where leaf < most {
      parts.append(tree(&dice, depth: depth - 1, leaf: &leaf, most: most, of: make))
    }
    return kind == 1 ? .all(parts) : kind == 2 ? .any(parts) : .none(parts)
  }

  /// Whether a condition over functions holds for these truths of its leaves; the engine's own evaluation.
  private static func holds(_ condition: Condition, _ truths: [Truth]) -> Bool {
    condition.truth(in: FactVector(count: 0)) { truths[$0] } == .yes
  }

  @Test("A leaf decides exactly when turning it alone turns the condition", arguments: 0..<100)
  func single(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    var count = 0
    let condition = Self.tree(&dice, depth: 3, leaf: &count, most: 4) { .function($0) }
    #expect(condition.leafCount == count && condition.leaves.count == count)
    // All truths of all leaves: 3^n.
    var all: [[Truth]] = [[]]
    for _ in 0..<count { all = all.flatMap { row in [.no, .unknown, .yes].map { row + [$0] } } }
    for truths in all {
      let found = ConditionTruths(condition, in: FactVector(count: 0)) { truths[$0] }
      #expect(found.leaves == truths)
      #expect(found.holds == Self.holds(condition, truths))
      for leaf in 0..<count {
        var turned = truths
        turned[leaf] = truths[leaf].negated
        let decides = truths[leaf] != .unknown && Self.holds(condition, truths) != Self.holds(condition, turned)
        #expect(found.decides[leaf] == decides, "\(condition) \(truths) \(leaf)")
      }
    }
  }

  @Test(
    "Both ways of deciding are seen exactly when two of the observations are a pair that shows it", arguments: 0..<200)
  func pairs(seed: Int) {
    var dice = Dice(seed: UInt64(seed) &+ 1_000)
    var count = 0
    let condition = Self.tree(&dice, depth: 3, leaf: &count, most: 6) { .function($0) }
    let observed = (0..<(2 + Self.below(8, &dice))).map { _ in
      (0..<count).map { _ in [Truth.no, .yes, .yes, .no, .unknown][Self.below(5, &dice)] }
    }
    for leaf in 0..<count {
      // The truth table of what the other leaves make of this one: both, one or neither.
      func alone(_ truths: [Truth]) -> Bool {
        var (high, low) = (truths, truths)
        high[leaf] = .yes
        low[leaf] = .no
        return Self.holds(condition, high) != Self.holds(condition, low)
      }
      var hasPair = false
      for first in observed where first[leaf] == .yes && alone(first) {
        for second in observed where second[leaf] == .no && alone(second) {
          hasPair = true
          #expect(Self.holds(condition, first) != Self.holds(condition, second), "a pair turns the condition")
        }
      }
      let seen = observed.map { truths in ConditionTruths(condition, in: FactVector(count: 0)) { truths[$0] } }
      let decided = (
        seen.contains { $0.decides[leaf] && $0.leaves[leaf] == .yes },
        seen.contains { $0.decides[leaf] && $0.leaves[leaf] == .no }
      )
      #expect((decided.0 && decided.1) == hasPair)
    }
  }

  @Test("Demands on a leaf are enough and needed", arguments: 0..<100)
  func demands(seed: Int) {
    var dice = Dice(seed: UInt64(seed) &+ 5_000)
    var count = 0
    let facts = 4
    // Facts 0 and 1 never lack a value; leaves may share facts, and then hang together.
    let condition = Self.tree(&dice, depth: 3, leaf: &count, most: 6) { _ in .always }
    var place = 0
    let filled = Self.filled(condition, &place) { _ in
      .test(
        FactTest(subject: .fact(Self.below(facts, &dice)), predicate: .oneOf(2, isComplement: false), location: nil))
    }
    guard filled.leafCount > 0 else { return }
    let leaf = Self.below(filled.leafCount, &dice)
    for (value, decides) in [(true, true), (true, false), (false, true), (false, false)] {
      let demands = LeafDemands(filled, leaf: leaf, value: value, decides: decides, alwaysPresent: [0, 1])
      for code in 0..<81 {
        var vector = FactVector(count: facts)
        var rest = code
        for fact in 0..<facts {
          let choice = rest % 3
          rest /= 3
          if choice < 2 || fact < 2 { vector.set(fact, .flag(choice == 1)) }
        }
        let found = ConditionTruths(filled, in: vector) { _ in .unknown }
        let isShown = found.leaves[leaf] == (value ? .yes : .no) && (!decides || found.decides[leaf])
        func hold(_ conditions: [Condition]) -> Bool {
          conditions.allSatisfy { $0.truth(in: vector) { _ in .unknown } == .yes }
        }
        if hold(demands.enough) { #expect(isShown, "\(filled) \(leaf) \(value) \(vector.bits)") }
        if isShown { #expect(hold(demands.needed), "\(filled) \(leaf) \(value) \(vector.bits)") }
      }
    }
  }

  /// The tree with leaves put in place of its placeholders.
  private static func filled(_ condition: Condition, _ place: inout Int, _ make: (Int) -> Condition) -> Condition {
    switch condition {
    case .all(let parts) where parts.isEmpty:
      defer { place += 1 }
      return make(place)
    case .all(let parts): return .all(parts.map { filled($0, &place, make) })
    case .any(let parts): return .any(parts.map { filled($0, &place, make) })
    case .none(let parts): return .none(parts.map { filled($0, &place, make) })
    default: return condition
    }
  }

  @Test("A value its effects need and nobody gives leaves no leaf to decide")
  func withheld() {
    var truths = ConditionTruths(.all([.function(0)]), in: FactVector(count: 0)) { _ in .yes }
    #expect(truths.holds && truths.decides == [true])
    truths.withhold()
    #expect(!truths.holds && truths.decides == [false] && truths.leaves == [.yes])
  }
}
