import CampaignModel
import Testing

@testable import Planning

@Suite("Timeline around the launch")
struct TimelinePlannerTests {
  private static func phase(
    _ id: String, _ weeks: ClosedRange<Int>, _ creators: [TierCount] = [], isLaunch: Bool = false
  ) -> Phase {
    Phase(
      template: PhaseTemplate(
        id: id, title: LocalizedText(en: id), aim: LocalizedText(), share: 1, leastWeeks: 1, tiers: [:], tactics: [],
        isLaunch: isLaunch),
      fromWeek: weeks.lowerBound, toWeek: weeks.upperBound, days: nil, creators: creators)
  }

  private static let phases = [
    phase("prepare", 1...2),
    phase("ignite", 3...3, [TierCount(tier: "micro", count: 2), TierCount(tier: "macro", count: 1)], isLaunch: true),
    phase("sustain", 4...7, [TierCount(tier: "micro", count: 6)]), phase("close", 8...8),
  ]

  private func timeline(_ needs: TimelineNeeds, launch: CivilDate? = nil) -> Timeline {
    TimelinePlanner(phases: Self.phases, needs: needs, launch: launch).timeline()
  }

  @Test("Every post is planned once, in waves within its phase, and creators take turns")
  func waves() {
    let found = timeline(TimelineNeeds(approvalRounds: 0, postsPerCreator: 3))
    let waves = found.events.filter { $0.kind == .posting && $0.phase == "sustain" }
    #expect(waves.map(\.posts) == [5, 5, 4, 4])
    #expect(waves.map(\.offset.lowerBound) == [7, 14, 21, 28])
    #expect(waves.compactMap { $0.turn?.first } == [1, 6, 5, 3])
    #expect(waves.compactMap { $0.turn?.last } == [5, 4, 2, 6])
    /// Each creator has the same number of posts.
    var posts = Array(repeating: 0, count: 6)
    for wave in waves { for step in 0..<wave.posts { posts[((wave.turn?.first ?? 1) - 1 + step) % 6] += 1 } }
    #expect(posts == Array(repeating: 3, count: 6))
    let ignite = found.events.filter { $0.kind == .posting && $0.phase == "ignite" }
    #expect(ignite.map(\.tier) == ["macro", "micro"])
    #expect(found.events.contains { $0.kind == .approval } == false)
  }

  @Test("Approval, set-up and compliance stand before the first post, and what does not fit is counted")
  func leads() {
    let usual = timeline(TimelineNeeds(approvalRounds: 2))
    #expect(usual.leadDays == 6 && usual.availableDays == 14 && usual.shortDays == 0)
    let first = usual.events.first { $0.kind == .approval }
    #expect(first?.offset == -6...(-1))
    let channel = timeline(TimelineNeeds(approvalRounds: 2, needsChannel: true))
    #expect(channel.events.first { $0.kind == .setUp }?.offset == -14...(-1))
    #expect(channel.shortDays == 0)
    let strict = timeline(TimelineNeeds(approvalRounds: 2, needsChannel: true, isRegulated: true))
    #expect(strict.events.first { $0.kind == .compliance }?.offset == -20...(-7))
    #expect(strict.leadDays == 20 && strict.shortDays == 6)
    #expect(strict.duties == [.disclose, .verifyAdvertiser, .haveUsedProduct, .approveContent])
    #expect(usual.duties.contains(.disclose) && !usual.duties.contains(.approveContent))
    #expect(timeline(TimelineNeeds(isHealthProduct: true)).duties.contains(.noHealthWorkers))
  }

  @Test("Events are dated when the launch is known, and become calendar entries with their own names")
  func dates() throws {
    let launch = try #require(CivilDate(year: 2027, month: 3, day: 1))
    #expect(timeline(TimelineNeeds()).calendar(of: "x").isEmpty)
    let found = timeline(TimelineNeeds(needsChannel: true), launch: launch)
    #expect(found.events.allSatisfy { $0.days != nil })
    #expect(found.events.first { $0.kind == .launch }?.days == launch...launch)
    #expect(found.events.first { $0.kind == .setUp }?.days?.lowerBound.iso == "2027-02-15")
    let calendar = found.calendar(of: "Trà ô-long, tháng 3")
    #expect(calendar.count == found.events.count && Set(calendar.map(\.uid)).count == calendar.count)
    #expect(calendar.allSatisfy { $0.uid.allSatisfy { $0.isASCII } && $0.start < $0.end })
    let launchDay = try #require(calendar.first { $0.event.kind == .launch })
    #expect(launchDay.end == launch.adding(days: 1))
    let offsets = found.events.map(\.offset.lowerBound)
    #expect(offsets == offsets.sorted())
  }

  @Test("Absurd needs end without a trap", arguments: [Int.min, -1, 0, 7, Int.max])
  func absurd(number: Int) {
    let needs = TimelineNeeds(
      approvalRounds: number, roundDays: number, needsChannel: true, isRegulated: true, postsPerCreator: number)
    let crowd = [Self.phase("all", 1...3, [TierCount(tier: "nano", count: number)])]
    let found = TimelinePlanner(phases: crowd, needs: needs, launch: CivilDate(year: 9999, month: 12, day: 31))
      .timeline()
    let posts = found.events.filter { $0.kind == .posting }.reduce(0) { $0 + $1.posts }
    #expect(posts == min(max(number, 0), 1_000_000) * min(max(number, 1), 1000))
    #expect(TimelinePlanner(phases: [], needs: needs).timeline().events.isEmpty)
  }
}
