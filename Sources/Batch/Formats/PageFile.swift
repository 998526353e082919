import CampaignModel
import Foundation
import Rendering
import Reports

/// Makes a page of kept rows: of each answer its line of the overview and its article.
struct PageFile {
  let layout: AnswerLayout

  /// What is kept of an answer.
  func row(_ answer: Recommendation) throws(Diagnostic) -> [KeptCell] {
    let content = ReportContent(
      ReportSource(answer, ruleTitles: layout.ruleTitles), language: layout.language, audience: layout.audience,
      detail: .short)
    let summary = content.summary
    return [
      .text(summary.title), .text(summary.verdict), .flag(summary.isRecommended),
      summary.budget.map { .integer($0.amount) } ?? .none, summary.creators.map { .integer($0) } ?? .none,
      .text(summary.mix), summary.reach.map { .integer($0) } ?? .none,
      .text(try HTMLArticle.render(content, isAlone: false)),
    ]
  }

  /// The page of the rows kept.
  func page(_ rows: UnsafeMutablePointer<FILE>) throws(Diagnostic) -> [UInt8] {
    var page = HTMLPage(language: layout.language, audience: layout.audience, currency: layout.currency)
    let isWhole = try RowCoder.read(rows) { (row: [KeptCell]) throws(Diagnostic) in
      guard row.count == 8, case .text(let title) = row[0], case .text(let verdict) = row[1],
        case .flag(let isRecommended) = row[2], case .text(let mix) = row[5], case .text(let article) = row[7]
      else { throw Diagnostic(.outputUnwritable, ["-", String(cString: strerror(EIO))]) }
      func number(_ cell: KeptCell) -> Int64? { if case .integer(let number) = cell { number } else { nil } }
      page.add(
        ReportSummary(
          title: title, verdict: verdict, isRecommended: isRecommended, budget: number(row[3]).map { Money($0) },
          creators: number(row[4]), mix: mix, reach: number(row[6])), article: article)
    }
    guard isWhole else { throw Diagnostic(.outputUnwritable, ["-", String(cString: strerror(EIO))]) }
    return try page.render()
  }
}
