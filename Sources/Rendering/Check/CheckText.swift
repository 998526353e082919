import CampaignModel

/// A check as people read it.
package struct CheckText {
  private let language: Language
  private let renderer: DiagnosticRenderer
  private var words: Catalogue { renderer.words }

  /// The text of one language.
  package init(language: Language, width: Int, style: TextStyle) {
    self.language = language
    renderer = DiagnosticRenderer(language: language, width: width, style: style)
  }

  /// All findings, each with the brief that shows it, and the counts.
  package func render(_ sheet: CheckSheet) -> String {
    var blocks = sheet.entries.map { render($0, sheet) }
    blocks.append(summary(sheet))
    return blocks.joined(separator: "\n")
  }

  private func render(_ entry: CheckSheet.Entry, _ sheet: CheckSheet) -> String {
    var text = renderer.render(entry.finding.diagnostic)
    switch entry.finding.proof {
    case .none: break
    case .notFound: text += "  \(words.rules(.witnessNotFound))\n"
    case .shown(let brief):
      if let file = entry.file {
        text += "  \(words.rules(.witnessFile, PlainText.clean(file)))\n"
      } else if let schema = sheet.schema {
        let lines = BriefText(schema).yaml(brief).split(separator: "\n").map { "    \($0)\n" }
        text += "  \(words.rules(.witness))\n" + lines.joined()
      }
    }
    return text
  }

  private func summary(_ sheet: CheckSheet) -> String {
    var text = ""
    if let report = sheet.report, report.analysed < report.rules {
      text += words.rules(.checkedPart, String(report.analysed), String(report.rules)) + "\n"
    }
    let counts = [Diagnostic.Severity.error, .warning, .note].map { String(sheet.count($0)) }
    return text + words.rules(.checkCounts, counts[0], counts[1], counts[2]) + "\n"
  }
}
