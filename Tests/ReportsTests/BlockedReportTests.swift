import CampaignModel
import Testing

@testable import Rendering
@testable import Reports

@Suite("Reports of briefs that are blocked")
struct BlockedReportTests {
  static let blocked = ["05-supplement-pending.yaml", "16-spirits.json", "18-infant-formula.yaml"]

  @Test("The client reads what blocks, and no advice on a campaign that may not run", arguments: blocked)
  func client(name: String) throws {
    let source = try Samples.example(name)
    #expect(source.answer.status == .blocked)
    for language in Language.allCases {
      let content = ReportContent(source, language: language, audience: .client)
      let why = try #require(content.section(.why))
      #expect(why.title == Catalogue(language).report(.whyNoMix))
      guard case .items(_, let items)? = why.blocks.first else {
        Issue.record("no reasons")
        return
      }
      let blocking = Set(source.answer.blocks.map(\.rule))
      let titles = source.answer.reasons.filter { blocking.contains($0.rule) }.map {
        $0.title.shown(in: language, else: "")
      }
      #expect(Set(items.map(\.title)) == Set(titles))
      #expect(content.section(.advice) == nil)
      guard case .items(_, let sources)? = content.section(.sources)?.blocks.first else {
        Issue.record("no sources")
        return
      }
      let rests = source.answer.reasons.filter { blocking.contains($0.rule) }.map(\.source)
      #expect(sources.map(\.title).allSatisfy { rests.contains($0) })
    }
  }

  @Test("Where no mix fits, no heading calls the rules for a mix the cause", arguments: ReportAudience.allCases)
  func infeasible(audience: ReportAudience) throws {
    let source = try Samples.source(
      json: """
        {"client":"A","budget":"200k","audience":"500k","platforms":["tiktok"],"weeks":4,"goals":{"awareness":1}}
        """)
    #expect(source.answer.status == .infeasible)
    let why = try #require(ReportContent(source, language: .en, audience: audience).section(.why))
    #expect(why.title == Catalogue(.en).report(.whyRules))
  }

  @Test("The agency reads what blocks first, then all the rest, and no line of a budget by its id", arguments: blocked)
  func agency(name: String) throws {
    let source = try Samples.example(name)
    let content = ReportContent(source, language: .vi, audience: .internal)
    guard case .items(_, let items)? = content.section(.why)?.blocks.first else {
      Issue.record("no reasons")
      return
    }
    let ordered = ReasonSection.ordered(source.answer.reasons)
    #expect(items.count == ordered.count && items.count > source.answer.blocks.count)
    let first = source.answer.reasons.first { $0.rule == source.answer.blocks.first?.rule }
    #expect(items.prefix(source.answer.blocks.count).contains { $0.title == first?.title.shown(in: .vi, else: "") })
    for line in items.flatMap(\.lines) {
      for id in ["boost =", "rights =", "tax =", "production =", Catalogue(.vi).phrase(.shortBlock)] {
        #expect(!line.contains(id), "\(line)")
      }
    }
    #expect(content.section(.advice) != nil)
  }
}
