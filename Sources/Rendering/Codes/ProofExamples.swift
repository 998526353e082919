import CampaignModel

/// Small examples of findings of statements to prove; a test sees each of them come out.
enum ProofExamples {
  /// By code.
  static let table: [DiagnosticCode: CodeExample] = [
    .statementForm: CodeExample(["rules", "prove", "macro is nice"]),
    .statementName: CodeExample(["rules", "prove", "more bugdet never lowers macro points"]),
    .statementValue: CodeExample(["rules", "prove", "budget is always at least plenty"]),
    .statementQuestion: CodeExample(["rules", "prove", "more stage never lowers macro points"]),
    .statementMeasure: CodeExample(["rules", "prove", "more budget never lowers macro"]),
  ]
}
