import CampaignModel

/// Lays a playbook over the weeks of a campaign.
package struct PhasePlanner: Sendable {
  /// The longest campaign that is planned week by week (a century).
  package static let mostWeeks = 5200

  private let playbook: Playbook
  private let weeks: Int
  private let launch: CivilDate?

  /// A planner; `weeks` reads as 1…5,200. The launch date is the first day of the phase marked as launch, else of the first.
  package init(playbook: Playbook, weeks: Int, launch: CivilDate? = nil) {
    self.playbook = playbook
    self.weeks = min(max(weeks, 1), Self.mostWeeks)
    self.launch = launch
  }

  /// The phases in order of time: every week belongs to one, every phase has weeks; with fewer weeks than phases
  /// neighbouring phases share a week. `creators` are those of the mix, contracted ones included, in the scheme's order.
  package func phases(creators: [TierCount]) -> [Phase] {
    let templates = playbook.phases
    let spans = WeekSplit.spans(of: templates, weeks: weeks)
    let launchPhase = templates.firstIndex { $0.isLaunch } ?? 0
    let cast = creators.map { count(of: $0, in: templates, launchPhase: launchPhase) }
    return templates.indices.map { index in
      let span = spans[index]
      return Phase(
        template: templates[index], fromWeek: span.lowerBound, toWeek: span.upperBound,
        days: days(span, launchWeek: spans[launchPhase].lowerBound),
        creators: zip(creators, cast).compactMap { creator, counts in
          counts[index] > 0 ? TierCount(tier: creator.tier, count: counts[index]) : nil
        })
    }
  }

  private func days(_ span: ClosedRange<Int>, launchWeek: Int) -> ClosedRange<CivilDate>? {
    guard let launch else { return nil }
    let first = launch.adding(days: 7 * (span.lowerBound - launchWeek))
    return first...max(first, launch.adding(days: 7 * (span.upperBound - launchWeek) + 6))
  }

  /// Creators of one tier per phase, by the template's parts: whole people by largest remainder where the parts add up to
  /// 1, else each part rounded (then creators post in several phases). A tier that would round away everywhere keeps one
  /// creator in its largest phase; a tier no phase asks for posts at the launch.
  private func count(of creator: TierCount, in templates: [PhaseTemplate], launchPhase: Int) -> [Int] {
    let number = min(max(creator.count, 0), 1_000_000_000)
    var counts = templates.map { _ in 0 }
    guard number > 0, !templates.isEmpty else { return counts }
    let parts = templates.map { Bounded.fraction($0.tiers[creator.tier] ?? 0) }
    guard let largest = parts.max(), largest > 0, let peak = parts.firstIndex(of: largest) else {
      counts[launchPhase] = number
      return counts
    }
    if abs(parts.reduce(0, +) - 1) < 1e-9 {
      counts = WeekSplit.largestRemainder(number, weights: parts)
    } else {
      counts = parts.map { Int((Double(number) * $0).rounded()) }
    }
    if counts.allSatisfy({ $0 == 0 }) { counts[peak] = 1 }
    return counts
  }
}
