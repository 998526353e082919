import CampaignModel
import Rendering
import SheetWriting

/// The report as a workbook: a sheet a theme, live formulas for the budget, charts of the spreadsheet itself.
package struct WorkbookReport: Sendable {
  private let book: ReportBook
  private let words: Catalogue

  /// A workbook of a book.
  package init(_ book: ReportBook) {
    self.book = book
    words = Catalogue(book.language)
  }

  /// The sheets with the themes each holds, in order.
  private static let plan: [(name: ReportLabel, themes: [ReportSection.Kind])] = [
    (.sheetSummary, [.overview, .brief, .mix, .stamps]), (.sheetBudget, [.budget]), (.sheetTimeline, [.phases, .days]),
    (.sheetAssumptions, [.assumptions, .change]), (.sheetWhy, [.why, .casting, .advice, .sources]),
    (.sheetData, [.results, .community, .options]),
  ]

  /// The bytes of the file.
  package func render() throws(Diagnostic) -> [UInt8] {
    try Workbook.bytes(properties: .init(title: book.title, author: "kolmix"), fill: fill)
  }

  private func fill(_ workbook: Workbook) throws(Diagnostic) {
    for (name, themes) in Self.plan {
      let page = SheetPage(try workbook.sheet(named: words.report(name)), words: words)
      try page.title(book.title)
      if name == .sheetSummary, book.contents.count != 1 {
        try page.table(book.overview(), numbers: numbers(0))
      }
      for (index, content) in book.contents.enumerated() {
        let sections = themes.compactMap(content.section)
        if book.contents.count > 1, !sections.isEmpty { try page.heading(book.title(index), isLarge: true) }
        for section in sections { try page.section(section, numbers: numbers(index)) }
      }
      page.finish()
    }
  }

  private func numbers(_ index: Int) -> Wording {
    Wording(book.language, currency: book.contents.indices.contains(index) ? book.contents[index].currency : "VND")
  }
}
