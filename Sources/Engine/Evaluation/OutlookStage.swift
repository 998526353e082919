import CampaignModel
import Planning

/// What a decided mix means: when creators post, what they are likely to bring, how the tiers compare.
struct OutlookStage {
  /// Phases, forecast and comparison of a mix.
  struct Outcome {
    var playbook: Playbook?
    var phases: [Phase]
    var forecast: Forecast
    var comparison: Comparison
  }

  let pack: Pack
  let scheme: TierScheme
  let understood: AssumptionStage.Outcome
  let rates: RateStage.Outcome

  /// The outlook of a mix under the playbook the rules chose, if any.
  func run(_ mix: Mix, stance: Stance) -> Outcome {
    let counts = mix.tiers.map { TierCount(tier: $0.tier.id, count: $0.count) }
    let playbook = stance.playbook.flatMap { pack.playbooks[$0] }
    let brief = BriefInputs(pack: pack, scheme: scheme, brief: understood.brief)
    return Outcome(
      playbook: playbook,
      phases: playbook.map {
        PhasePlanner(playbook: $0, weeks: brief.weeks, launch: brief.launch).phases(creators: counts)
      } ?? [],
      forecast: Forecaster(rates.inputs, economics: rates.economics).forecast(
        counts: mix.tiers.map(\.count), spend: mix.tiers.map(\.spend)),
      comparison: TierComparer(rates.inputs, economics: rates.economics).comparison())
  }
}
