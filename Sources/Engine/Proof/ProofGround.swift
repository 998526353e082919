import CampaignModel
import RuleModel

/// What proofs about a pack stand on: where rules fire, where events come about, and evaluation to confirm what is found.
final class ProofGround {
  let pack: Pack
  let recommender: Recommender
  let firing: FiringRegions
  let trace: InferenceTrace
  let dependence: FactDependence
  let finder: WitnessFinder
  /// Rules whose `apply` function may say anything.
  let applying: [Int]
  /// Briefs to try what cannot be followed with.
  private(set) lazy var trials = TrialBriefs.of(pack, finder)

  /// The ground of a pack.
  init(_ pack: Pack) {
    self.pack = pack
    recommender = Recommender(pack: pack)
    firing = FiringRegions(pack.ruleSet)
    trace = InferenceTrace(firing, facts: pack.ruleSet.facts)
    dependence = FactDependence(pack.ruleSet)
    finder = WitnessFinder(pack)
    applying = pack.ruleSet.rules.indices.filter { rule in
      pack.ruleSet.rules[rule].effects.contains { if case .apply = $0 { true } else { false } }
    }
  }

  /// Regions outside which an event never comes about.
  func upper(_ event: Statement.Event) -> [Region] {
    switch event {
    case .rule(let rule): return firing.regions(of: rule)
    case .condition(let condition): return Region.regions(of: condition).regions
    case .tactic(let id):
      let playbooks = Set(pack.playbooks.values.filter { $0.phases.contains { $0.tactics.contains(id) } }.map(\.id))
      return regions {
        switch $0 {
        case .advise(id): true
        case .playbook(let name): playbooks.contains(name)
        default: false
        }
      } + opaque()
    case .risk(let id): return regions { $0 == .warn(id) } + opaque()
    case .playbook(let id):
      let others = rules { if case .playbook(let name) = $0 { name != id } else { false } }
      return rules { $0 == .playbook(id) }.flatMap { rule in
        firing.regions(of: rule).flatMap { outside($0, others.filter { $0 < rule }) }
      } + opaque()
    }
  }

  /// What of a region lies outside those of rules that come first; all of it where that takes too many pieces.
  private func outside(_ region: Region, _ rules: [Int]) -> [Region] {
    var left = [region]
    for other in rules.flatMap({ certain([$0]) }) {
      let cut = left.flatMap { $0.subtracting(other) }.filter { !firing.space.isEmpty($0) }
      if cut.count <= 256 { left = cut }
    }
    return left
  }

  /// Regions in which an event certainly comes about.
  func lower(_ event: Statement.Event) -> [Region] {
    switch event {
    case .rule(let rule): return certain([rule])
    case .condition(let condition): return Region.regions(of: condition).regions.filter { !$0.isOpaque }
    case .tactic(let id): return certain(rules { $0 == .advise(id) })
    case .risk(let id): return certain(rules { $0 == .warn(id) })
    case .playbook(let id):
      guard applying.isEmpty else { return [] }
      let others = rules { if case .playbook(let name) = $0 { name != id } else { false } }
      return rules { $0 == .playbook(id) }.flatMap { rule in
        var left = certain([rule])
        for region in others.filter({ $0 < rule }).flatMap({ firing.regions(of: $0) }) {
          if region.isOpaque { return [Region]() }
          left = left.flatMap { $0.subtracting(region) }.filter { !$0.isOpaque && !firing.space.isEmpty($0) }
          if left.count > 64 { return [] }
        }
        return left
      }
    }
  }

  /// Whether an event comes about for an evaluated brief.
  func occurs(_ event: Statement.Event, _ evaluation: Evaluation) -> Bool {
    func says(_ effect: Effect) -> Bool { evaluation.fired.contains { $0.effects.contains(effect) } }
    switch event {
    case .rule(let rule): return evaluation.fired.contains { $0.index == rule }
    case .condition(let condition): return holds(condition, evaluation)
    case .tactic(let id):
      return says(.advise(id)) || (evaluation.outlook?.phases ?? []).contains { $0.template.tactics.contains(id) }
    case .risk(let id): return says(.warn(id))
    case .playbook(let id): return evaluation.stance.playbook == id
    }
  }

  /// Whether a condition holds for an evaluated brief; none holds for all.
  func holds(_ condition: Condition?, _ evaluation: Evaluation) -> Bool {
    condition.map { $0.truth(in: evaluation.facts) { _ in .unknown } == .yes } ?? true
  }

  /// The value of a result; nil where there is none.
  func value(_ result: Statement.Result, _ evaluation: Evaluation) -> Double? {
    switch result {
    case .fact(let fact):
      let value = evaluation.facts.axis[fact]
      return value.isNaN ? nil : value
    case .tier(let tier, let measure):
      let id = pack.ruleSet.tierNames[tier]
      guard let place = evaluation.scheme.tiers.firstIndex(where: { $0.id == id }) else { return nil }
      let booking = evaluation.decision?.mix?.tiers[place]
      switch measure {
      case .points: return evaluation.stance.points.points()[place]
      case .share: return booking?.share
      case .target: return booking?.targetShare
      case .count: return booking.map { Double($0.count) }
      }
    }
  }

  /// How far a brief has to be evaluated for a result.
  func depth(_ result: Statement.Result, _ condition: Condition?) -> Evaluation.Depth {
    let facts = pack.ruleSet.facts
    let reads = (condition?.reads ?? []) + { if case .fact(let fact) = result { [fact] } else { [] } }()
    if reads.contains(where: { facts.kinds[$0] == .outcome }) { return .review }
    switch result {
    case .tier(_, .points), .fact: return .rules
    case .tier: return .decision
    }
  }

  /// Rules with Lua functions that can have a say: all that apply functions, and those of some events.
  func functions(_ events: [Statement.Event]) -> [String] {
    let own = events.flatMap { event -> [Int] in
      switch event {
      case .rule(let rule): return [rule]
      case .tactic(let id): return rules { $0 == .advise(id) }
      case .risk(let id): return rules { $0 == .warn(id) }
      case .playbook(let id): return rules { $0 == .playbook(id) }
      case .condition: return []
      }
    }
    let opaque = own.filter { !pack.ruleSet.rules[$0].condition.isAnalysable }
    return Set(opaque + applying).sorted().map { pack.ruleSet.rules[$0].id }
  }

  /// Rules, by index, with an effect.
  func rules(_ isWanted: (Effect) -> Bool) -> [Int] {
    pack.ruleSet.rules.indices.filter { pack.ruleSet.rules[$0].effects.contains(where: isWanted) }
  }

  private func regions(_ isWanted: (Effect) -> Bool) -> [Region] { rules(isWanted).flatMap { firing.regions(of: $0) } }

  private func opaque() -> [Region] {
    applying.flatMap { rule in
      firing.regions(of: rule).map { region in
        var region = region
        region.demandUnknown()
        return region
      }
    }
  }

  /// Regions in which rules certainly fire: review rules only do where there is a mix.
  private func certain(_ rules: [Int]) -> [Region] {
    rules.filter { pack.ruleSet.rules[$0].stratum.stage != .review }.flatMap { firing.regions(of: $0) }
      .filter { !$0.isOpaque }
  }
}
