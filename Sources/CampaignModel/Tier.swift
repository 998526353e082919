/// A follower interval with a name.
public struct Tier: Sendable, Hashable {
  /// The name rules use.
  public var id: String
  /// Its name for people.
  public var title: LocalizedText
  /// Fewest followers, included.
  public var from: Int64
  /// Most followers, excluded; nil without an upper border.
  public var to: Int64?
  /// Followers of a typical creator, at which the rate card is read (its geometric middle unless declared).
  public var typical: Double
  /// Weight before any rule speaks; target(t) ∝ prior · 2^(points/10).
  public var prior: Double

  /// A tier.
  public init(id: String, title: LocalizedText, from: Int64, to: Int64?, typical: Double, prior: Double) {
    self.id = id
    self.title = title
    self.from = from
    self.to = to
    self.typical = typical
    self.prior = prior
  }
}

/// A way to cut creators into tiers; sources disagree, so it is data.
public struct TierScheme: Sendable, Hashable {
  /// The name a brief may ask for.
  public var id: String
  /// Its name for people.
  public var title: LocalizedText
  /// Who cuts it so.
  public var source: String
  /// From fewest followers to most.
  public var tiers: [Tier]

  /// A scheme.
  public init(id: String, title: LocalizedText, source: String, tiers: [Tier]) {
    self.id = id
    self.title = title
    self.source = source
    self.tiers = tiers
  }
}
