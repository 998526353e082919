import CampaignModel

/// The last answer copied out: JSON as everywhere, CSV and Markdown for spreadsheets and chats, one self-contained HTML page.
package struct AnswerExport {
  /// How it is written.
  package enum Format: String, Sendable, CaseIterable {
    case text, json, csv, markdown, html

    /// All of them, as a command's arguments: `text | json | …`.
    package static var choice: String { allCases.map(\.rawValue).joined(separator: " | ") }
  }

  private let face: SessionFace

  /// Exports of one look.
  package init(_ face: SessionFace) { self.face = face }

  /// One answer.
  package func render(_ answer: Recommendation, as format: Format) -> String {
    switch format {
    case .text:
      return TextRenderer(language: face.language, width: face.width, style: face.style).render(answer)
    case .json: return String(decoding: JSONRenderer(form: .pretty).render(answer), as: UTF8.self)
    case .csv: return csv(AnswerTables(answer, face, isExact: true))
    case .markdown: return markdown(AnswerTables(answer, face, isExact: false))
    case .html: return html(AnswerTables(answer, face, isExact: false))
    }
  }

  /// One table after the other, an empty line between them.
  private func csv(_ content: AnswerTables) -> String {
    content.tables.map { table in
      ([[table.title]] + [table.header] + table.rows).map { row in
        CSVText.line(row.map { CSVText.cell($0, isNumber: Double($0) != nil) })
      }.joined()
    }.joined(separator: "\r\n")
  }

  private func markdown(_ content: AnswerTables) -> String {
    let cell = MarkdownText.cell
    return "## \(cell(content.title))\n"
      + content.tables.map { table in
        "\n### \(cell(table.title))\n\n" + MarkdownText.row(table.header.map(cell))
          + MarkdownText.rule(table.header.indices.map(table.right.contains))
          + table.rows.map { MarkdownText.row($0.map(cell)) }.joined()
      }.joined()
  }

  private func html(_ content: AnswerTables) -> String {
    func safe(_ text: String) -> String {
      PlainText.clean(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        .replacing("\"", with: "&quot;")
    }
    let tables = content.tables.map { table in
      let head = table.header.map { "<th scope=\"col\">\(safe($0))</th>" }.joined()
      let rows = table.rows.map { row in
        let cells = row.enumerated().map { index, cell in
          "<td\(table.right.contains(index) ? " class=\"n\"" : "")>\(safe(cell))</td>"
        }
        return "<tr>\(cells.joined())</tr>\n"
      }
      return "<h2>\(safe(table.title))</h2>\n<table>\n<tr>\(head)</tr>\n\(rows.joined())</table>\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="\(face.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <title>\(safe(content.title))</title>
      <style>
      body { font: 11pt/1.5 sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; color: #1a1a1a; }
      table { border-collapse: collapse; width: 100%; } th, td { border-bottom: 1px solid #bbb; padding: .2em .6em; text-align: left; }
      .n { text-align: right; font-variant-numeric: tabular-nums; }
      @page { size: A4; margin: 2cm; }
      </style>
      </head>
      <body>
      <h1>\(safe(content.title))</h1>
      \(tables.joined())</body>
      </html>

      """
  }
}
