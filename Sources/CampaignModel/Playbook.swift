/// A template of phases.
public struct Playbook: Sendable, Hashable {
  /// The name rules use.
  public var id: String
  /// Its name for people.
  public var title: LocalizedText
  /// Who recommends it.
  public var source: String
  /// In order of time.
  public var phases: [PhaseTemplate]

  /// A template.
  public init(id: String, title: LocalizedText, source: String, phases: [PhaseTemplate]) {
    self.id = id
    self.title = title
    self.source = source
    self.phases = phases
  }
}

/// One phase of a playbook.
public struct PhaseTemplate: Sendable, Hashable {
  /// Name for machines: `ignite`.
  public var id: String
  /// Name for people.
  public var title: LocalizedText
  /// What it is for.
  public var aim: LocalizedText
  /// Its part of the campaign's weeks; the parts of a playbook are normalised.
  public var share: Double
  /// Fewest weeks it needs to work, kept while the campaign is long enough.
  public var leastWeeks: Int
  /// Tiers whose creators post in it, each with the part of the tier's creators.
  public var tiers: [String: Double]
  /// Tactics that belong to it.
  public var tactics: [String]
  /// Whether the first post, and so the launch date, falls at its start.
  public var isLaunch: Bool

  /// A phase.
  public init(
    id: String, title: LocalizedText, aim: LocalizedText, share: Double, leastWeeks: Int, tiers: [String: Double],
    tactics: [String], isLaunch: Bool
  ) {
    self.id = id
    self.title = title
    self.aim = aim
    self.share = share
    self.leastWeeks = leastWeeks
    self.tiers = tiers
    self.tactics = tactics
    self.isLaunch = isLaunch
  }
}
