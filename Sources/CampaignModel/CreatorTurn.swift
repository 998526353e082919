/// Which creators of a tier post in a wave: from `first` on, `count` of `all`, going round.
public struct CreatorTurn: Sendable, Hashable {
  /// The first one's number, 1…all.
  public var first: Int
  /// How many post, 1…all.
  public var count: Int
  /// How many creators take turns.
  public var all: Int

  /// A turn.
  public init(first: Int, count: Int, all: Int) {
    self.first = first
    self.count = count
    self.all = all
  }

  /// The last one's number, 1…all.
  public var last: Int { all > 0 ? (first - 1 + count - 1) % all + 1 : 0 }
}
