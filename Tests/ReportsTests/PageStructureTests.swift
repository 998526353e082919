import CampaignModel
import Testing

@testable import Rendering
@testable import Reports

@Suite("The structure of a page")
struct PageStructureTests {
  /// The client's page in Vietnamese and the agency's in English: together all words and all blocks.
  static func pages(_ name: String) throws -> [(text: String, page: PageReader, language: Language)] {
    let source = try Samples.example(name)
    return try [(Language.vi, ReportAudience.client), (.en, .internal)].map { language, audience in
      let text = try Samples.page(Samples.book(source, language, audience))
      return (text, try PageReader(text), language)
    }
  }

  @Test("Every example is one whole page under a megabyte that asks for nothing", arguments: Samples.names)
  func isSelfContained(name: String) throws {
    for (text, page, language) in try Self.pages(name) {
      #expect(text.utf8.count < HTMLPage.limit)
      #expect(page.all("html").first?.attributes["lang"] == language.rawValue)
      #expect(page.all("script").isEmpty && page.all("link").isEmpty && page.all("img").isEmpty)
      #expect(!text.contains("url(") && !text.contains("@import"))
      for element in page.elements {
        #expect(!element.attributes.keys.contains { $0.hasPrefix("on") || $0 == "src" || $0 == "style" })
        if let link = element.attributes["href"] { #expect(link.hasPrefix("#")) }
      }
      #expect(!text.contains("{{") && !text.contains("}}"), "no hole is left open")
    }
  }

  @Test("Headings come in order under one first heading; every place linked to is there once", arguments: Samples.names)
  func headingsAndPlaces(name: String) throws {
    for (_, page, _) in try Self.pages(name) {
      let levels = page.elements.compactMap { element in
        element.name.count == 2 && element.name.hasPrefix("h") ? Int(element.name.dropFirst()) : nil
      }
      #expect(levels.first == 1 && levels.filter { $0 == 1 }.count == 1)
      for (one, next) in zip(levels, levels.dropFirst()) { #expect(next <= one + 1) }
      let ids = page.elements.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count, "ids are not shared")
      for element in page.elements {
        if let link = element.attributes["href"] { #expect(ids.contains(String(link.dropFirst())), "\(link)") }
        for id in element.attributes["aria-labelledby"]?.split(separator: " ") ?? [] {
          #expect(ids.contains(String(id)))
        }
      }
    }
  }

  @Test(
    "Tables say what their heads belong to; pictures have a title, a description and a table", arguments: Samples.names)
  func tablesAndPictures(name: String) throws {
    for (_, page, _) in try Self.pages(name) {
      for head in page.all("th") { #expect(["col", "row"].contains(head.attributes["scope"])) }
      #expect(page.all("caption").count == page.all("table").count)
      #expect(page.all("caption").allSatisfy { !$0.text.isEmpty })
      let pictures = page.all("svg")
      #expect(pictures.allSatisfy { $0.attributes["role"] == "img" && $0.attributes["aria-labelledby"] != nil })
      #expect(page.all("title").filter { $0.around.contains("svg") && !$0.text.isEmpty }.count == pictures.count)
      #expect(page.all("desc").filter { $0.around.contains("svg") && !$0.text.isEmpty }.count == pictures.count)
      let figures = page.all("figure")
      #expect(figures.count * 2 == pictures.count, "one for the desk, one for the phone")
      #expect(page.all("table").filter { $0.around.contains("figure") }.count == figures.count)
    }
  }

  @Test("The same answer gives the same bytes")
  func isDeterministic() throws {
    let source = try Samples.example("09-fashion-contracted-macro.yaml")
    #expect(try Samples.page(Samples.book(source)) == Samples.page(Samples.book(source)))
    #expect(try WorkbookReport(Samples.book(source)).render() == WorkbookReport(Samples.book(source)).render())
  }

  @Test("Several briefs share a page: an overview links to each, and each links back")
  func book() throws {
    var book = ReportBook(language: .vi, audience: .client)
    for name in Samples.names {
      book.contents.append(
        ReportContent(try Samples.example(name), language: .vi, audience: .client, detail: .short))
    }
    let text = try Samples.page(book)
    let page = try PageReader(text)
    #expect(text.utf8.count < HTMLPage.limit)
    let links = page.all("a").compactMap { $0.attributes["href"] }
    for index in book.contents.indices { #expect(links.contains("#b\(index + 1)")) }
    #expect(links.filter { $0 == "#overview" }.count == book.contents.count)
    #expect(page.all("article").count == book.contents.count)
  }

  @Test("Where all reports are too much to send, the overview stays and says so; where even that is, there is no page")
  func tooLarge() throws {
    let content = ReportContent(
      try Samples.example("02-national-drink.yaml"), language: .en, audience: .client, detail: .full)
    var book = ReportBook(language: .en, audience: .client, contents: Array(repeating: content, count: 20))
    let text = try Samples.page(book)
    let page = try PageReader(text)
    #expect(text.utf8.count < HTMLPage.limit && page.all("article").isEmpty)
    #expect(page.all("p").contains { $0.text == Catalogue(.en).report(.overviewOnly) })
    #expect(page.all("tr").count == 21)
    var sheet = HTMLPage(language: .en, audience: .client, currency: "VND")
    for _ in 0..<6000 { sheet.add(content.summary, article: "") }
    #expect { try sheet.render() } throws: { ($0 as? Diagnostic)?.code == .reportTooLarge }
    book.contents = []
    #expect(try Samples.page(book).contains("<tbody>"))
  }
}
