import CampaignModel
import Rendering

/// One report or several under one cover.
package struct ReportBook: Sendable, Hashable {
  /// The language of everything.
  package var language: Language
  /// Whose copy it is.
  package var audience: ReportAudience
  /// The reports, in order.
  package var contents: [ReportContent]

  /// A book.
  package init(language: Language, audience: ReportAudience, contents: [ReportContent] = []) {
    self.language = language
    self.audience = audience
    self.contents = contents
  }

  /// The place of a report in a document.
  static func anchor(_ index: Int) -> String { "b\(index + 1)" }

  /// Name of a report, also of one whose brief has none.
  func title(_ index: Int) -> String { Self.title(contents[index].title, index, language) }

  private static func title(_ title: String, _ index: Int, _ language: Language) -> String {
    title.allSatisfy(\.isWhitespace) ? Catalogue(language).report(.unnamed, "\(index + 1)") : title
  }

  /// What the document is called.
  package var title: String { contents.count == 1 ? title(0) : Self.title(of: contents.count, language) }

  /// What a document of many reports is called.
  static func title(of count: Int, _ language: Language) -> String {
    Catalogue(language).report(.bookTitle, Wording(language).count(count))
  }

  /// Currency of the first report.
  var currency: String { contents.first?.currency ?? "VND" }

  /// All reports at a glance, each row leading to its own.
  func overview() -> ReportTable { Self.overview(contents.map(\.summary), language, currency: currency) }

  /// The same for any reports; without `links` they stand in no document of ours.
  static func overview(
    _ summaries: [ReportSummary], _ language: Language, currency: String, links: Bool = true
  ) -> ReportTable {
    let words = Catalogue(language)
    var table = ReportTable(
      words.report(.bookOverview),
      [
        .text(words.report(.briefColumn)), .text(words.report(.verdictColumn)),
        .number("\(words(.total)) (\(Wording(language, currency: currency).symbol))"), .number(words(.creators)),
        .text(words.report(.mixColumn)), .number(words.report(.peopleReached)),
      ])
    for (index, summary) in summaries.enumerated() {
      table.rows.append(
        .init(
          [
            .text(title(summary.title, index, language)), .text(summary.verdict),
            summary.budget.map { .money($0) } ?? .empty, summary.creators.map { .count($0) } ?? .empty,
            .text(summary.mix), summary.reach.map { .count($0) } ?? .empty,
          ], summary.isRecommended ? .part : .quiet, link: links ? anchor(index) : nil))
    }
    return table
  }
}
