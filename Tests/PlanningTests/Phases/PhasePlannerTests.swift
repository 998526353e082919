import CampaignModel
import Testing

@testable import Planning

@Suite("Phases over the weeks of a campaign")
struct PhasePlannerTests {
  private static func phase(
    _ id: String, _ share: Double, least: Int, tiers: [String: Double] = [:], isLaunch: Bool = false
  ) -> PhaseTemplate {
    PhaseTemplate(
      id: id, title: LocalizedText(en: id), aim: LocalizedText(), share: share, leastWeeks: least, tiers: tiers,
      tactics: [], isLaunch: isLaunch)
  }

  private static let pyramid = Playbook(
    id: "pyramid", title: LocalizedText(en: "Pyramid"), source: "GDL JSC 2025 §8",
    phases: [
      phase("prepare", 0.2, least: 2), phase("ignite", 0.15, least: 1, tiers: ["macro": 1, "mega": 1], isLaunch: true),
      phase("sustain", 0.4, least: 2, tiers: ["micro": 0.7, "nano": 0.1]),
      phase("convert", 0.15, least: 1, tiers: ["micro": 0.3, "nano": 0.2]), phase("close", 0.1, least: 1),
    ])

  private func spans(_ weeks: Int) -> [[Int]] {
    PhasePlanner(playbook: Self.pyramid, weeks: weeks).phases(creators: []).map { [$0.fromWeek, $0.toWeek] }
  }

  @Test("Weeks follow the shares and keep the least weeks while they can")
  func weeks() {
    #expect(spans(20) == [[1, 4], [5, 7], [8, 15], [16, 18], [19, 20]])
    #expect(spans(7) == [[1, 2], [3, 3], [4, 5], [6, 6], [7, 7]])
    #expect(spans(5) == [[1, 1], [2, 2], [3, 3], [4, 4], [5, 5]])
    #expect(spans(1) == Array(repeating: [1, 1], count: 5))
    #expect(spans(3) == [[1, 1], [1, 1], [2, 2], [2, 2], [3, 3]])
  }

  @Test(
    "Phases cover every week, in order, none without weeks", arguments: [1, 2, 3, 4, 5, 6, 8, 13, 52, 520, 999_999])
  func covers(weeks: Int) {
    var random = Seeded(weeks)
    for _ in 0..<40 {
      let templates = (0..<random.int(1...8)).map {
        Self.phase("p\($0)", random.chance(10) ? .nan : Double(random.int(-1...9)), least: random.int(-2...9))
      }
      let book = Playbook(id: "b", title: LocalizedText(), source: "", phases: templates)
      let phases = PhasePlanner(playbook: book, weeks: weeks).phases(creators: [])
      let counted = min(weeks, PhasePlanner.mostWeeks)
      #expect(phases.first?.fromWeek == 1)
      #expect(phases.last?.toWeek == counted || counted < phases.count)
      #expect(phases.allSatisfy { $0.fromWeek <= $0.toWeek && $0.fromWeek >= 1 && $0.toWeek <= counted })
      #expect(Set(phases.flatMap { Array($0.fromWeek...$0.toWeek) }).count == counted)
      for (left, right) in zip(phases, phases.dropFirst()) {
        #expect(counted >= phases.count ? right.fromWeek == left.toWeek + 1 : right.fromWeek >= left.fromWeek)
      }
      let leasts = templates.map { max($0.leastWeeks, 1) }
      guard leasts.reduce(0, +) <= counted else { continue }
      for (phase, least) in zip(phases, leasts) { #expect(phase.toWeek - phase.fromWeek + 1 >= least) }
    }
  }

  @Test("The launch date is the first day of the launch phase, preparation stands before it")
  func dates() throws {
    let launch = try #require(CivilDate(year: 2026, month: 12, day: 7))
    let phases = PhasePlanner(playbook: Self.pyramid, weeks: 7, launch: launch).phases(creators: [])
    #expect(
      phases.compactMap { $0.days?.lowerBound.iso } == [
        "2026-11-23", "2026-12-07", "2026-12-14", "2026-12-28", "2027-01-04",
      ])
    #expect(phases.compactMap { $0.days?.upperBound.iso }.last == "2027-01-10")
    let late = PhasePlanner(playbook: Self.pyramid, weeks: 5000, launch: CivilDate(year: 9999, month: 12, day: 31))
    #expect(late.phases(creators: []).allSatisfy { $0.days != nil })
  }

  @Test("Creators follow the template's parts; nobody booked vanishes from the plan")
  func creators() {
    let cast = [
      TierCount(tier: "nano", count: 2), TierCount(tier: "micro", count: 5), TierCount(tier: "macro", count: 2),
      TierCount(tier: "mid", count: 3), TierCount(tier: "mega", count: 0),
    ]
    let phases = PhasePlanner(playbook: Self.pyramid, weeks: 10).phases(creators: cast)
    #expect(phases[1].creators == [TierCount(tier: "macro", count: 2), TierCount(tier: "mid", count: 3)])
    #expect(phases[2].creators == [TierCount(tier: "micro", count: 4)])
    #expect(phases[3].creators == [TierCount(tier: "nano", count: 1), TierCount(tier: "micro", count: 1)])
    #expect(phases[0].creators.isEmpty && phases[4].creators.isEmpty)
  }
}
