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
    var text = "# \(Self.safe(book.title))\n\n" + table(book.overview(), numbers(0))
    for index in book.contents.indices { text += "\n" + report(index, level: 2) }
    return Array(text.utf8)
  }

  private func numbers(_ index: Int) -> Wording {
    Wording(book.language, currency: book.contents.indices.contains(index) ? book.contents[index].currency : "VND")
  }

  private func report(_ index: Int, level: Int) -> String {
    let content = book.contents[index]
    let marks = String(repeating: "#", count: level)
    var text = "\(marks) \(Self.safe(book.title(index)))\n\n"
    let words = Catalogue(book.language)
    let copy = words.report(book.audience == .client ? .copyClient : .copyInternal)
    text += "**\(Self.safe(content.verdict))** · \(Self.safe(copy))\n"
    for kind in Self.shown {
      guard let section = content.section(kind) else { continue }
      let blocks = Self.short(section).map { block($0, level: level, numbers(index)) }.filter { !$0.isEmpty }
      guard !blocks.isEmpty else { continue }
      if kind != .overview { text += "\n\(marks)# \(Self.safe(section.title))\n" }
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
    case .paragraph(let text): Self.safe(text) + "\n"
    case .warning(let text): "**\(Self.safe(text))**\n"
    case .note: ""
    case .facts(let facts): facts.map { "- \(Self.safe($0.name)): \(Self.safe($0.value))\n" }.joined()
    case .figures(let figures):
      figures.map { figure in
        let note = figure.note.isEmpty ? "" : " (\(Self.safe(figure.note)))"
        return "- \(Self.safe(figure.name)): **\(Self.safe(figure.value))**\(note)\n"
      }.joined()
    case .table(let table): self.table(table, numbers)
    case .chart(let chart): chart.isTableOpen ? table(chart.table, numbers) : ""
    case .items(let heading, let items):
      (heading.isEmpty ? "" : "**\(Self.safe(heading))**\n\n")
        + items.prefix(Self.itemsShown).map { "- \(Self.safe($0.title))\n" }.joined()
        + (items.count > Self.itemsShown
          ? "- \(Self.safe(Catalogue(book.language).report(.andMore, "\(items.count - Self.itemsShown)")))\n" : "")
    }
  }

  private func table(_ table: ReportTable, _ numbers: Wording) -> String {
    // A column nobody fills takes room a chat does not have.
    let filled = table.columns.indices.filter { column in
      column == 0
        || table.rows.contains { $0.cells.indices.contains(column) && !$0.cells[column].text(numbers).isEmpty }
    }
    func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }
    let head = filled.map { Self.safe(table.columns[$0].title) }
    let rule = filled.map { table.columns[$0].isNumber ? "--:" : "---" }
    let rows = table.rows.map { line in
      row(
        filled.map { column in
          let text = line.cells.indices.contains(column) ? Self.safe(line.cells[column].text(numbers)) : ""
          return line.role == .total && !text.isEmpty ? "**\(text)**" : text
        })
    }
    return row(head) + row(rule) + rows.joined()
  }

  /// Text that means itself: signs of Markdown and HTML lose their power.
  static func safe(_ text: String) -> String {
    var result = ""
    for scalar in PlainText.clean(text).unicodeScalars {
      if "\\|*_`<>[]#~&".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
