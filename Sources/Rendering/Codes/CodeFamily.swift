import CampaignModel

/// What is told of the codes of one family; a new family is one more line in `all`.
struct CodeFamily: Sendable {
  /// Meanings in English.
  let english: [DiagnosticCode: CodeMeaning]
  /// Meanings in Vietnamese.
  let vietnamese: [DiagnosticCode: CodeMeaning]
  /// Examples.
  let examples: [[DiagnosticCode: CodeExample]]

  /// Every family.
  static let all = [
    CodeFamily(
      english: EnglishRuleMeanings.table, vietnamese: VietnameseRuleMeanings.table,
      examples: [RuleExamples.table, FurtherRuleExamples.table, MoreRuleExamples.table]),
    CodeFamily(
      english: EnglishCheckMeanings.table, vietnamese: VietnameseCheckMeanings.table,
      examples: [CheckExamples.table, FurtherCheckExamples.table]),
    CodeFamily(
      english: EnglishTestMeanings.table, vietnamese: VietnameseTestMeanings.table, examples: [TestExamples.table]),
    CodeFamily(
      english: EnglishProofMeanings.table, vietnamese: VietnameseProofMeanings.table, examples: [ProofExamples.table]),
    CodeFamily(
      english: EnglishBriefMeanings.table, vietnamese: VietnameseBriefMeanings.table, examples: [BriefExamples.table]),
    CodeFamily(
      english: EnglishTableBriefMeanings.table, vietnamese: VietnameseTableBriefMeanings.table,
      examples: [TableBriefExamples.table]),
    CodeFamily(
      english: EnglishSheetMeanings.table, vietnamese: VietnameseSheetMeanings.table, examples: [SheetExamples.table]),
    CodeFamily(
      english: EnglishPluginMeanings.table, vietnamese: VietnamesePluginMeanings.table,
      examples: [PluginExamples.table, FurtherPluginExamples.table, MorePluginExamples.table]),
    CodeFamily(
      english: EnglishProgramMeanings.table, vietnamese: VietnameseProgramMeanings.table,
      examples: [ProgramExamples.table]),
    CodeFamily(
      english: EnglishSessionMeanings.table, vietnamese: VietnameseSessionMeanings.table,
      examples: [SessionExamples.table]),
    CodeFamily(
      english: EnglishBatchMeanings.table, vietnamese: VietnameseBatchMeanings.table, examples: [BatchExamples.table]),
    CodeFamily(
      english: EnglishReportMeanings.table, vietnamese: VietnameseReportMeanings.table, examples: []),
  ]
}
