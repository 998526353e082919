import CampaignModel
import Rendering

/// One self-contained page: no network, no script, under a megabyte, ready for A4.
package struct HTMLReport: Sendable {
  private let book: ReportBook
  private let words: Catalogue

  /// A page of a book.
  package init(_ book: ReportBook) {
    self.book = book
    words = Catalogue(book.language)
  }

  /// The page; throws when it would be larger than can be sent.
  package func render() throws(Diagnostic) -> [UInt8] {
    var page = HTMLPage(language: book.language, audience: book.audience, currency: book.currency)
    guard book.contents.count == 1 else {
      for content in book.contents {
        page.add(content.summary, article: try HTMLArticle.render(content, isAlone: false))
      }
      return try page.render()
    }
    let content = book.contents[0]
    return try page.render(
      content, title: book.title, article: try HTMLArticle.render(content, isAlone: true), contents: contents())
  }

  /// The way around a long report.
  private func contents() -> TemplateFields? {
    let sections = book.contents[0].sections.filter { $0.kind != .overview }
    guard sections.count > 2 else { return nil }
    return TemplateFields([
      "contentsLabel": .text(words.report(.contents)),
      "entries": .list(
        sections.map {
          TemplateFields([
            "anchor": .markup(Markup("\(ReportBook.anchor(0))-\($0.kind.rawValue)")), "name": .text($0.title),
          ])
        }),
    ])
  }
}
