import CampaignModel

/// Findings as JSON, their words in both languages.
enum JSONDiagnostics {
  /// Writes one finding's members.
  static func write(_ finding: Diagnostic, to writer: inout JSONWriter) {
    writer.member("severity", finding.severity.rawValue)
    writer.member("code", finding.code.id)
    writer.member("location", finding.location)
    writer.member("arguments", finding.arguments)
    writer.member("suggestion", finding.suggestion)
    writer.member("message", words { $0.message(finding) })
    writer.member("hint", words { $0.hint(finding) })
  }

  private static func words(_ text: (Catalogue) -> String?) -> LocalizedText {
    LocalizedText(vi: text(Catalogue(.vi)), en: text(Catalogue(.en)))
  }
}
