import CampaignModel
import RuleModel

/// What there is to show of a pack's rules, and what one evaluated brief shows of it.
struct CoverageGoals {
  /// The rules looked at, by file and line, as indices of the rule set.
  let rules: [Int]
  private let recommender: Recommender
  private let placeOfRule: [Int: Int]
  private let rulesOfStratum: [Stratum: [Int]]

  private var pack: Pack { recommender.pack }

  /// Goals of the rules of one layer of packs and plugins: its tests are there for its own rules.
  init(_ recommender: Recommender) {
    self.recommender = recommender
    let all = recommender.pack.ruleSet.rules
    let layer = recommender.pack.testedLayer
    rules = all.indices.filter { all[$0].layer == layer }.sorted { left, right in
      let (first, second) = (all[left].location, all[right].location)
      return (first.file, first.line, left) < (second.file, second.line, right)
    }
    placeOfRule = Dictionary(rules.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
    rulesOfStratum = Dictionary(grouping: rules) { all[$0].stratum }
  }

  /// Everything there is to show, rule by rule.
  var all: [CoverageGoal] {
    rules.enumerated().flatMap { place, rule -> [CoverageGoal] in
      let leaves = pack.ruleSet.rules[rule].condition.leafCount
      return [CoverageGoal(rule: place, .fires)]
        + (0..<leaves).flatMap { leaf in
          [true, false].flatMap {
            [CoverageGoal(rule: place, .outcome(leaf, $0)), CoverageGoal(rule: place, .decides(leaf, $0))]
          }
        }
    }
  }

  /// What a brief shows, from the facts its rules were evaluated on; functions are called again.
  func shown(by observer: FiringObserver) -> CoverageSight {
    var sight = CoverageSight()
    for step in observer.steps {
      for index in step.fired { placeOfRule[index].map { _ = sight.goals.insert(CoverageGoal(rule: $0, .fires)) } }
      for row in step.notTaken { placeOfRule[row.rule].map { _ = sight.gaveWay.insert($0) } }
      guard let members = rulesOfStratum[step.stratum] else { continue }
      let functions = recommender.firing.functions
      functions?.begin(facts: step.facts)
      for index in members {
        if let place = placeOfRule[index] { look(at: index, place, step.facts, functions, into: &sight) }
      }
      functions?.end()
    }
    return sight
  }

  private func look(
    at index: Int, _ place: Int, _ facts: FactVector, _ functions: RuleFunctions?, into sight: inout CoverageSight
  ) {
    let rule = pack.ruleSet.rules[index]
    var truths = ConditionTruths(rule.condition, in: facts) { ordinal in
      (try? functions?.condition(ordinal, reading: rule.declaredReads, layer: rule.layer)) ?? .unknown
    }
    if rule.requires.contains(where: { !facts.present[$0] }) { truths.withhold() }
    // The engine asks functions only where data leave it open.
    let isOpen = rule.condition.truth(in: facts) { _ in .unknown } == .unknown
    for (leaf, part) in rule.condition.leaves.enumerated() {
      if case .function = part, !isOpen { continue }
      let truth = truths.leaves[leaf]
      guard truth != .unknown else { continue }
      sight.goals.insert(CoverageGoal(rule: place, .outcome(leaf, truth == .yes)))
      if truths.decides[leaf] { sight.goals.insert(CoverageGoal(rule: place, .decides(leaf, truth == .yes))) }
    }
  }

  /// The report of what was shown: how often each rule fired, and all that was seen.
  func report(_ sights: [CoverageSight]) -> CoverageReport {
    var cases = Array(repeating: 0, count: rules.count)
    var seen: Set<CoverageGoal> = []
    var gaveWay: Set<Int> = []
    for sight in sights {
      seen.formUnion(sight.goals)
      gaveWay.formUnion(sight.gaveWay)
      for case (let rule, .fires) in sight.goals.map({ ($0.rule, $0.kind) }) { cases[rule] += 1 }
    }
    let outliner = Outliner(pack: pack)
    return CoverageReport(
      rules: rules.enumerated().map { place, index in
        let rule = pack.ruleSet.rules[index]
        func saw(_ kind: CoverageGoal.Kind) -> Bool { seen.contains(CoverageGoal(rule: place, kind)) }
        return RuleCoverage(
          rule: rule.id, title: rule.title, location: rule.location, isRow: rule.table != nil, cases: cases[place],
          gaveWay: gaveWay.contains(place),
          leaves: rule.condition.leaves.enumerated().map { leaf, part in
            var outline: LeafOutline?
            if case .test(let test) = part { outline = outliner.leaf(test) }
            return LeafCoverage(
              outline: outline, wasTrue: saw(.outcome(leaf, true)), wasFalse: saw(.outcome(leaf, false)),
              decidedTrue: saw(.decides(leaf, true)), decidedFalse: saw(.decides(leaf, false)))
          })
      })
  }
}

/// What one brief shows.
struct CoverageSight {
  /// Goals it reaches.
  var goals: Set<CoverageGoal> = []
  /// Rows, by place, that hold and gave way.
  var gaveWay: Set<Int> = []
}
