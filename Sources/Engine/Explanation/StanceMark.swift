import CampaignModel
import RuleModel

/// The stance of an evaluated brief as a value that can be compared: fired rules, accepted bounds, playbook, tiers in
/// play, and whether there is a mix. Amounts are left out: they may vary while the stance stays, and with whole counts what
/// one creator is of the spend. Review rules are left
/// out too: they comment on the mix, whose counts may vary.
struct StanceMark: Hashable {
  /// Indices of the rules that fired, by precedence.
  let rules: [Int]
  /// Bounds that hold, by precedence.
  let bounds: [BoundName]
  /// Tiers of the scheme that take part, by id; none when blocked.
  let inPlay: [String]
  let playbook: String?
  let status: Recommendation.Status

  /// The stance of an evaluation.
  init(_ evaluation: Evaluation) {
    rules = evaluation.stance.fired.map(\.index)
    playbook = evaluation.stance.playbook
    status = evaluation.status == .incomplete ? .recommended : evaluation.status
    guard let decision = evaluation.decision else {
      bounds = []
      inPlay = []
      return
    }
    inPlay = zip(evaluation.scheme.tiers, decision.entered).filter(\.1).map(\.0.id)
    let lost = Set(
      (decision.overridden + evaluation.stance.overridden).map {
        BoundName(rule: $0.rule, bound: Self.name($0.effect))
      })
    let words = EffectWords(pack: evaluation.pack)
    var held: [BoundName] = []
    for rule in evaluation.stance.fired {
      for effect in rule.effects {
        switch effect {
        case .bound, .exclude:
          guard let text = words.words(effect, facts: evaluation.rates.facts) else { continue }
          let bound = BoundName(rule: rule.rule.id, bound: Self.name(text))
          if !lost.contains(bound) { held.append(bound) }
        default: break
        }
      }
    }
    bounds = held
  }

  /// What is different in another stance.
  func flip(to other: StanceMark, at value: FieldValue, in pack: Pack) -> StanceFlip {
    func ids(_ rules: [Int]) -> [String] { rules.map { pack.ruleSet.rules[$0].id } }
    let ours = Set(rules)
    let theirs = Set(other.rules)
    let on = ids(other.rules.filter { !ours.contains($0) })
    let off = ids(rules.filter { !theirs.contains($0) })
    return StanceFlip(
      at: value, rulesOn: on, rulesOff: off,
      boundsOn: other.bounds.filter { !bounds.contains($0) && !on.contains($0.rule) },
      boundsOff: other.status == .blocked
        ? [] : bounds.filter { !other.bounds.contains($0) && !off.contains($0.rule) },
      tiersIn: other.inPlay.filter { !inPlay.contains($0) },
      tiersOut: other.status == .blocked ? [] : inPlay.filter { !other.inPlay.contains($0) },
      playbook: other.playbook == playbook ? nil : other.playbook ?? "",
      status: other.status == status ? nil : other.status)
  }

  /// An effect without its amount: `at_most macro = 2` → `at_most macro`.
  private static func name(_ effect: String) -> String {
    guard let equals = effect.firstRange(of: " = ") else { return effect }
    return String(effect[..<equals.lowerBound])
  }
}
