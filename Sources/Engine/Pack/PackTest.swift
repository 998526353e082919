import CampaignModel

/// A test a pack brings: a brief and what must come out.
public struct PackTest: Sendable {
  /// Its name, a sentence.
  public let name: String
  /// Where it stands.
  public let location: SourceLocation
  /// The brief.
  let brief: Brief
  /// What must come out.
  let expectations: [Expectation]

  /// One thing that must come out.
  enum Expectation: Sendable {
    case status(String)
    case fired([String])
    case notFired([String])
    /// Booked share of the tiers together.
    case share([String], ClosedRange<Double>)
    /// Target share of the tiers together.
    case target([String], ClosedRange<Double>)
    /// Creators of the tiers together; an empty list means all.
    case count([String], ClosedRange<Double>)
    case playbook(String)
    case tactics([String])
    case risks([String])
  }
}
