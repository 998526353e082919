import CampaignModel
import Testing

@testable import Rendering
@testable import Reports

@Suite("What a reader of many reports, of a phone and of paper sees")
struct ReadingTests {
  @Test("Campaigns of one client are told apart in an overview")
  func campaigns() throws {
    var book = ReportBook(language: .en, audience: .client)
    for campaign in ["Spring", "Autumn", "Nhà Mây"] {
      let json = """
        {"client":"Nhà Mây","campaign":"\(campaign)","budget":"300tr","audience":"2M","platforms":["tiktok"],"weeks":8,
        "goals":{"awareness":1}}
        """
      book.contents.append(ReportContent(try Samples.source(json: json), language: .en, audience: .client))
    }
    let names = book.overview().rows.map { $0.cells[0] }
    #expect(names == [.text("Nhà Mây · Spring"), .text("Nhà Mây · Autumn"), .text("Nhà Mây")])
    #expect(book.contents.map(\.title) == ["Nhà Mây", "Nhà Mây", "Nhà Mây"])
  }

  @Test("The frontier names each mix once", arguments: Samples.names)
  func frontier(name: String) throws {
    let source = try Samples.example(name)
    let content = ReportContent(source, language: .en, audience: .client)
    for case .chart(let chart) in content.section(.options)?.blocks ?? [] {
      guard case .frontier(let points) = chart.picture else { continue }
      let named = chart.table.rows.filter { $0.cells[0] != .text(Catalogue(.en).report(.onFrontier)) }.map {
        $0.cells[1]
      }
      let others = chart.table.rows.filter { $0.cells[0] == .text(Catalogue(.en).report(.onFrontier)) }.map {
        $0.cells[1]
      }
      #expect(others.allSatisfy { !named.contains($0) })
      #expect(points.count == chart.table.rows.count)
    }
  }

  @Test("One measure has one name in the ranges and per tier", arguments: Language.allCases)
  func measures(language: Language) throws {
    let content = ReportContent(
      try Samples.example("02-national-drink.yaml"), language: language, audience: .client)
    let blocks = try #require(content.section(.results)?.blocks)
    var ranges: Set<ReportCell> = []
    var tiers: Set<ReportCell> = []
    for block in blocks {
      if case .chart(let chart) = block { ranges.formUnion(chart.table.rows.map { $0.cells[0] }) }
      if case .table(let table) = block { tiers.formUnion(table.rows.map { $0.cells[1] }) }
    }
    #expect(!tiers.isEmpty && tiers.isSubset(of: ranges), "\(tiers.subtracting(ranges))")
  }

  @Test("Few short lines take the whole width, many take two columns")
  func columns() {
    let blocks = HTMLBlocks(numbers: Wording(.en), words: Catalogue(.en), level: 3)
    for (count, isMany) in [(1, false), (3, false), (4, true), (9, true)] {
      let items = (1...count).map { ReportItem(title: "\($0)") }
      let text = try? HTMLTemplates.render(
        TemplateFields([
          "anchor": .text("a"), "theme": .text("t"), "level": .text("2"), "name": .text("n"),
          "blocks": .list(blocks.fields([.items("", items)])),
        ]), in: "section")
      #expect(text?.contains("items plain many") == isMany, "\(count)")
    }
  }

  @Test("Printed short lines are no larger than other text, and a short last section stays whole")
  func printed() throws {
    let style = HTMLStyle.sheet(
      name: Markup("\"a\""), copy: Markup("\"b\""), page: Markup("\"p\""), of: Markup("\"o\""))
    let print = try #require(style.text.split(separator: "@media print").last.map(String.init))
    #expect(print.contains(".items.plain .what { font-size: 10pt; }"))
    #expect(print.contains(".stamps,"))
  }
}
