/// A handbook as one page that needs nothing else: no network, no script; prints well on A4.
package struct HandbookHTML {
  private let book: Handbook
  private var words: Catalogue { book.words }

  /// Writes a book.
  package init(_ book: Handbook) { self.book = book }

  /// The document.
  package func render() -> String {
    var numbers = 0
    let chapters = book.chapters.enumerated().map { index, chapter -> String in
      let entries = chapter.entries.map { entry -> String in
        numbers += 1
        switch entry {
        case .rule(let page): return rule(page)
        case .table(_, let title, let rows): return table(title, rows)
        }
      }
      return "<section id=\"c\(index)\">\n<h2>\(safe(chapter.file))</h2>\n\(entries.joined())</section>\n"
    }
    let contents = book.chapters.enumerated().map { index, chapter in
      "<li><a href=\"#c\(index)\">\(safe(chapter.file))</a></li>\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="\(words.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>\(safe(book.title))</title>
      <style>
      body { font: 11pt/1.5 sans-serif; max-width: 52em; margin: 2em auto; padding: 0 1em; color: #1a1a1a; background: #fff; }
      h2 { border-bottom: 2px solid #1a1a1a; } article { break-inside: avoid; margin: 0 0 2em; }
      code { background: #f2f2f2; padding: .1em .3em; overflow-wrap: anywhere; }
      dt { font-weight: bold; float: left; clear: left; margin-right: .5em; } dd { margin: 0 0 .2em; }
      table { border-collapse: collapse; width: 100%; } th, td { border-bottom: 1px solid #999; padding: .2em .5em; text-align: left; vertical-align: top; }
      @page { size: A4; margin: 2cm; } @media print { nav { display: none; } }
      </style>
      </head>
      <body>
      <h1>\(safe(book.title))</h1>
      <p>\(safe(book.counts))</p>
      <nav><ul>
      \(contents.joined())</ul></nav>
      \(chapters.joined())</body>
      </html>

      """
  }

  private func rule(_ page: Handbook.Page) -> String {
    var facts: [(String, String)] = []
    if !page.reason.isEmpty { facts.append((words.rules(.why) + ":", safe(page.reason))) }
    if !page.source.isEmpty { facts.append((words.rules(.source) + ":", safe(page.source))) }
    facts.append((words.rules(.place) + ":", safe(page.place)))
    if let firing = page.firing { facts.append((words.rules(.firesFor), "<code>\(safe(firing))</code>")) }
    if let silent = page.silent { facts.append((words.rules(.silentFor), "<code>\(safe(silent))</code>")) }
    let list = facts.map { "<dt>\(safe($0.0))</dt><dd>\($0.1)</dd>\n" }.joined()
    return """
      <article id="\(safe(page.id))">
      <h3>\(safe(page.title))</h3>
      <p><code>\(safe(page.id))</code></p>
      \(sentence(page.sentence))<dl>
      \(list)</dl>
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

  private func table(_ title: String, _ rows: [Handbook.Page]) -> String {
    let head = [
      words.rules(.tableRow), words.rules(.tableWhen), words.rules(.tableDoes), words.rules(.why), words.rules(.source),
    ].map { "<th scope=\"col\">\(safe($0))</th>" }.joined()
    let lines = rows.enumerated().map { number, page in
      let cells = [String(number + 1), page.when, page.does.joined(separator: "; "), page.reason, page.source]
      return "<tr>\(cells.map { "<td>\(safe($0))</td>" }.joined())</tr>\n"
    }
    return "<article>\n<h3>\(safe(title))</h3>\n<table>\n<tr>\(head)</tr>\n\(lines.joined())</table>\n</article>\n"
  }

  private func safe(_ text: String) -> String {
    PlainText.clean(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
