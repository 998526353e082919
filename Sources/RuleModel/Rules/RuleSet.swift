import CampaignModel

/// All rules of a pack, in order of precedence: priority (higher first), then file order. Immutable; evaluated many times.
package struct RuleSet: Sendable {
  /// By precedence.
  package let rules: [Rule]
  /// What rules can read.
  package let facts: FactSchema
  /// Every tier name of every scheme; effects name tiers by index here.
  package let tierNames: [String]
  private let byStratum: [[Int]]

  /// Sorts rules given in file order by precedence.
  package init(inFileOrder rules: [Rule], facts: FactSchema, tierNames: [String]) {
    let ordered = rules.enumerated().sorted {
      ($1.element.priority, $0.offset) < ($0.element.priority, $1.offset)
    }.map(\.element)
    self.rules = ordered
    self.facts = facts
    self.tierNames = tierNames
    byStratum = Stratum.allCases.map { stratum in ordered.indices.filter { ordered[$0].stratum == stratum } }
  }

  /// Indices of the rules of a stratum that fire, by precedence: the plain scan over all of them.
  package func fired(in stratum: Stratum, facts: FactVector, call: (_ rule: Int, _ function: Int) -> Truth) -> [Int] {
    byStratum[stratum.rawValue].filter { index in
      rules[index].truth(in: facts, call: { call(index, $0) }) == .yes
    }
  }

  /// How many rules data alone decides, in condition and effects.
  package var analysableCount: Int {
    rules.count { rule in
      rule.condition.isAnalysable && !rule.effects.contains { if case .apply = $0 { true } else { false } }
    }
  }
}
