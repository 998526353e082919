import CampaignModel
import Notation
import Rendering

/// A page put together from articles as they come. Where they would make it larger than can be sent, the overview of all is
/// kept and says so; where even that is too large, there is no page.
package struct HTMLPage: Sendable {
  /// Most bytes of a page, so that it can be sent.
  package static let limit = 1_000_000
  /// Bytes of a page beside overview and articles, roughly.
  private static let frame = 20_000

  private let language: Language
  private let audience: ReportAudience
  private let currency: String
  private let words: Catalogue
  private var summaries: [ReportSummary] = []
  private var articles: [String] = []
  private var size = HTMLPage.frame
  private var hasArticles = true

  /// An empty page.
  package init(language: Language, audience: ReportAudience, currency: String) {
    self.language = language
    self.audience = audience
    self.currency = currency
    words = Catalogue(language)
  }

  /// Adds a report.
  package mutating func add(_ summary: ReportSummary, article: String) {
    summaries.append(summary)
    size += article.utf8.count
    guard hasArticles, size < Self.limit else {
      hasArticles = false
      articles = []
      return
    }
    articles.append(article)
  }

  /// The page of all reports added.
  package func render() throws(Diagnostic) -> [UInt8] {
    let page = try bytes(withArticles: hasArticles)
    if page.count < Self.limit { return page }
    let overview = hasArticles ? try bytes(withArticles: false) : page
    guard overview.count < Self.limit else {
      throw Diagnostic(
        .reportTooLarge, ["\(summaries.count)", "\(overview.count / 1000)", "\(Self.limit / 1000)"])
    }
    return overview
  }

  private func bytes(withArticles: Bool) throws(Diagnostic) -> [UInt8] {
    var fields = frame(title: ReportBook.title(of: summaries.count, language))
    let table = ReportBook.overview(summaries, language, currency: currency, links: withArticles)
    let numbers = Wording(language, currency: currency)
    fields["overview"] = .fields(
      TemplateFields([
        "heading": .text(words.report(.bookOverview)),
        "overviewNote": .text(withArticles ? "" : words.report(.overviewOnly)),
        "table": .fields(HTMLBlocks(numbers: numbers, words: words, level: 3).table(table)),
      ]))
    if withArticles {
      let placed = articles.enumerated().map { HTMLArticle.placed($0.element, $0.offset).text }
      fields["reports"] = .markup(Markup(placed.joined()))
    }
    return Array(try HTMLTemplates.render(fields, in: "page").utf8)
  }

  /// The page of one report.
  func render(
    _ content: ReportContent, title: String, article: String, contents: TemplateFields?
  ) throws(Diagnostic) -> [UInt8] {
    var fields = frame(title: title)
    fields["subtitle"] = .text(content.subtitle)
    fields["verdict"] = .text(content.verdict)
    fields["isPlain"] = .flag(!content.isRecommended)
    fields["contents"] = .fields(contents)
    fields["reports"] = .markup(HTMLArticle.placed(article, 0))
    let page = Array(try HTMLTemplates.render(fields, in: "page").utf8)
    guard page.count < Self.limit else {
      throw Diagnostic(.reportTooLarge, ["1", "\(page.count / 1000)", "\(Self.limit / 1000)"])
    }
    return page
  }

  /// Longest title a printed page has room for beside the name of the copy.
  private static let longestRunning = 70

  /// The title as it stands on top of printed pages; the first has it whole.
  static func running(_ title: String) -> String {
    guard DisplayWidth.of(title) > longestRunning else { return title }
    var (short, width) = ("", 0)
    for character in title {
      width += DisplayWidth.of(String(character))
      if width >= longestRunning { break }
      short.append(character)
    }
    return short + "…"
  }

  /// What every page has.
  private func frame(title: String) -> TemplateFields {
    let copy = words.report(audience == .client ? .copyClient : .copyInternal)
    return TemplateFields([
      "language": .text(language.rawValue), "title": .text(title), "kind": .text(words.report(.documentKind)),
      "skip": .text(words.report(.skip)), "copy": .text(copy), "isInternal": .flag(audience == .internal),
      "style": .markup(
        HTMLStyle.sheet(
          name: .styleString(Self.running(title)), copy: .styleString(copy), page: .styleString(words.report(.page)),
          of: .styleString(words.report(.ofPages)))),
      "subtitle": .text(""), "verdict": .text(""), "isPlain": .flag(false), "contents": .fields(nil),
      "overview": .fields(nil), "reports": .markup(Markup("")),
    ])
  }
}
