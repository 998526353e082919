import CampaignModel

/// What reading one brief gave: the brief, or all that is wrong with it at once.
public struct BriefOutcome: Sendable, Hashable {
  /// The brief; nil when any finding is an error.
  public let brief: Brief?
  /// All findings, by place; notes stand in `brief.notes` too.
  public let diagnostics: [Diagnostic]

  /// What reading gave.
  public init(brief: Brief?, diagnostics: [Diagnostic]) {
    self.brief = brief
    self.diagnostics = diagnostics
  }
}
