import BriefReading
import CampaignModel

/// Why a command did not do what was asked; then nothing has changed.
struct SessionFailure: Error {
  /// Findings, at least one.
  let diagnostics: [Diagnostic]
  /// The line's status.
  let status: Int32

  /// A failure of values (1) unless it is one of usage or rules (2).
  init(_ diagnostics: [Diagnostic], status: Int32 = 1) {
    // What was typed stands right above; its place in it says nothing.
    self.diagnostics = diagnostics.map { finding in
      guard finding.location?.file == BriefEditor.place else { return finding }
      var finding = finding
      finding.location = nil
      return finding
    }
    self.status = status
  }

  /// One finding.
  init(
    _ code: DiagnosticCode, _ arguments: [String] = [], suggestion: String? = nil, status: Int32 = 1
  ) {
    self.init([Diagnostic(code, arguments, suggestion: suggestion)], status: status)
  }
}
