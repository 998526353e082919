/// Where a range comes from: the luck of single creators, which averages out over many, or benchmarks that may be off for
/// all of them alike, which does not.
public struct Diversification: Sendable, Hashable {
  /// Part of the logarithmic variance that is the luck of single creators, 0…1.
  public var luck: Double
  /// Creators the mix is spread over.
  public var creators: Int

  /// Where a range comes from.
  public init(luck: Double, creators: Int) {
    self.luck = luck
    self.creators = creators
  }

  /// Whether single creators matter less than the benchmarks: what the texts call "diversified".
  public var isDiversified: Bool { creators > 1 && luck <= 0.5 }
}
