import CampaignModel
import Foundation
import Testing

@testable import Rendering
@testable import Reports

@Suite("Reports for a chat")
struct MarkdownReportTests {
  @Test("Every example is short, without HTML, its tables whole", arguments: Samples.names)
  func isShort(name: String) throws {
    for language in Language.allCases {
      let book = Samples.book(try Samples.example(name), language)
      let text = String(decoding: MarkdownReport(book).render(), as: UTF8.self)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 110, "\(lines.count)")
      #expect(!text.contains("<"))
      for (one, next) in zip(lines, lines.dropFirst()) where one.hasPrefix("|") && next.hasPrefix("|") {
        #expect(Self.cells(one) == Self.cells(next), "\(next)")
      }
    }
  }

  static func cells(_ line: Substring) -> Int { line.replacing("\\|", with: "").filter { $0 == "|" }.count }

  @Test("A blocked brief says why before anything else")
  func blocked() throws {
    let source = try Samples.example("18-infant-formula.yaml")
    let text = String(decoding: MarkdownReport(Samples.book(source)).render(), as: UTF8.self)
    #expect(text.contains("**\(Catalogue(.en).report(.verdictBlocked))**"))
    #expect(text.contains(try #require(source.answer.blocks.first?.text.en)))
    #expect(!text.contains("| Tier |"))
  }
}
