import CampaignModel
import Rendering

/// One self-contained page: no network, no script, under a megabyte, ready for A4.
package struct HTMLReport: Sendable {
  /// Most bytes of a page, so that it can be sent.
  package static let limit = 1_000_000

  private let book: ReportBook
  private let words: Catalogue

  /// A page of a book.
  package init(_ book: ReportBook) {
    self.book = book
    words = Catalogue(book.language)
  }

  /// The page; throws when it would be larger than can be sent.
  package func render() throws(Diagnostic) -> [UInt8] {
    let page = Array(try HTMLTemplates.render(fields()).utf8)
    guard page.count < Self.limit else {
      throw Diagnostic(.reportTooLarge, ["\(book.contents.count)", "\(page.count / 1000)", "\(Self.limit / 1000)"])
    }
    return page
  }

  private func fields() -> TemplateFields {
    let isOne = book.contents.count == 1
    let copy = words.report(book.audience == .client ? .copyClient : .copyInternal)
    var page = TemplateFields([
      "language": .text(book.language.rawValue), "title": .text(book.title), "kind": .text(words.report(.documentKind)),
      "skip": .text(words.report(.skip)), "copy": .text(copy), "isInternal": .flag(book.audience == .internal),
      "style": .markup(
        HTMLStyle.sheet(
          name: .styleString(book.title), copy: .styleString(copy), page: .styleString(words.report(.page)),
          of: .styleString(words.report(.ofPages)))),
      "subtitle": .text(isOne ? book.contents[0].subtitle : ""),
      "verdict": .text(isOne ? book.contents[0].verdict : ""),
      "isPlain": .flag(isOne && !book.contents[0].isRecommended), "contents": .fields(isOne ? contents() : nil),
      "overview": .fields(isOne ? nil : overview()),
    ])
    page["reports"] = .list(book.contents.indices.map(report))
    return page
  }

  /// The way around a long report.
  private func contents() -> TemplateFields? {
    let sections = book.contents[0].sections.filter { $0.kind != .overview }
    guard sections.count > 2 else { return nil }
    return TemplateFields([
      "contentsLabel": .text(words.report(.contents)),
      "entries": .list(
        sections.map {
          TemplateFields(["anchor": .markup(anchor($0, 0)), "name": .text($0.title)])
        }),
    ])
  }

  private func overview() -> TemplateFields {
    let numbers = book.contents.first.map { Wording(book.language, currency: $0.currency) } ?? Wording(book.language)
    return TemplateFields([
      "heading": .text(words.report(.bookOverview)),
      "table": .fields(HTMLBlocks(numbers: numbers, words: words, level: 3).table(book.overview())),
    ])
  }

  private func anchor(_ section: ReportSection, _ index: Int) -> Markup {
    Markup("\(ReportBook.anchor(index))-\(section.kind.rawValue)")
  }

  private func report(_ index: Int) -> TemplateFields {
    let content = book.contents[index]
    let isOne = book.contents.count == 1
    let level = isOne ? 2 : 3
    let numbers = Wording(book.language, currency: content.currency)
    let sections = content.sections.map { section in
      let anchor = anchor(section, index)
      let blocks = HTMLBlocks(numbers: numbers, words: words, level: level + 1, anchor: anchor.text)
      return TemplateFields([
        "anchor": .markup(anchor), "theme": .markup(Markup(section.kind.rawValue)),
        "level": .markup(Markup("\(level)")),
        "name": .text(section.title), "blocks": .list(blocks.fields(section.blocks)),
      ])
    }
    return TemplateFields([
      "anchor": .markup(Markup(ReportBook.anchor(index))), "heading": .text(isOne ? "" : book.title(index)),
      "subtitle": .text(isOne ? "" : content.subtitle), "verdict": .text(content.verdict),
      "isPlain": .flag(!content.isRecommended), "back": .text(words.report(.backToOverview)),
      "sections": .list(sections),
    ])
  }
}
