import CampaignModel
import Rendering

/// The answer for a chat: a headline, small tables, the main reasons; plain Markdown without HTML.
package struct MarkdownReport: Sendable {
  /// What a chat has room for, in order.
  private static let shown: [ReportSection.Kind] = [
    .overview, .mix, .budget, .phases, .results, .why, .assumptions,
  ]
  private static let itemsShown = 5

  private let book: ReportBook

  /// Markdown of a book.
  package init(_ book: ReportBook) { self.book = book }

  /// The text, every line ended by a newline.
  package func render() -> [UInt8] {
    guard book.contents.count != 1 else { return Array(report(0, level: 1).utf8) }
    var text = "# \(MarkdownText.cell(book.title))\n\n" + table(book.overview(), numbers(0))
    for index in book.contents.indices { text += "\n" + report(index, level: 2) }
    return Array(text.utf8)
  }

  private func numbers(_ index: Int) -> Wording {
    Wording(book.language, currency: book.contents.indices.contains(index) ? book.contents[index].currency : "VND")
  }

  private func report(_ index: Int, level: Int) -> String {
    let content = book.contents[index]
    let marks = String(repeating: "#", count: level)
    var text = "\(marks) \(MarkdownText.cell(book.title(index)))\n\n"
    let words = Catalogue(book.language)
    let copy = words.report(book.audience == .client ? .copyClient : .copyInternal)
    text += "**\(MarkdownText.cell(content.verdict))** · \(MarkdownText.cell(copy))\n"
    for kind in Self.shown {
      guard let section = content.section(kind) else { continue }
      let blocks = Self.short(section).map { block($0, level: level, numbers(index)) }.filter { !$0.isEmpty }
      guard !blocks.isEmpty else { continue }
      if kind != .overview { text += "\n\(marks)# \(MarkdownText.cell(section.title))\n" }
      text += blocks.map { "\n" + $0 }.joined()
    }
    return text
  }

  /// The first table and the first list of a section; the reasons have a section of their own.
  private static func short(_ section: ReportSection) -> [ReportBlock] {
    var (hasTable, hasList) = (false, section.kind == .overview && section.blocks.contains { $0.isFigures })
    return section.blocks.filter { block in
      switch block {
      case .table, .chart:
        defer { hasTable = true }
        return !hasTable
      case .items, .facts:
        defer { hasList = true }
        return !hasList && section.kind != .results && section.kind != .phases
      case .paragraph, .warning, .figures: return true
      case .note: return false
      }
    }
  }

  private func block(_ block: ReportBlock, level: Int, _ numbers: Wording) -> String {
    switch block {
    case .paragraph(let text): MarkdownText.cell(text) + "\n"
    case .warning(let text): "**\(MarkdownText.cell(text))**\n"
    case .note: ""
    case .facts(let facts): facts.map { "- \(MarkdownText.cell($0.name)): \(MarkdownText.cell($0.value))\n" }.joined()
    case .figures(let figures):
      figures.map { figure in
        let note = figure.note.isEmpty ? "" : " (\(MarkdownText.cell(figure.note)))"
        return "- \(MarkdownText.cell(figure.name)): **\(MarkdownText.cell(figure.value))**\(note)\n"
      }.joined()
    case .table(let table): self.table(table, numbers)
    case .chart(let chart): chart.isTableOpen ? table(chart.table, numbers) : ""
    case .items(let heading, let items):
      (heading.isEmpty ? "" : "**\(MarkdownText.cell(heading))**\n\n")
        + items.prefix(Self.itemsShown).map { "- \(MarkdownText.cell($0.title))\n" }.joined()
        + (items.count > Self.itemsShown
          ? "- \(MarkdownText.cell(Catalogue(book.language).report(.andMore, "\(items.count - Self.itemsShown)")))\n"
          : "")
    }
  }

  private func table(_ table: ReportTable, _ numbers: Wording) -> String {
    // A column nobody fills takes room a chat does not have.
    let filled = table.columns.indices.filter { column in
      column == 0
        || table.rows.contains { $0.cells.indices.contains(column) && !$0.cells[column].text(numbers).isEmpty }
    }
    let head = filled.map { MarkdownText.cell(table.columns[$0].title) }
    let rows = table.rows.map { line in
      MarkdownText.row(
        filled.map { column in
          let text = line.cells.indices.contains(column) ? MarkdownText.cell(line.cells[column].text(numbers)) : ""
          return line.role == .total && !text.isEmpty ? "**\(text)**" : text
        })
    }
    return MarkdownText.row(head) + MarkdownText.rule(filled.map { table.columns[$0].isNumber }) + rows.joined()
  }
}
