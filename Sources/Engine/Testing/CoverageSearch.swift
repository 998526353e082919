import CampaignModel
import RuleModel

/// Looks for few briefs that show what a pack's tests have not seen. Every brief is evaluated before it counts.
final class CoverageSearch {
  /// A brief that was evaluated, with what it shows.
  private struct Candidate {
    let brief: Brief
    let shows: Set<CoverageGoal>
  }

  /// Most evaluations for one goal, and for all together.
  private static let limit = 250
  private static let totalLimit = 40_000

  private let recommender: Recommender
  private let goals: CoverageGoals
  private let finder: WitnessFinder
  private let regions: RuleRegions
  private let sights: [CoverageSight]
  private var missing: Set<CoverageGoal>
  private var candidates: [Candidate] = []
  private var work = 0

  private var rules: [Rule] { recommender.pack.ruleSet.rules }

  /// A search beside what tests have shown.
  init(recommender: Recommender, sights: [CoverageSight]) {
    self.recommender = recommender
    self.sights = sights
    goals = CoverageGoals(recommender)
    finder = WitnessFinder(recommender.pack)
    let set = recommender.pack.ruleSet
    regions = RuleRegions(set.rules, facts: set.facts)
    missing = Set(goals.all).subtracting(sights.flatMap(\.goals))
  }

  /// The briefs, and the goals that stay open.
  func proposals() -> CoverageProposals {
    let wanted = goals.all.filter(missing.contains)
    var found: Set<CoverageGoal> = []
    var open: [OpenGoal] = []
    // What decides comes out too; so the stronger goals are looked for first.
    for goal in wanted.filter(\.isDecision) + wanted.filter({ !$0.isDecision }) where !found.contains(goal) {
      if let cause = search(goal, &found) { open.append(OpenGoal(goal: goal, cause: cause)) }
    }
    open.removeAll { found.contains($0.goal) }
    let place = Dictionary(wanted.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
    let (briefs, seen) = chosen(wanted.filter(found.contains))
    return CoverageProposals(
      briefs: briefs, open: open.sorted { (place[$0.goal] ?? 0) < (place[$1.goal] ?? 0) },
      after: goals.report(sights + seen))
  }

  /// Looks for a brief; answers why there is none.
  private func search(_ goal: CoverageGoal, _ found: inout Set<CoverageGoal>) -> OpenGoal.Cause? {
    let index = goals.rules[goal.rule]
    let places = regionsToTry(goal, index)
    guard !places.isImpossible else { return .impossible }
    guard work < Self.totalLimit else { return .notTried }
    var tried = 0
    _ = finder.brief(in: places.regions, named: rules[index].id, varying: true) { brief in
      guard tried < Self.limit else { return true }
      tried += 1
      let shows = shows(brief, upTo: rules[index].stratum.stage == .review ? .review : .rules)
      if !shows.isSubset(of: found) {
        candidates.append(Candidate(brief: brief, shows: shows))
        found.formUnion(shows)
      }
      return found.contains(goal)
    }
    work += tried
    return found.contains(goal) ? nil : .notFound(tried: tried)
  }

  /// What is missing and a brief shows.
  private func shows(_ brief: Brief, upTo depth: Evaluation.Depth) -> Set<CoverageGoal> {
    let observer = FiringObserver()
    _ = recommender.evaluation(of: brief, upTo: depth, observedBy: observer)
    return goals.shown(by: observer).goals.intersection(missing)
  }

  /// Where a goal shows, the likeliest region first, and whether it is proved to show nowhere.
  private func regionsToTry(_ goal: CoverageGoal, _ index: Int) -> (regions: [Region], isImpossible: Bool) {
    let rule = rules[index]
    let space = regions.space(of: index)
    func possible(_ conditions: [Condition], _ required: [Int]) -> [Region] {
      Region.regions(of: .all(conditions), requiring: required).regions.filter { !space.isEmpty($0) }
    }
    switch goal.kind {
    case .fires:
      let own = regions.regions[index]
      return (taken(own, index) + own, own.isEmpty)
    case .outcome(let leaf, let value):
      let demands = demands(rule, leaf, value, false, space)
      return (possible(demands.enough, []), possible(demands.needed, []).isEmpty)
    case .decides(let leaf, let value):
      let demands = demands(rule, leaf, value, true, space)
      return (possible(demands.enough, rule.requires), possible(demands.needed, rule.requires).isEmpty)
    }
  }

  private func demands(_ rule: Rule, _ leaf: Int, _ value: Bool, _ decides: Bool, _ space: BriefSpace) -> LeafDemands {
    LeafDemands(rule.condition, leaf: leaf, value: value, decides: decides, alwaysPresent: space.alwaysPresent)
  }

  /// Of a row's regions what no other row of its table lies over, when only one row is taken.
  private func taken(_ own: [Region], _ index: Int) -> [Region] {
    guard let row = rules[index].table, recommender.pack.ruleSet.tables[row.table].policy.takesOne else { return [] }
    let others = rules.indices.filter { $0 != index && rules[$0].table?.table == row.table }
    let cover = RegionCover(others.map { ($0, regions.regions[$0]) }, in: regions.space(of: index))
    var work = 0
    return own.flatMap { cover.rest(of: $0, limit: 4, work: &work).regions }
  }

  /// Few of the briefs that together show all that was found: always the one that adds most, the earlier of equals.
  private func chosen(_ found: [CoverageGoal]) -> ([ProposedBrief], [CoverageSight]) {
    var left = Set(found)
    var briefs: [ProposedBrief] = []
    var seen: [CoverageSight] = []
    while !left.isEmpty {
      let gains = candidates.map { $0.shows.intersection(left).count }
      guard let most = gains.max(), most > 0, let best = gains.firstIndex(of: most) else { break }
      let brief = candidates[best].brief
      let observer = FiringObserver()
      let answer = recommender.observed(brief, by: observer).answer
      let sight = goals.shown(by: observer)
      seen.append(sight)
      briefs.append(
        ProposedBrief(
          brief: brief, answer: answer, shows: found.filter { left.contains($0) && sight.goals.contains($0) }))
      left.subtract(sight.goals)
      left.subtract(candidates[best].shows)
    }
    return (briefs, seen)
  }
}

extension CoverageGoal {
  /// Whether it asks for a part of a condition to decide alone.
  var isDecision: Bool {
    if case .decides = kind { return true }
    return false
  }
}
