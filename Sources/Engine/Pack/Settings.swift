/// What a pack chooses among its own declarations, and the constants of planning.
public struct Settings: Sendable, Hashable {
  /// Tier scheme in use unless the brief asks for another.
  public var scheme: String
  /// Rate card in use.
  public var rateCard: String
  /// A tier is in play when one creator costs at most this part of what creators can be paid from.
  public var entryShare: Double
  /// No new creator is more than this part of what is really spent on creators, as long as another mix avoids it.
  public var creatorShareAtMost: Double
  /// Income tax withheld from fees that are quoted net, as a part of the gross fee.
  public var incomeTax: Double
  /// A creator is worth adding while at least this part of its reach is new.
  public var newReachAtLeast: Double
  /// New community members per click.
  public var joinRate: Double
}
