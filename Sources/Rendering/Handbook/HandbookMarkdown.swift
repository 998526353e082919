/// A handbook as Markdown.
package struct HandbookMarkdown {
  private let book: Handbook
  private var words: Catalogue { book.words }

  /// Writes a book.
  package init(_ book: Handbook) { self.book = book }

  /// The document.
  package func render() -> String {
    var text = "# \(safe(book.title))\n\n\(book.remarks.map(safe).joined(separator: "\n\n"))\n"
    for chapter in book.chapters {
      text += "\n## \(safe(chapter.file))\n"
      for entry in chapter.entries {
        switch entry {
        case .rule(let page): text += rule(page)
        case .table(let shown): text += table(shown)
        }
      }
    }
    if !book.vocabulary.isEmpty {
      text += "\n## \(safe(words.handbook(.vocabulary)))\n" + book.vocabulary.map(table).joined()
    }
    return text
  }

  private func rule(_ page: Handbook.Page) -> String {
    var text = "\n### \(safe(page.title))\n\n\(code(page.id))\n\n"
    var isList = false
    for line in page.sentence {
      if isList, line.depth == 0 { text += "\n" }
      isList = line.depth > 0
      let indent = String(repeating: "  ", count: max(line.depth - 1, 0))
      text += isList ? "\(indent)- \(safe(line.text))\n" : "\(safe(line.text))\n\n"
    }
    if isList { text += "\n" }
    // Another mark than the sentence's, or both would be one list.
    return text + page.facts.map { "* **\(safe($0.label))** \(safe($0.text))\n" }.joined()
  }

  private func table(_ table: HandbookTable) -> String {
    func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }
    let remarks = table.remarks.isEmpty ? "" : table.remarks.map(safe).joined(separator: "\n\n") + "\n\n"
    return "\n### \(safe(table.title))\n\n\(remarks)" + line(table.head.map(safe)) + line(table.head.map { _ in "---" })
      + table.rows.map { cells in
        line(cells.enumerated().map { $0 == 0 && table.isNamed ? code($1) : safe($1) })
      }.joined()
  }

  private func code(_ text: String) -> String { "`\(PlainText.clean(text).filter { $0 != "`" && $0 != "|" })`" }

  /// Scalar by scalar, as a mark that combines with a sign does not take its meaning away.
  private func safe(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in PlainText.clean(text).unicodeScalars {
      if "\\|*_`<>[]#&~".unicodeScalars.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }
}
