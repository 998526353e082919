import CampaignModel

/// What a check found, ready to be written in any format: the findings, the briefs that show them and the files they are in.
package struct CheckSheet: Sendable {
  /// One finding.
  package struct Entry: Sendable {
    /// The finding and its proof.
    package let finding: CheckFinding
    /// The file its brief was written to.
    package let file: String?

    /// A finding.
    package init(_ finding: CheckFinding, file: String? = nil) {
      self.finding = finding
      self.file = file
    }
  }

  /// By place.
  package let entries: [Entry]
  /// Counts; nil when the pack could not be loaded.
  package let report: CheckReport?
  /// The fields of briefs.
  package let schema: BriefSchema?

  /// A sheet.
  package init(_ entries: [Entry], report: CheckReport?, schema: BriefSchema?) {
    self.entries = entries
    self.report = report
    self.schema = schema
  }

  /// How many findings have a severity.
  package func count(_ severity: Diagnostic.Severity) -> Int {
    entries.count { $0.finding.diagnostic.severity == severity }
  }

  /// The brief that shows a finding as a file, its finding in comments.
  package func witness(_ entry: Entry, in language: Language) -> String? {
    guard let brief = entry.finding.witness, let schema else { return nil }
    let renderer = DiagnosticRenderer(language: language)
    return BriefText(schema).yaml(brief, comments: [renderer.line(entry.finding.diagnostic)])
  }
}
