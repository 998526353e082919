import CampaignModel
import RuleModel

/// What evaluating a brief must show for it to be the witness of a finding.
struct WitnessProof {
  /// Rules that must hold, by index; rows need not be taken.
  var holding: [Int] = []
  /// At least one of these must hold; empty asks nothing.
  var oneOf: [Int] = []
  /// Rows that must hold and not be taken.
  var notTaken: [Int] = []
  /// None of these may hold.
  var silent: [Int] = []
  /// Facts that must have a value.
  var present: [Int] = []

  /// Whether evaluating the brief shows it.
  func isShown(by brief: Brief, with recommender: Recommender) -> Bool {
    let rules = recommender.pack.ruleSet.rules
    let all = holding + oneOf + notTaken + silent
    let needsMix = all.contains { rules[$0].stratum.stage == .review }
    let evaluation = recommender.evaluation(of: brief, upTo: needsMix ? .review : .rules)
    let fired = Set(evaluation.fired.map(\.index))
    let beaten = Set(evaluation.fired.flatMap { $0.notTaken.map(\.rule.id) })
    func holds(_ rule: Int) -> Bool { fired.contains(rule) || beaten.contains(rules[rule].id) }
    return holding.allSatisfy(holds) && (oneOf.isEmpty || oneOf.contains(where: holds))
      && notTaken.allSatisfy { beaten.contains(rules[$0].id) && !fired.contains($0) } && !silent.contains(where: holds)
      && present.allSatisfy { evaluation.facts.present[$0] }
  }
}
