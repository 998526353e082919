import CampaignModel

/// What a strategist would call the answer: status, creators per tier, playbook, advice. Two evaluations with the same
/// mark give the same advice, whatever else differs.
struct AnswerMark: Hashable {
  let status: Recommendation.Status
  let counts: [String: Int]
  let playbook: String?
  let advice: Set<String>

  /// The mark of an evaluation.
  init(_ evaluation: Evaluation) {
    let stance = evaluation.stance
    status = evaluation.decision == nil ? .blocked : evaluation.decision?.infeasible == nil ? .recommended : .infeasible
    counts = Dictionary(
      (evaluation.decision?.mix?.tiers ?? []).map { ($0.tier.id, $0.count) }, uniquingKeysWith: { first, _ in first })
    playbook = stance.playbook
    advice = Set(
      stance.tactics.map { "tactic \($0.advice.id)" } + stance.risks.map { "risk \($0.advice.id)" }
        + stance.questions.map { "question \($0.text.en ?? "") \($0.text.vi ?? "")" })
  }
}
