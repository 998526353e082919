import CampaignModel
import TestSupport
import Testing

@testable import RuleModel

@Suite("Where two versions of a rule set settle something differently")
struct FiringDifferenceTests {
  private static let schema = RandomConditions.schema
  private static let space = BriefSpace(schema, stage: .main, assumed: Set(schema.facts.indices))
  private static let tables = [
    DecisionTable(id: "first", policy: .first, location: SourceLocation(file: "x", line: 1)),
    DecisionTable(id: "all", policy: .collect, location: SourceLocation(file: "x", line: 1)),
    DecisionTable(id: "strongest", policy: .priority, location: SourceLocation(file: "x", line: 1)),
  ]

  private static func effect(_ dice: inout Dice) -> Effect {
    switch Int.random(in: 0..<8, using: &dice) {
    case 0, 1:
      .favour(tier: Int.random(in: 0..<2, using: &dice), .constant(Double(Int.random(in: 1..<4, using: &dice))))
    case 2: .advise("tactic")
    case 3: .warn("risk")
    case 4: .playbook(["a", "b"].randomElement(using: &dice) ?? "a")
    case 5: .bound(.atMost, .tier(0), .constant(Double(Int.random(in: 1..<3, using: &dice))))
    case 6: .exclude(tier: 1)
    default: .scale(.fee, tier: nil, .constant(2))
    }
  }

  private static func rule(_ name: String, _ dice: inout Dice) -> Rule {
    let condition = Bool.random(using: &dice) ? RandomConditions.row(&dice) : RandomConditions.condition(&dice)
    let effects = (0..<Int.random(in: 1..<3, using: &dice)).map { _ in effect(&dice) }
    let table =
      Int.random(in: 0..<3, using: &dice) == 0
      ? TableRow(table: Int.random(in: 0..<3, using: &dice), number: Int.random(in: 1..<9, using: &dice)) : nil
    return RandomRules.rule(
      name, condition, effects: effects, priority: Int.random(in: 0..<3, using: &dice), table: table)
  }

  /// A version and another with some rules changed, added, taken out, swapped, or split in two.
  private static func versions(_ dice: inout Dice) -> (RuleVersion, RuleVersion) {
    let rules = (0..<Int.random(in: 1..<6, using: &dice)).map { rule("r\($0)", &dice) }
    var changed = rules
    for _ in 0..<Int.random(in: 1..<3, using: &dice) {
      guard let place = changed.indices.randomElement(using: &dice) else { break }
      switch Int.random(in: 0..<6, using: &dice) {
      case 0: changed[place].effects = [effect(&dice)]
      case 1: changed[place].condition = RandomConditions.row(&dice)
      case 2: changed.remove(at: place)
      case 3: changed.insert(rule("new", &dice), at: place)
      case 4:
        let leaf = RandomConditions.leaf(&dice)
        var twin = changed[place]
        twin.condition = .all([twin.condition, .none([leaf])])
        changed[place].condition = .all([changed[place].condition, leaf])
        changed.insert(twin, at: place)
      default: changed.swapAt(place, 0)
      }
    }
    func sorted(_ rules: [Rule]) -> RuleVersion {
      let order = rules.enumerated().sorted { ($1.element.priority, $0.offset) < ($0.element.priority, $1.offset) }
      return RuleVersion(rules: order.map(\.element), tables: tables)
    }
    return (sorted(rules), sorted(changed))
  }

  /// What the rules of a version say about a brief, gone through one by one; order among limits aside.
  private static func said(_ version: RuleVersion, _ facts: FactVector) -> [String: Double] {
    let holding = version.rules.indices.filter { version.rules[$0].truth(in: facts) { _ in .no } == .yes }
    var taken: [Int] = []
    for rule in holding {
      guard let row = version.rules[rule].table, tables[row.table].policy != .collect else {
        taken.append(rule)
        continue
      }
      let rivals = holding.filter { version.rules[$0].table?.table == row.table }
      func rank(_ rule: Int) -> (Int, Int, Int) {
        let number = version.rules[rule].table?.number ?? 0
        return (tables[row.table].policy == .priority ? -version.rules[rule].priority : 0, number, rule)
      }
      if rivals.allSatisfy({ rank(rule) <= rank($0) }) { taken.append(rule) }
    }
    var said: [String: Double] = [:]
    for effect in taken.flatMap({ version.rules[$0].effects }) {
      switch effect {
      case .favour(let tier, .constant(let points)): said["points \(tier)", default: 0] += points
      case .scale: said["scale", default: 0] += 1
      case .playbook(let name): if !said.keys.contains(where: { $0.hasPrefix("book") }) { said["book \(name)"] = 1 }
      default: said["\(effect)"] = 1
      }
    }
    return said
  }

  @Test("A brief that is told something else lies in a reported region, and no other brief does", arguments: 0..<6)
  func regions(seed: Int) {
    var dice = Dice(seed: UInt64(seed) + 100)
    var (differing, alike) = (0, 0)
    for _ in 0..<120 {
      let (old, new) = Self.versions(&dice)
      let outcome = FiringDifference(old: old, new: new, facts: Self.schema).outcome()
      guard outcome.changes.allSatisfy(\.isCertain) else { continue }
      let all = outcome.changes.flatMap(\.parts).flatMap(\.regions)
      for _ in 0..<40 {
        let facts = RandomConditions.facts(&dice, isGiven: true)
        let differs = Self.said(old, facts) != Self.said(new, facts)
        if differs { differing += 1 } else { alike += 1 }
        #expect(
          all.contains { $0.contains(facts) } == differs,
          "\(Self.said(old, facts)) \(Self.said(new, facts)) \(facts) \(old.rules.map { ($0.condition, $0.effects, $0.table) }) \(new.rules.map { ($0.condition, $0.effects, $0.table) })"
        )
      }
      for region in all {
        guard let facts = Self.space.facts(region) else { continue }
        #expect(Self.said(old, facts) != Self.said(new, facts), "\(region)")
      }
    }
    #expect(differing > 100 && alike > 100, "\(differing) \(alike)")
  }

  @Test("A search that is stopped early leaves out no brief that is told something else", arguments: 0..<4)
  func stopped(seed: Int) {
    var dice = Dice(seed: UInt64(seed) + 700)
    var (differing, unfinished) = (0, 0)
    for _ in 0..<80 {
      let (old, new) = Self.versions(&dice)
      let outcome = FiringDifference(old: old, new: new, facts: Self.schema, workLimit: 1 + seed).outcome()
      if outcome.changes.contains(where: { !$0.isFinished }) { unfinished += 1 }
      let all = outcome.changes.flatMap(\.parts).flatMap(\.regions)
      for _ in 0..<40 {
        let facts = RandomConditions.facts(&dice, isGiven: true)
        guard Self.said(old, facts) != Self.said(new, facts) else { continue }
        differing += 1
        #expect(all.contains { $0.contains(facts) })
      }
    }
    #expect(differing > 100 && unfinished > 5, "\(differing) \(unfinished)")
  }

  @Test("Rules swapped, split or merged with the same effects make no difference")
  func sameMeaning() {
    var dice = Dice(seed: 7)
    for _ in 0..<100 {
      let (one, two) = (RandomConditions.row(&dice), RandomConditions.row(&dice))
      let leaf = RandomConditions.leaf(&dice)
      let merged = [
        RandomRules.rule("a", one, effects: [.favour(tier: 0, .constant(4)), .advise("x")]),
        RandomRules.rule("b", two, effects: [.warn("y")]),
      ]
      let split = [
        RandomRules.rule("b", two, effects: [.warn("y")]),
        RandomRules.rule("a1", one, effects: [.favour(tier: 0, .constant(1.5))]),
        RandomRules.rule("a2", one, effects: [.advise("x")]),
        RandomRules.rule("a3", .all([one, leaf]), effects: [.favour(tier: 0, .constant(2.5))]),
        RandomRules.rule(
          "a4", .all([one, .any([.none([leaf]), .none([.any([leaf, .none([leaf])])])])]),
          effects: [.favour(tier: 0, .constant(2.5))]),
      ]
      // A missing value makes neither a leaf nor its opposite true: what is left over is exactly that.
      let outcome = FiringDifference(
        old: RuleVersion(rules: merged, tables: []), new: RuleVersion(rules: split, tables: []), facts: Self.schema
      ).outcome()
      for region in outcome.changes.flatMap(\.parts).flatMap(\.regions) {
        let facts = Self.space.facts(region)
        #expect(facts.map { leaf.truth(in: $0) { _ in .no } } == .unknown)
      }
      let swapped = FiringDifference(
        old: RuleVersion(rules: merged, tables: []),
        new: RuleVersion(rules: Array(merged.reversed()), tables: []), facts: Self.schema
      ).outcome()
      #expect(swapped.changes.isEmpty && swapped.orders.isEmpty)
    }
  }

  @Test("A rule with a Lua function that is not the same is never called certain")
  func functions() {
    let (same, other) = (Condition.function(1), Condition.function(2))
    func version(_ condition: Condition) -> RuleVersion {
      RuleVersion(rules: [RandomRules.rule("a", condition, effects: [.advise("x")])], tables: [])
    }
    let none = FiringDifference(old: version(same), new: version(same), facts: Self.schema).outcome()
    #expect(none.changes.isEmpty)
    let some = FiringDifference(old: version(same), new: version(other), facts: Self.schema).outcome()
    #expect(!some.changes.isEmpty && some.changes.allSatisfy { !$0.isCertain })
  }
}
