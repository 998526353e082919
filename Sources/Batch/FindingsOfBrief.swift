import CampaignModel

/// What must be said about one brief of a batch.
public struct FindingsOfBrief: Sendable {
  /// Whether the brief was not understood, and so has no answer.
  public let isRejected: Bool
  /// In order of place.
  public let diagnostics: [Diagnostic]
}
