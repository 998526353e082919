import CampaignModel
import Testing

@testable import Rendering

@Suite("Lines of the days")
struct TimelineRowTests {
  private static func post(_ day: Int, _ posts: Int, _ tier: String = "micro") -> TimelineEvent {
    TimelineEvent(kind: .posting, offset: day...day, tier: tier, posts: posts)
  }

  private static func told(_ events: [TimelineEvent]) -> [[Int]] {
    TimelineRow.rows(events).map { $0.events.map(\.offset.lowerBound) }
  }

  @Test("Posts that repeat are one line where they begin, whatever stands between")
  func repeating() {
    let events = (0..<5).flatMap { [Self.post($0 * 7, 6), Self.post($0 * 7, 1, "nano")] }
    #expect(Self.told(events) == [[0, 7, 14, 21, 28], [0, 7, 14, 21, 28]])
    #expect(TimelineRow.rows(events).map(\.distance) == [7, 7])
  }

  @Test("Other counts and other distances begin lines of their own, and two are told one by one")
  func broken() {
    let events = [
      Self.post(0, 6), Self.post(7, 6), Self.post(14, 6), Self.post(21, 5), Self.post(28, 5), Self.post(40, 5),
    ]
    #expect(Self.told(events) == [[0, 7, 14], [21], [28], [40]])
  }

  @Test("Every event is told exactly once, in order of its line's first day", arguments: UInt64(1)...30)
  func complete(seed: UInt64) {
    var state = seed
    func random(_ limit: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % limit)
    }
    let events = (0..<20).map { _ in Self.post(random(10) * 7, random(2) + 1, ["micro", "nano"][random(2)]) }
      .sorted { $0.offset.lowerBound < $1.offset.lowerBound }
    let rows = TimelineRow.rows(events)
    #expect(rows.flatMap(\.events).map(\.posts).reduce(0, +) == events.map(\.posts).reduce(0, +))
    #expect(rows.flatMap(\.events).count == events.count)
    let starts = rows.map(\.first.offset.lowerBound)
    #expect(starts == starts.sorted())
  }
}
