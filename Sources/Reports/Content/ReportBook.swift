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
  func title(_ index: Int) -> String {
    let title = contents[index].title
    return title.allSatisfy(\.isWhitespace) ? Catalogue(language).report(.unnamed, "\(index + 1)") : title
  }

  /// What the document is called.
  package var title: String {
    let words = Catalogue(language)
    return contents.count == 1
      ? title(0) : words.report(.bookTitle, Wording(language).count(contents.count))
  }

  /// All reports at a glance, each row leading to its own.
  func overview() -> ReportTable {
    let words = Catalogue(language)
    let numbers = contents.first.map { Wording(language, currency: $0.currency) } ?? Wording(language)
    var table = ReportTable(
      words.report(.bookOverview),
      [
        .text(words.report(.briefColumn)), .text(words.report(.verdictColumn)),
        .number("\(words(.total)) (\(numbers.symbol))"), .number(words(.creators)), .text(words.report(.mixColumn)),
        .number(words.report(.peopleReached)),
      ])
    for (index, content) in contents.enumerated() {
      let summary = content.summary
      table.rows.append(
        .init(
          [
            .text(title(index)), .text(content.verdict), summary.budget.map { .money($0) } ?? .empty,
            summary.creators.map { .count($0) } ?? .empty, .text(summary.mix),
            summary.reach.map { .whole($0.p50) } ?? .empty,
          ], content.isRecommended ? .part : .quiet, link: Self.anchor(index)))
    }
    return table
  }
}
