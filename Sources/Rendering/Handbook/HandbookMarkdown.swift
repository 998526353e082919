/// A handbook as Markdown.
package struct HandbookMarkdown {
  private let book: Handbook
  private var words: Catalogue { book.words }

  /// Writes a book.
  package init(_ book: Handbook) { self.book = book }

  /// The document.
  package func render() -> String {
    var text = "# \(safe(book.title))\n\n\(safe(book.counts))\n"
    for (file, entries) in book.chapters {
      text += "\n## \(safe(file))\n"
      for entry in entries {
        switch entry {
        case .rule(let page): text += rule(page)
        case .table(_, let title, let rows): text += table(title, rows)
        }
      }
    }
    return text
  }

  private func rule(_ page: Handbook.Page) -> String {
    var text = "\n### \(safe(page.title))\n\n`\(page.id)`\n\n"
    for line in page.sentence {
      let indent = String(repeating: "  ", count: max(line.depth - 1, 0))
      text += line.depth == 0 ? "\(safe(line.text))\n\n" : "\(indent)- \(safe(line.text))\n"
    }
    if page.sentence.last?.depth ?? 0 > 0 { text += "\n" }
    for (label, value) in facts(page) { text += "- **\(safe(label))** \(value)\n" }
    return text
  }

  private func facts(_ page: Handbook.Page) -> [(String, String)] {
    var facts: [(String, String)] = []
    if !page.reason.isEmpty { facts.append((words.rules(.why) + ":", safe(page.reason))) }
    if !page.source.isEmpty { facts.append((words.rules(.source) + ":", safe(page.source))) }
    facts.append((words.rules(.place) + ":", safe(page.place)))
    if let firing = page.firing { facts.append((words.rules(.firesFor), "`\(firing)`")) }
    if let silent = page.silent { facts.append((words.rules(.silentFor), "`\(silent)`")) }
    return facts
  }

  private func table(_ title: String, _ rows: [Handbook.Page]) -> String {
    let head = [
      words.rules(.tableRow), words.rules(.tableWhen), words.rules(.tableDoes), words.rules(.why), words.rules(.source),
    ]
    let lines = rows.enumerated().map { number, page in
      [String(number + 1), page.when, page.does.joined(separator: "; "), page.reason, page.source].map(safe)
    }
    func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }
    return "\n### \(safe(title))\n\n" + line(head.map(safe)) + line(head.map { _ in "---" })
      + lines.map(line).joined()
  }

  private func safe(_ text: String) -> String {
    PlainText.clean(text).map { "\\|*_`<>[]#".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
