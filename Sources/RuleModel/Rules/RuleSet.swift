import CampaignModel

/// All rules of a pack, in order of precedence: priority (higher first), then file order. Immutable; evaluated many times.
package struct RuleSet: Sendable {
  /// By precedence.
  package let rules: [Rule]
  /// What rules can read.
  package let facts: FactSchema
  /// Every tier name of every scheme; effects name tiers by index here.
  package let tierNames: [String]
  /// Decision tables, whose rows are rules.
  package let tables: [DecisionTable]
  private let byStratum: [[Int]]
  private let indexes: [RuleIndex]

  /// Sorts rules given in file order by precedence.
  package init(inFileOrder rules: [Rule], facts: FactSchema, tierNames: [String], tables: [DecisionTable] = []) {
    let ordered = rules.enumerated().sorted {
      ($1.element.priority, $0.offset) < ($0.element.priority, $1.offset)
    }.map(\.element)
    self.rules = ordered
    self.facts = facts
    self.tierNames = tierNames
    self.tables = tables
    let byStratum = Stratum.allCases.map { stratum in ordered.indices.filter { ordered[$0].stratum == stratum } }
    self.byStratum = byStratum
    indexes = byStratum.map { RuleIndex(ordered, members: $0) }
  }

  /// Indices of the rules of a stratum that fire, by precedence: the index excludes, what survives is evaluated in full,
  /// and of the rows of a decision table those are left that its hit policy takes; the others are added to `notTaken`.
  /// `scratch` is the caller's room for bitsets, used again for every brief.
  package func fired(
    in stratum: Stratum, facts: FactVector, scratch: inout [UInt64], notTaken: inout [RowNotTaken],
    call: (_ rule: Int, _ function: Int) -> Truth
  ) -> [Int] {
    var holding: [Int] = []
    indexes[stratum.rawValue].candidates(facts, scratch: &scratch) { index in
      if rules[index].truth(in: facts, call: { call(index, $0) }) == .yes { holding.append(index) }
    }
    return TableSettlement(tables: tables, rules: rules).settle(holding, notTaken: &notTaken)
  }

  /// The same for callers who do not ask about rows not taken.
  package func fired(
    in stratum: Stratum, facts: FactVector, scratch: inout [UInt64], call: (_ rule: Int, _ function: Int) -> Truth
  ) -> [Int] {
    var notTaken: [RowNotTaken] = []
    return fired(in: stratum, facts: facts, scratch: &scratch, notTaken: &notTaken, call: call)
  }

  /// The same by a plain scan over all rules of the stratum: the oracle beside the index.
  package func firedByScan(
    in stratum: Stratum, facts: FactVector, call: (_ rule: Int, _ function: Int) -> Truth
  ) -> [Int] {
    var notTaken: [RowNotTaken] = []
    let holding = byStratum[stratum.rawValue].filter { index in
      rules[index].truth(in: facts, call: { call(index, $0) }) == .yes
    }
    return TableSettlement(tables: tables, rules: rules).settle(holding, notTaken: &notTaken)
  }

  /// How many rules data alone decides, in condition and effects.
  package var analysableCount: Int {
    rules.count { rule in
      rule.condition.isAnalysable && !rule.effects.contains { if case .apply = $0 { true } else { false } }
    }
  }
}
