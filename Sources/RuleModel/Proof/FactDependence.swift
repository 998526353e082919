import CampaignModel

/// Which facts may change when one of them does: through arithmetic of the host, rules that assume, and rules that infer.
package struct FactDependence {
  private let set: RuleSet

  /// Dependence among the facts of a set.
  package init(_ set: RuleSet) { self.set = set }

  /// The fact and all that may follow it; never too few.
  package func followers(of fact: Int) -> Set<Int> {
    let facts = set.facts
    var found: Set<Int> = [fact]
    if facts.facts[fact].role == .goal { found.formUnion(facts.goals) }
    for index in facts.facts.indices {
      switch facts.kinds[index] {
      case .money, .outcome: found.insert(index)
      // A share of the budget is money to rules.
      case .brief: if facts.facts[fact].role == .budget, facts.facts[index].type == .amount { found.insert(index) }
      case .derived, .inferred: break
      }
    }
    var hasGrown = true
    while hasGrown {
      let before = found.count
      for rule in moving(with: found) {
        for effect in set.rules[rule].effects {
          switch effect {
          case .assume(let field, _): found.insert(facts.factOfField[field])
          case .dropGoal: found.formUnion(facts.goals)
          default: break
          }
        }
        found.formUnion(set.rules[rule].part.infers)
      }
      hasGrown = found.count > before
    }
    return found
  }

  /// Rules that may fire otherwise, or say something else, when some facts change.
  package func moving(with facts: Set<Int>) -> [Int] {
    func reads(_ rule: Rule) -> Bool {
      !rule.condition.isAnalysable || !rule.isAnalysable
        || (rule.condition.reads + rule.requires + rule.declaredReads).contains(where: facts.contains)
    }
    // A row that is not taken any more lets another one be taken.
    let tables = Set(set.rules.filter(reads).compactMap { $0.table?.table })
    return set.rules.indices.filter { index in
      let rule = set.rules[index]
      return reads(rule) || (rule.table.map { tables.contains($0.table) } ?? false)
    }
  }
}
