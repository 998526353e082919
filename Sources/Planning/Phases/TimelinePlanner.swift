import CampaignModel

/// Turns phases into a timeline: when creators post, and what has to be done before they can.
///
/// Posts of a tier are spread evenly over the weeks of its phase, one wave a week, and the creators take turns: with n
/// creators and p posts each over w weeks, one creator rests about w/p weeks between two posts. That is the rotation an
/// always-on campaign asks for (every paid post costs its creator followers, Cheng & Zhang 2025), and one wave in a short push.
package struct TimelinePlanner: Sendable {
  private let phases: [Phase]
  private let needs: TimelineNeeds
  private let launch: CivilDate?

  /// A planner for phases as ``PhasePlanner`` lays them out.
  package init(phases: [Phase], needs: TimelineNeeds, launch: CivilDate? = nil) {
    self.phases = phases
    self.needs = needs
    self.launch = launch
  }

  /// The timeline; empty without phases. Waves of larger tiers stand first in a week: the big ones open.
  package func timeline() -> Timeline {
    let launchPhase = phases.first { $0.template.isLaunch } ?? phases.first
    guard let launchPhase else { return Timeline(events: [], leadDays: 0, availableDays: 0, duties: duties) }
    let launchWeek = launchPhase.fromWeek
    var events = [event(.launch, phase: launchPhase.template.id, 0...0)]
    for phase in phases {
      let span = day(of: phase.fromWeek, launchWeek)...(day(of: phase.toWeek, launchWeek) + 6)
      events.append(event(.phase, phase: phase.template.id, span))
      for creators in phase.creators.reversed() { events += waves(creators, phase, launchWeek) }
    }
    let firstPost = events.filter { $0.kind == .posting }.map(\.offset.lowerBound).min() ?? 0
    let firstDraft = firstPost - needs.approvalDays
    if needs.isRegulated {
      events.append(event(.compliance, (firstDraft - TimelineNeeds.complianceDays)...(firstDraft - 1)))
    }
    if needs.needsChannel { events.append(event(.setUp, (firstPost - TimelineNeeds.setUpDays)...(firstPost - 1))) }
    let kinds = TimelineEvent.Kind.allCases
    let order = events.indices.sorted { left, right in
      let (one, other) = (events[left], events[right])
      if one.offset.lowerBound != other.offset.lowerBound { return one.offset.lowerBound < other.offset.lowerBound }
      let places = (kinds.firstIndex(of: one.kind) ?? 0, kinds.firstIndex(of: other.kind) ?? 0)
      return places.0 != places.1 ? places.0 < places.1 : left < right
    }
    let needed = events.filter { $0.kind != .phase }.map(\.offset.lowerBound).min() ?? 0
    return Timeline(
      events: order.map { events[$0] }, leadDays: max(-needed, 0),
      availableDays: 7 * (launchWeek - (phases.first?.fromWeek ?? launchWeek)), duties: duties)
  }

  /// What the law asks of every post of this campaign.
  private var duties: [DisclosureDuty] {
    var duties: [DisclosureDuty] = [.disclose, .verifyAdvertiser, .haveUsedProduct]
    if needs.isRegulated { duties.append(.approveContent) }
    if needs.isHealthProduct { duties.append(.noHealthWorkers) }
    return duties
  }

  /// One wave a week with the approval before it.
  private func waves(_ creators: TierCount, _ phase: Phase, _ launchWeek: Int) -> [TimelineEvent] {
    let all = min(max(creators.count, 0), 1_000_000)
    let weeks = max(phase.toWeek - phase.fromWeek + 1, 1)
    guard all > 0 else { return [] }
    var events: [TimelineEvent] = []
    var next = 0
    for (week, posts) in WeekSplit.largestRemainder(all * needs.posts, weights: (0..<weeks).map { _ in 1 }).enumerated()
    {
      guard posts > 0 else { continue }
      let start = day(of: phase.fromWeek + week, launchWeek)
      let turn = CreatorTurn(first: next % all + 1, count: min(posts, all), all: all)
      next += posts
      events.append(
        event(.posting, phase: phase.template.id, start...(start + 6), tier: creators.tier, posts: posts, turn: turn))
      guard needs.approvalDays > 0 else { continue }
      events.append(
        event(
          .approval, phase: phase.template.id, (start - needs.approvalDays)...(start - 1), tier: creators.tier,
          posts: posts, turn: turn))
    }
    return events
  }

  /// First day of a week, counted from the launch day.
  private func day(of week: Int, _ launchWeek: Int) -> Int { 7 * (week - launchWeek) }

  private func event(
    _ kind: TimelineEvent.Kind, phase: String? = nil, _ offset: ClosedRange<Int>, tier: String? = nil, posts: Int = 0,
    turn: CreatorTurn? = nil
  ) -> TimelineEvent {
    let days = launch.map { launch in
      let first = launch.adding(days: offset.lowerBound)
      return first...max(first, launch.adding(days: offset.upperBound))
    }
    return TimelineEvent(
      kind: kind, phase: phase, offset: offset, days: days, tier: tier, posts: posts, turn: turn)
  }
}
