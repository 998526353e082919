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
  let indexes: [RuleIndex]

  /// Sorts rules given in file order by precedence.
  package init(inFileOrder rules: [Rule], facts: FactSchema, tierNames: [String]) {
    let ordered = rules.enumerated().sorted {
      ($1.element.priority, $0.offset) < ($0.element.priority, $1.offset)
    }.map(\.element)
    self.rules = ordered
    self.facts = facts
    self.tierNames = tierNames
    let byStratum = Stratum.allCases.map { stratum in ordered.indices.filter { ordered[$0].stratum == stratum } }
    self.byStratum = byStratum
    indexes = byStratum.map { RuleIndex(ordered, members: $0) }
  }

  /// Indices of the rules of a stratum that fire, by precedence.
  /// `scratch` is the caller's room for bitsets, used again for every brief.
  package func fired(
    in stratum: Stratum, facts: FactVector, scratch: inout [UInt64], call: (_ rule: Int, _ function: Int) -> Truth
  ) -> [Int] {
    var fired: [Int] = []
    appendFired(in: stratum, facts: facts, scratch: &scratch, to: &fired, call: call)
    return fired
  }

  /// The same by a plain scan over all rules of the stratum: the oracle beside the index.
  package func firedByScan(
    in stratum: Stratum, facts: FactVector, call: (_ rule: Int, _ function: Int) -> Truth
  ) -> [Int] {
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
