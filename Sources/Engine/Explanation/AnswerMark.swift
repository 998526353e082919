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
    status = evaluation.status
    counts = Dictionary(
      (evaluation.decision?.mix?.tiers ?? []).map { ($0.tier.id, $0.count) }, uniquingKeysWith: { first, _ in first })
    playbook = evaluation.stance.playbook
    let answer = evaluation.answer()
    advice = Set(
      answer.tactics.map { "tactic \($0.advice.id)" } + answer.risks.map { "risk \($0.advice.id)" }
        + answer.questions.map { "question \($0.text.en ?? "") \($0.text.vi ?? "")" })
  }
}
