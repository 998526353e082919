/// One of two versions of a rule set. Both versions name facts, tiers, fields and functions by the same numbers; a function
/// that is not the same in both has a number of its own in each.
package struct RuleVersion: Sendable {
  /// By precedence.
  package let rules: [Rule]
  /// Decision tables, whose rows are rules.
  package let tables: [DecisionTable]

  /// A version.
  package init(rules: [Rule], tables: [DecisionTable]) {
    self.rules = rules
    self.tables = tables
  }

  /// Those of some rules that fire when all of these hold, by precedence: of tables the rows their policies take.
  func fired(_ holding: [Int]) -> [Int] {
    guard !tables.isEmpty else { return holding.sorted() }
    let settlement = TableSettlement(tables: tables, rules: rules)
    var notTaken: [RowNotTaken] = []
    // Policies choose among rows that are asked together.
    return Dictionary(grouping: holding.sorted()) { rules[$0].stratum }.values
      .flatMap { settlement.settle($0, notTaken: &notTaken) }.sorted()
  }

  /// Whether a rule is a row of a table of which only some rows are taken.
  func competes(_ rule: Int) -> Bool { rules[rule].table.map { tables[$0.table].policy.takesOne } ?? false }
}
