import CampaignModel
import Reports

/// Formats of whole documents: all answers of a run under one cover.
enum ReportFormat: String, CaseIterable {
  case html, xlsx, markdown

  /// A format by its name, or the ending people use for it.
  init?(named name: String) {
    self.init(rawValue: name == "md" ? "markdown" : name)
  }

  /// Whether a terminal shows it.
  var isText: Bool { self != .xlsx }

  /// The document.
  func render(_ book: ReportBook) throws(Diagnostic) -> [UInt8] {
    switch self {
    case .html: try HTMLReport(book).render()
    case .xlsx: try WorkbookReport(book).render()
    case .markdown: MarkdownReport(book).render()
    }
  }
}
