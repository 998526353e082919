import CampaignModel

/// Why a statement was not understood.
public struct StatementFailure: Error, Sendable {
  /// What is wrong, at its place in the line.
  public let diagnostic: Diagnostic
  /// Whether it is none of the forms, so that a list of them helps.
  public let isForm: Bool
}
