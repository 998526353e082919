import CampaignModel
import Planning

/// What stands beside a decided mix: alternatives, the frontier, sensitivities, the timeline.
struct OptionsStage {
  let evaluation: Evaluation

  /// The options; nil without a mix.
  func options() -> PlanOptions? {
    guard let allocated = evaluation.decision?.allocated, let outlook = evaluation.outlook else { return nil }
    let inputs = evaluation.rates.inputs
    let economics = evaluation.rates.economics
    let (problem, allocation) = allocated
    return PlanOptions(
      alternatives: AlternativePlanner(problem, inputs: inputs, economics: economics).alternatives(to: allocation),
      frontier: ReachFrontier(problem, inputs: inputs, economics: economics).points(near: allocation),
      sensitivity: SensitivityTable(problem, inputs: inputs, economics: economics).rows(for: allocation),
      timeline: TimelinePlanner(phases: outlook.phases, needs: needs, launch: brief.launch).timeline(),
      community: community(outlook, allocation))
  }

  private var brief: BriefInputs {
    BriefInputs(pack: evaluation.pack, scheme: evaluation.scheme, brief: evaluation.understood.brief)
  }

  private var needs: TimelineNeeds {
    let inputs = brief
    return TimelineNeeds(
      approvalRounds: inputs.integer(.approvalRounds).map { Int(clamping: $0) } ?? 1,
      needsChannel: inputs.options(.communityChannel).first == "none" && weighsCommunity,
      isRegulated: inputs.options(.regulated).contains { $0 != "none" },
      isHealthProduct: inputs.options(.regulated).contains { $0 == "supplement" },
      postsPerCreator: evaluation.rates.inputs.postsPerCreator)
  }

  private var weighsCommunity: Bool {
    evaluation.rates.inputs.goals.contains { $0.goal.metric == .joins && $0.weight > 0 }
  }

  /// Creators of the smaller half of the tiers in use seed discussions; every creator writes one review.
  private func community(_ outlook: OutlookStage.Outcome, _ allocation: Allocation) -> CommunityOutlook? {
    guard evaluation.rates.inputs.community != nil, let ranges = outlook.forecast.ranges else { return nil }
    let used = allocation.counts.indices.filter { allocation.counts[$0] > 0 }
    let seeders = used.prefix((used.count + 1) / 2).reduce(0) { $0 + allocation.counts[$1] }
    return CommunityPlanner(evaluation.rates.inputs, weeks: brief.weeks).outlook(
      ranges, seeders: seeders, reviewers: allocation.counts.reduce(0, +))
  }
}
