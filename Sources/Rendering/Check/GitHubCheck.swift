import CampaignModel

/// A check as workflow commands, which GitHub shows beside the lines of a pull request.
package struct GitHubCheck {
  private let words: Catalogue

  /// Commands with texts of one language.
  package init(language: Language) { words = Catalogue(language) }

  /// One line a finding.
  package func render(_ sheet: CheckSheet) -> String {
    sheet.entries.map { line($0.finding.diagnostic) + "\n" }.joined()
  }

  private func line(_ finding: Diagnostic) -> String {
    let command =
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    var properties: [String] = []
    if let location = finding.location, !location.file.isEmpty {
      properties.append("file=\(Self.escaped(location.file, inProperty: true))")
      if location.line > 0 { properties.append("line=\(location.line)") }
      if location.line > 0, let column = location.column { properties.append("col=\(column)") }
    }
    properties.append("title=\(Self.escaped(finding.code.id, inProperty: true))")
    let hint = words.hint(finding).map { "\n\($0)" } ?? ""
    return "::\(command) \(properties.joined(separator: ","))::\(Self.escaped(words.message(finding) + hint))"
  }

  /// Data as workflow commands want it: `%`, line ends, and in properties `:` and `,` encoded.
  static func escaped(_ text: String, inProperty: Bool = false) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where inProperty: result += "%3A"
      case "," where inProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
