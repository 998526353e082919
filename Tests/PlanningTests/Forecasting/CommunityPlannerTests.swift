import CampaignModel
import Testing

@testable import Planning

@Suite("Community, reviews and moderation")
struct CommunityPlannerTests {
  private func outlook(capacity: Int64?, creators: Int, weeks: Int = 10) throws -> CommunityOutlook {
    var inputs = Sample.inputs(card: Sample.exactCard)
    inputs.community = CommunityChannel(capacity: capacity, joinRate: 1)
    let forecaster = Forecaster(inputs, economics: EconomicsTable(inputs))
    let ranges = forecaster.forecast(counts: [0, creators], spend: [.zero, Money(1)]).ranges
    return try #require(CommunityPlanner(inputs, weeks: weeks).outlook(ranges, seeders: 4, reviewers: 5))
  }

  @Test("Ten micros bring 300 clicks: a group of 100 turns 200 away, and three such groups would do")
  func capacity() throws {
    let found = try outlook(capacity: 100, creators: 10)
    #expect(found.joins.p50 == 100 && found.turnedAway == 200 && found.groupsNeeded == 3)
    let open = try outlook(capacity: nil, creators: 10)
    #expect(abs(open.joins.p50 - 300) < 1e-6 && open.turnedAway == 0 && open.groupsNeeded == 1)
    #expect(try outlook(capacity: 0, creators: 10).joins.p90 == 0)
  }

  @Test("Reviews bring their part of the clicks and no ranking links; comments and members make work")
  func work() throws {
    let found = try outlook(capacity: 100, creators: 10)
    #expect(found.discussions == 4 && found.reviews == 5 && found.rankingLinks == 0)
    #expect(abs(found.reviewClicks.p50 - 150) < 1e-6)
    /// 1,500 engagements, one in twenty to answer, over ten weeks; a tenth of 100 members writes each week.
    #expect(abs(found.moderationItems.p50 - 17.5) < 1e-6)
    #expect(abs(found.moderationHours.p50 - 17.5 / 30) < 1e-9)
    #expect(found.moderationHours.p10 < found.moderationHours.p50)
    #expect(try outlook(capacity: 100, creators: 2).reviews == 2)
  }

  @Test("Without a channel or a mix there is nothing to look out for")
  func nothing() {
    let inputs = Sample.inputs()
    #expect(CommunityPlanner(inputs, weeks: 4).outlook(nil, seeders: 1, reviewers: 1) == nil)
  }
}
