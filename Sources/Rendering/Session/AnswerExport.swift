import CampaignModel

/// The last answer copied out: JSON as everywhere, CSV and Markdown for spreadsheets and chats.
package struct AnswerExport {
  /// How it is written.
  package enum Format: String, Sendable, CaseIterable {
    case text, json, csv, markdown
    /// A page; written by `Reports`.
    case html
    /// A workbook; written by `Reports`.
    case xlsx

    /// All of them, as a command's arguments: `text | json | …`.
    package static var choice: String { allCases.map(\.rawValue).joined(separator: " | ") }
  }

  private let face: SessionFace

  /// Exports of one look.
  package init(_ face: SessionFace) { self.face = face }

  /// One answer; nil for the formats that `Reports` writes.
  package func render(_ answer: Recommendation, as format: Format) -> String? {
    switch format {
    case .text:
      return TextRenderer(language: face.language, width: face.width, style: face.style).render(answer)
    case .json: return String(decoding: JSONRenderer(form: .pretty).render(answer), as: UTF8.self)
    case .csv: return csv(AnswerTables(answer, face, isExact: true))
    case .markdown: return markdown(AnswerTables(answer, face, isExact: false))
    case .html, .xlsx: return nil
    }
  }

  /// One table after the other, an empty line between them (RFC 4180, CRLF).
  private func csv(_ content: AnswerTables) -> String {
    func cell(_ text: String) -> String {
      var text = text
      // A spreadsheet would run it as a formula.
      if let first = text.first, "=+-@\t\r".contains(first), Double(text) == nil { text = "'" + text }
      let needsQuotes = text.contains { "\",\r\n".contains($0) || $0.isNewline }
      return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
    }
    return content.tables.map { table in
      ([[table.title]] + [table.header] + table.rows).map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
    }.joined(separator: "\r\n")
  }

  private func markdown(_ content: AnswerTables) -> String {
    func cell(_ text: String) -> String {
      PlainText.clean(text).map { "\\|*_`<>[]".contains($0) ? "\\\($0)" : String($0) }.joined()
    }
    func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }
    return "## \(cell(content.title))\n"
      + content.tables.map { table in
        "\n### \(cell(table.title))\n\n" + row(table.header.map(cell))
          + row(table.header.indices.map { table.right.contains($0) ? "--:" : "---" })
          + table.rows.map { row($0.map(cell)) }.joined()
      }.joined()
  }
}
