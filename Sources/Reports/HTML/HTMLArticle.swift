import CampaignModel
import Rendering

/// One report as a part of a page, made without knowing its place among others: `mark` stands where its number belongs.
package enum HTMLArticle {
  /// What no text of a page holds: control characters have become spaces.
  private static let mark: Unicode.Scalar = "\u{1}"

  /// The article; one that stands alone has no heading of its own.
  package static func render(_ content: ReportContent, isAlone: Bool) throws(Diagnostic) -> String {
    let words = Catalogue(content.language)
    let level = isAlone ? 2 : 3
    let numbers = Wording(content.language, currency: content.currency)
    let sections = content.sections.map { section in
      let anchor = "\(mark)-\(section.kind.rawValue)"
      let blocks = HTMLBlocks(numbers: numbers, words: words, level: level + 1, anchor: anchor)
      return TemplateFields([
        "anchor": .markup(Markup(anchor)), "theme": .markup(Markup(section.kind.rawValue)),
        "level": .markup(Markup("\(level)")), "name": .text(section.title),
        "blocks": .list(blocks.fields(section.blocks)),
      ])
    }
    let fields = TemplateFields([
      "anchor": .markup(Markup("\(mark)")), "heading": .text(isAlone ? "" : heading(content, words)),
      "subtitle": .text(isAlone ? "" : content.subtitle), "verdict": .text(content.verdict),
      "isPlain": .flag(!content.isRecommended), "back": .text(words.report(.backToOverview)),
      "sections": .list(sections),
    ])
    return try HTMLTemplates.render(fields, in: "report")
  }

  private static func heading(_ content: ReportContent, _ words: Catalogue) -> String {
    content.title.allSatisfy(\.isWhitespace) ? words.report(.documentKind) : content.title
  }

  /// The article at a place of a page.
  static func placed(_ article: String, _ index: Int) -> Markup {
    var text = String.UnicodeScalarView()
    let anchor = ReportBook.anchor(index).unicodeScalars
    for scalar in article.unicodeScalars {
      if scalar == mark { text.append(contentsOf: anchor) } else { text.append(scalar) }
    }
    return Markup(String(text))
  }
}
