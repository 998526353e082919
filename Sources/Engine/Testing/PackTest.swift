import CampaignModel

/// A test a pack brings, or one case of it: a brief and what must come out.
public struct PackTest: Sendable {
  /// The test's name, a sentence.
  public let test: String
  /// The case's name; nil for a test without cases.
  public let caseName: String?
  /// Where it stands.
  public let location: SourceLocation
  /// The brief.
  let brief: Brief
  /// What must come out.
  let expectations: [Expectation]
  /// A text a plugin's reader finds the brief in, instead of `brief`.
  var source: Source?

  /// Test and case together.
  public var name: String { caseName.map { "\(test): \($0)" } ?? test }

  /// A client's own text and who reads it.
  struct Source: Sendable {
    let reader: String
    let text: String
  }

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
    /// A plugin's metric.
    case metric(String, ClosedRange<Double>)
    /// What a plugin's format or command must write among other things.
    case output(PluginExtension.Kind, String, [String])
  }
}
