/// Something else a pack declares that is not the same in two packs.
public struct DeclarationChange: Sendable, Hashable {
  /// What happened to it.
  public enum Kind: String, Sendable, Hashable { case added, removed, changed }

  /// Which briefs it can concern.
  public enum Reach: String, Sendable, Hashable, CaseIterable {
    /// Every brief.
    case everyBrief
    /// Briefs that give the field, or leave it out.
    case briefsWithField
    /// Briefs whose answer names it.
    case answersNaming
    /// None: only words changed.
    case wording
  }

  /// The word it is declared with: `field`, `rate_card`.
  public var keyword: String
  /// Its name.
  public var name: String
  /// What happened.
  public var kind: Kind
  /// Whom it concerns.
  public var reach: Reach
  /// What of it changed, in words of the rule language: `range`, `default`.
  public var details: [String]

  /// Whether no number or advice can differ.
  public var isWordingOnly: Bool { reach == .wording }

  /// Something else that is not the same.
  public init(_ keyword: String, _ name: String, _ kind: Kind, reach: Reach, details: [String] = []) {
    self.keyword = keyword
    self.name = name
    self.kind = kind
    self.reach = reach
    self.details = details
  }
}
