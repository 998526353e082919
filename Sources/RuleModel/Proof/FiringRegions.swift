import CampaignModel

/// Where rules fire, told in the facts briefs have in the end: what rows of tables keep each other from being taken, and what
/// assumption rules see, worked in.
package struct FiringRegions {
  /// The rules, by precedence.
  package let rules: [Rule]
  private let tables: [DecisionTable]
  private let regions: RuleRegions
  private let facts: FactSchema
  /// The facts briefs have in the end.
  package let space: BriefSpace
  private let dropsGoals: Bool
  private let isBudgetGiven: Bool
  /// Pieces a row may be cut into by the rows before it.
  private static let pieceLimit = 64

  /// Where the rules of a set fire.
  package init(_ set: RuleSet) {
    rules = set.rules
    tables = set.tables
    facts = set.facts
    regions = RuleRegions(set.rules, facts: set.facts)
    var assumed: Set<Int> = []
    for case .assume(let field, _) in set.rules.flatMap(\.effects) where set.facts.factOfField.indices.contains(field) {
      assumed.insert(set.facts.factOfField[field])
    }
    let space = BriefSpace(set.facts, stage: .main, assumed: assumed)
    self.space = space
    isBudgetGiven = set.facts.facts.indices.contains {
      set.facts.facts[$0].role == .budget && space.isAlwaysGiven($0)
    }
    dropsGoals = set.rules.flatMap(\.effects).contains { if case .dropGoal = $0 { true } else { false } }
  }

  /// Regions outside which a rule never fires; it fires everywhere in those that are not opaque, arithmetic that gives no
  /// number aside.
  package func regions(of rule: Int) -> [Region] {
    var own = regions.regions[rule]
    if rules[rule].stratum.stage == .assume { return own.map(settled).filter { !space.isEmpty($0) } }
    guard let row = rules[rule].table, tables[row.table].policy.takesOne else { return own }
    for rival in rules.indices where rival != rule && isTaken(rival, before: rule) {
      for region in regions.regions[rival] {
        if region.isOpaque {
          for index in own.indices { own[index].demandUnknown() }
          continue
        }
        let cut = own.flatMap { $0.subtracting(region) }.filter { !regions.space(of: rule).isEmpty($0) }
        guard cut.count <= Self.pieceLimit else {
          for index in own.indices { own[index].demandUnknown() }
          return own
        }
        own = cut
      }
    }
    return own
  }

  /// Whether two rules are rows of one table of which only one is taken.
  package func excludeEachOther(_ first: Int, _ second: Int) -> Bool {
    guard first != second, let one = rules[first].table?.table, one == rules[second].table?.table else { return false }
    return tables[one].policy != .collect && rules[first].stratum == rules[second].stratum
      && tables[one].policy.takesOne
  }

  private func isTaken(_ rival: Int, before rule: Int) -> Bool {
    guard let row = rules[rule].table, let other = rules[rival].table, row.table == other.table,
      rules[rule].stratum == rules[rival].stratum
    else { return false }
    if tables[row.table].policy == .priority, rules[rule].priority != rules[rival].priority {
      return rules[rival].priority > rules[rule].priority
    }
    return (other.number, rival) < (row.number, rule)
  }

  /// What an assumption rule asks of the client's words, told in the facts of the end: what it reads is given and stays, what
  /// it finds missing may be filled later. Weights may be moved by rules that drop goals.
  private func settled(_ region: Region) -> Region {
    var told = region
    for (fact, demand) in region.facts {
      let isGoal = facts.field(fact)?.role == .goal
      // A share of a budget that is assumed later is another sum then.
      let isMoved = isGoal ? dropsGoals : !isBudgetGiven && facts.field(fact)?.type == .amount
      if isMoved {
        told = told.replacing(fact, with: FactRegion())
        told.demandUnknown()
      } else if !isGoal, facts.kinds[fact] == .brief {
        var demand = demand
        if demand.isPresent { demand.isGiven = demand.isGiven ?? true }
        if demand.isAbsent {
          demand.isAbsent = false
          demand.isGiven = false
        }
        told = told.replacing(fact, with: demand)
      }
    }
    if dropsGoals || !isBudgetGiven, !region.arithmetic.isEmpty {
      told = told.withoutArithmetic
      told.demandUnknown()
    }
    return told
  }
}
