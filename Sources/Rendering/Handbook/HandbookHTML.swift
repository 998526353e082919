/// A handbook as one page that needs nothing else: no network, no script; prints well on A4.
package struct HandbookHTML {
  private let book: Handbook
  private var words: Catalogue { book.words }

  /// Writes a book.
  package init(_ book: Handbook) { self.book = book }

  /// The document.
  package func render() -> String {
    let title = safe(book.title)
    return """
      <!DOCTYPE html>
      <html lang="\(words.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      \(HandbookStyle.text)
      </style>
      </head>
      <body>
      <a class="skip" href="#_rules">\(safe(words.handbook(.skip)))</a>
      <header>
      <h1>\(title)</h1>
      \(book.remarks.map { "<p>\(safe($0))</p>\n" }.joined())</header>
      \(contents)<main id="_rules">
      \(book.chapters.enumerated().map(chapter).joined())\(vocabulary)</main>
      </body>
      </html>

      """
  }

  private var contents: String {
    func item(_ anchor: String, _ text: String) -> String {
      "<li><a href=\"#\(safe(anchor))\">\(safe(text))</a></li>\n"
    }
    let chapters = book.chapters.enumerated().map { index, chapter in
      item("_chapter-\(index)", "\(chapter.file) (\(chapter.entries.count))")
    }
    let entries = book.chapters.flatMap(\.entries).map { item($0.anchor, $0.title) }
    return """
      <nav aria-labelledby="_contents">
      <h2 id="_contents">\(safe(words.handbook(.contents)))</h2>
      <ol>
      \(chapters.joined())\(book.vocabulary.isEmpty ? "" : item("_vocabulary", words.handbook(.vocabulary)))</ol>
      <details><summary>\(safe(words.handbook(.allRules)))</summary>
      <ul>
      \(entries.joined())</ul>
      </details>
      </nav>

      """
  }

  private func chapter(_ index: Int, _ chapter: Handbook.Chapter) -> String {
    let entries = chapter.entries.map { entry in
      switch entry {
      case .rule(let page): rule(page)
      case .table(let shown): table(shown)
      }
    }
    return section("_chapter-\(index)", chapter.file, entries)
  }

  private var vocabulary: String {
    book.vocabulary.isEmpty
      ? "" : section("_vocabulary", words.handbook(.vocabulary), book.vocabulary.map(table))
  }

  private func section(_ anchor: String, _ title: String, _ entries: [String]) -> String {
    "<section aria-labelledby=\"\(anchor)\">\n<h2 id=\"\(anchor)\">\(safe(title))</h2>\n\(entries.joined())</section>\n"
  }

  private func rule(_ page: Handbook.Page) -> String {
    let facts = page.facts.map { "<div><dt>\(safe($0.label))</dt> <dd>\(safe($0.text))</dd></div>\n" }
    return """
      <article class="rule" id="\(safe(page.id))">
      <h3>\(safe(page.title))</h3>
      <p class="id"><code>\(safe(page.id))</code></p>
      \(sentence(page.sentence))<dl>
      \(facts.joined())</dl>
      </article>

      """
  }

  /// Lines as paragraphs and nested lists.
  private func sentence(_ lines: [SentenceLine]) -> String {
    var html = ""
    var depth = 0
    for line in lines {
      while depth > line.depth {
        html += "</li></ul>\n"
        depth -= 1
      }
      if line.depth == 0 {
        html += "<p>\(safe(line.text))</p>\n"
        continue
      }
      if depth == line.depth { html += "</li>\n" }
      while depth < line.depth {
        html += "<ul>\n"
        depth += 1
        if depth < line.depth { html += "<li>" }
      }
      html += "<li>\(safe(line.text))"
    }
    return html + String(repeating: "</li></ul>\n", count: depth)
  }

  /// A table scrolls by itself where it does not fit, by keyboard too.
  private func table(_ table: HandbookTable) -> String {
    let rows = table.rows.map { cells in
      let name = cells.first.map { table.isNamed ? "<code>\(safe($0))</code>" : safe($0) } ?? ""
      let rest = cells.dropFirst().map { "<td>\(safe($0))</td>" }.joined()
      return "<tr><th scope=\"row\">\(name)</th>\(rest)</tr>\n"
    }
    return """
      <article id="\(safe(table.anchor))">
      <h3>\(safe(table.title))</h3>
      \(table.remarks.map { "<p class=\"remarks\">\(safe($0))</p>\n" }.joined())\
      <div class="scroll" role="region" tabindex="0" aria-label="\(safe(table.title))">
      <table\(table.head.count > 3 ? " class=\"wide\"" : "")>
      <thead><tr>\(table.head.map { "<th scope=\"col\">\(safe($0))</th>" }.joined())</tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>
      </div>
      </article>

      """
  }

  private func safe(_ text: String) -> String { HTMLText.escaped(text) }
}
