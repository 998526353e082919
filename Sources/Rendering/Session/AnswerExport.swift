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
}
