import CampaignModel
import TestSupport
import Testing

@testable import RuleModel

@Suite("Decision tables")
struct TableTests {
  private static func table(_ policy: HitPolicy) -> DecisionTable {
    DecisionTable(id: policy.rawValue, policy: policy, location: SourceLocation(file: "x", line: 1))
  }

  /// A rule set with a table of each policy and some plain rules, rows in any order.
  private static func set(_ dice: inout Dice) -> RuleSet {
    let policies = HitPolicy.allCases
    var rules: [Rule] = []
    for (index, policy) in policies.enumerated() {
      for number in 1...Int.random(in: 2..<12, using: &dice) {
        rules.append(
          RandomRules.rule(
            "\(policy.rawValue)#\(number)", RandomConditions.row(&dice),
            effects: [.advise(Bool.random(using: &dice) ? "a" : "b")], priority: Int.random(in: 0..<4, using: &dice),
            table: TableRow(table: index, number: number)))
      }
    }
    rules += (0..<10).map { RandomRules.rule("plain\($0)", RandomConditions.row(&dice)) }
    rules.shuffle(using: &dice)
    return RuleSet(
      inFileOrder: rules, facts: RandomConditions.schema, tierNames: [], tables: policies.map(table))
  }

  /// The policy as the specification says it, over all rows that hold.
  private static func taken(_ rows: [Rule], _ policy: HitPolicy) -> [String] {
    let inOrder = rows.sorted { ($0.table?.number ?? 0) < ($1.table?.number ?? 0) }
    switch policy {
    case .unique, .collect: return inOrder.map(\.id)
    case .first, .any: return inOrder.first.map { [$0.id] } ?? []
    case .priority:
      let highest = inOrder.map(\.priority).max()
      return inOrder.first { $0.priority == highest }.map { [$0.id] } ?? []
    }
  }

  @Test("The rows that fire are those a plain scan with the policy gives", arguments: UInt64(1)...40)
  func policies(seed: UInt64) {
    var dice = Dice(seed: seed)
    let set = Self.set(&dice)
    var scratch = FiringScratch()
    for _ in 0..<40 {
      let facts = RandomConditions.facts(&dice)
      let holding = set.rules.filter { $0.truth(in: facts, call: { _ in .unknown }) == .yes }
      var wanted = Set(holding.filter { $0.table == nil }.map(\.id))
      for (index, table) in set.tables.enumerated() {
        wanted.formUnion(Self.taken(holding.filter { $0.table?.table == index }, table.policy))
      }
      var notTaken: [RowNotTaken] = []
      let fired = set.fired(in: .main, facts: facts, scratch: &scratch, notTaken: &notTaken) { _, _ in }
      #expect(Set(fired.map { set.rules[$0].id }) == wanted)
      #expect(fired == fired.sorted())
      #expect(fired == set.firedByScan(in: .main, facts: facts) { _, _ in .unknown })
      #expect(Set(fired + notTaken.map(\.rule)).count == holding.count)
      for row in notTaken {
        #expect(fired.contains(row.taken) && set.rules[row.taken].table?.table == set.rules[row.rule].table?.table)
        #expect(
          row.isSameAnswer
            == (set.tables[set.rules[row.rule].table?.table ?? 0].policy == .any
              && set.rules[row.rule].effects == set.rules[row.taken].effects))
      }
    }
  }

  @Test("A row kept from firing lets the next one be taken")
  func suppressed() {
    let rows = (1...3).map { RandomRules.rule("t#\($0)", .always, table: TableRow(table: 0, number: $0)) }
    let set = RuleSet(
      inFileOrder: rows, facts: RandomConditions.schema, tierNames: [], tables: [Self.table(.first)])
    var scratch = FiringScratch()
    var notTaken: [RowNotTaken] = []
    let fired = set.fired(
      in: .main, facts: FactVector(count: 8), except: [0], scratch: &scratch, notTaken: &notTaken
    ) { _, _ in }
    #expect(fired == [1] && notTaken.map(\.rule) == [2])
  }

  @Test("Conflicts of rows are those a comparison of all pairs finds", arguments: UInt64(1)...40)
  func conflicts(seed: UInt64) {
    var dice = Dice(seed: seed)
    let rules = (1...Int.random(in: 2..<14, using: &dice)).map { number in
      RandomRules.rule(
        "t#\(number)", RandomConditions.row(&dice), effects: [.advise(Bool.random(using: &dice) ? "a" : "b")],
        priority: Int.random(in: 0..<3, using: &dice), table: TableRow(table: 0, number: number))
    }
    let overlaps = RegionOverlaps(rules, schema: RandomConditions.schema)
    let search = RowConflictSearch(rules, overlaps: overlaps)
    for policy in HitPolicy.allCases {
      var wanted: [[Int]] = []
      for first in rules.indices {
        for second in rules.indices.dropFirst(first + 1) where overlaps.meeting(first, second) != nil {
          let isForbidden =
            switch policy {
            case .unique: true
            case .any: rules[first].effects != rules[second].effects
            case .priority: rules[first].priority == rules[second].priority
            case .first, .collect: false
            }
          if isForbidden { wanted.append([first, second]) }
        }
      }
      let found = search.conflicts(Array(rules.indices), policy: policy).map { [$0.first, $0.second] }
      #expect(found == Array(wanted.prefix(RowConflict.limit)))
    }
  }
}
