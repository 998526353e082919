import CampaignModel

/// All rules of a pack, in order of precedence: priority (higher first), then later pack, then file order. Immutable;
/// evaluated many times.
package struct RuleSet: Sendable {
  /// By precedence.
  package let rules: [Rule]
  /// What rules can read.
  package let facts: FactSchema
  /// Every tier name of every scheme; effects name tiers by index here.
  package let tierNames: [String]
  /// Decision tables, whose rows are rules.
  package let tables: [DecisionTable]
  /// Rules of earlier packs that a later one took out, in file order; they never fire.
  package let retired: [RetiredRule]
  /// The strata that have rules, in order of evaluation.
  package let strata: [Stratum]
  private let byStratum: [[Int]]
  let indexes: [RuleIndex]
  /// What decides each rule.
  let triggers: [RuleTrigger]

  /// Sorts rules given in file order by precedence.
  package init(
    inFileOrder rules: [Rule], facts: FactSchema, tierNames: [String], retired: [RetiredRule] = [],
    tables: [DecisionTable] = []
  ) {
    let ordered = rules.enumerated().sorted {
      ($1.element.priority, $1.element.layer, $0.offset) < ($0.element.priority, $0.element.layer, $1.offset)
    }.map(\.element)
    self.retired = retired
    self.rules = ordered
    self.facts = facts
    self.tierNames = tierNames
    self.tables = tables
    let strata = Set(ordered.map(\.stratum)).sorted()
    let placeOfStratum = Dictionary(uniqueKeysWithValues: strata.enumerated().map { ($0.element, $0.offset) })
    var byStratum = [[Int]](repeating: [], count: strata.count)
    for (index, rule) in ordered.enumerated() {
      if let place = placeOfStratum[rule.stratum] { byStratum[place].append(index) }
    }
    self.strata = strata
    self.byStratum = byStratum
    triggers = ordered.map(RuleTrigger.init)
    indexes = byStratum.map { RuleIndex(ordered, members: $0) }
  }

  /// Indices of the rules of a stratum that fire, by precedence: the index excludes, what survives is evaluated in full,
  /// and of the rows of a decision table those are left that its hit policy takes; the others are added to `notTaken`.
  /// `suppressed` rules are treated as if they did not hold. `scratch` is the caller's room, used again for every brief.
  package func fired(
    in stratum: Stratum, facts: FactVector, except suppressed: Set<Int> = [], scratch: inout FiringScratch,
    notTaken: inout [RowNotTaken], answers: FunctionAnswers
  ) -> [Int] {
    var holding: [Int] = []
    appendHolding(in: stratum, facts: facts, except: suppressed, scratch: &scratch, to: &holding, answers: answers)
    return TableSettlement(tables: tables, rules: rules).settle(holding, notTaken: &notTaken)
  }

  /// The same by a plain scan over all rules of the stratum: the oracle beside the index.
  package func firedByScan(
    in stratum: Stratum, facts: FactVector, call: (_ rule: Int, _ function: Int) -> Truth
  ) -> [Int] {
    guard let place = strata.firstIndex(of: stratum) else { return [] }
    var notTaken: [RowNotTaken] = []
    let holding = byStratum[place].filter { index in
      rules[index].truth(in: facts, call: { call(index, $0) }) == .yes
    }
    return TableSettlement(tables: tables, rules: rules).settle(holding, notTaken: &notTaken)
  }

  /// How many rules data alone decides, in condition and effects.
  package var analysableCount: Int {
    rules.count(where: \.isAnalysable)
  }
}
