import CampaignModel
import Foundation
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
    // The library writes files only; the folder is ours alone and goes away again.
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kolmix-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("report.xlsx").path
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let workbook = try Workbook(path: path, properties: .init(title: book.title, author: "kolmix"))
      try fill(workbook)
      try workbook.close()
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch let finding as Diagnostic {
      throw finding
    } catch {
      throw Diagnostic(.outputUnwritable, [path, error.localizedDescription])
    }
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
