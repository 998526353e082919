import CampaignModel

/// The short way of telling an evaluation.
extension Evaluation {
  /// The answer in ids and numbers.
  func leanAnswer() -> LeanAnswer {
    LeanAnswer(
      status: status, name: understood.brief.name,
      points: zip(scheme.tiers, stance.points.points()).map { TierAmount(tier: $0.id, amount: $1) },
      mix: decision?.mix, rules: stance.fired.map(\.rule.id),
      diagnostics: understood.brief.notes + findings + stance.findings + (decision?.findings ?? []))
  }
}
