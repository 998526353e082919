import CampaignModel

/// All words of one language: what findings say, what the faces label. Diagnostics and answers carry only codes and
/// arguments; this is the single place where they become prose.
package struct Catalogue: Sendable, Hashable {
  /// The language spoken.
  package let language: Language

  /// The words of a language.
  package init(_ language: Language) { self.language = language }

  /// The words of a finding; nil for a code nobody wrote words for (a test forbids that).
  package func finding(_ code: DiagnosticCode) -> FindingText? {
    (language == .vi ? Self.vietnamese : Self.english).lazy.compactMap { $0[code] }.first
  }

  private static let vietnamese: [[DiagnosticCode: FindingText]] = [
    VietnameseBriefFindings.table,
    VietnameseRuleFindings.table,
    VietnameseCheckFindings.table,
    VietnameseTestFindings.table,
    VietnameseProofFindings.table,
    VietnamesePluginFindings.table,
    VietnameseConfigurationFindings.table,
    VietnameseSessionFindings.table,
    VietnamesePlanningFindings.table,
    VietnameseReportFindings.table,
    VietnameseBatchFindings.table,
    VietnameseTableBriefFindings.table,
    VietnameseSheetFindings.table,
  ]

  private static let english: [[DiagnosticCode: FindingText]] = [
    EnglishBriefFindings.table,
    EnglishRuleFindings.table,
    EnglishCheckFindings.table,
    EnglishTestFindings.table,
    EnglishProofFindings.table,
    EnglishPluginFindings.table,
    EnglishConfigurationFindings.table,
    EnglishSessionFindings.table,
    EnglishPlanningFindings.table,
    EnglishReportFindings.table,
    EnglishBatchFindings.table,
    EnglishTableBriefFindings.table,
    EnglishSheetFindings.table,
  ]

  /// What a diagnostic says; its code and arguments when there are no words for it.
  package func message(_ diagnostic: Diagnostic) -> String {
    guard let text = finding(diagnostic.code) else {
      return ([diagnostic.code.id] + diagnostic.arguments).joined(separator: " ")
    }
    return Template.fill(text.message, diagnostic.arguments, word: word)
  }

  /// How to fix what a diagnostic says; nil when there are no words for it.
  package func hint(_ diagnostic: Diagnostic) -> String? {
    finding(diagnostic.code).map { Template.fill($0.hint, diagnostic.arguments, word: word) }
  }

  /// A label of the faces, its holes filled.
  package func callAsFunction(_ label: Label, _ arguments: String...) -> String {
    filled(label.english, label.vietnamese, arguments)
  }

  /// A text in this language, its holes filled.
  func filled(_ english: String, _ vietnamese: String, _ arguments: [String]) -> String {
    let text = language == .vi ? vietnamese : english
    return arguments.isEmpty ? text : Template.fill(text, arguments, word: word)
  }

  /// One of our own words (`money`, `tactic`, `mapping`) in this language; any other text as it is.
  package func word(_ id: String) -> String {
    guard let word = Word(rawValue: id) else { return id }
    return language == .vi ? word.vietnamese : word.english
  }
}
