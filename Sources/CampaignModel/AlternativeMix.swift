/// A mix beside the recommended one, so that a strategist sees what following the rules costs or wins.
public struct AlternativeMix: Sendable, Hashable {
  /// Which question it answers.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// What the rules recommend.
    case recommended
    /// Small creators only: micro.
    case allSmall = "all_small"
    /// Large creators only: macro.
    case allLarge = "all_large"
    /// One large creator, small ones below.
    case pyramid
    /// What brings most for the goals under the same bounds.
    case best
  }

  /// Which question it answers.
  public var kind: Kind
  /// Creators by tier id, in the scheme's order, contracted ones included; empty when there is no such mix.
  public var creators: [TierCount]
  /// Spend on creators.
  public var spend: Money
  /// Not spent of what creators can be paid from.
  public var unspent: Money
  /// What it brings; nil when there is no such mix.
  public var forecast: Forecast?
  /// What it brings for the goals together, each by its metric and weight, against the recommended mix: 1.1 is a tenth more.
  public var score: Double?
  /// How much better, as a part of its score, an undiscovered mix could be: 0 when it is proven best; only for `best`.
  public var gap: Double?
  /// Why there is no such mix; nil when there is.
  public var cause: Infeasibility.Cause?

  /// An alternative; one without creators says why.
  public init(
    kind: Kind, creators: [TierCount] = [], spend: Money = .zero, unspent: Money = .zero, forecast: Forecast? = nil,
    score: Double? = nil, gap: Double? = nil, cause: Infeasibility.Cause? = nil
  ) {
    self.kind = kind
    self.creators = creators
    self.spend = spend
    self.unspent = unspent
    self.forecast = forecast
    self.score = score
    self.gap = gap
    self.cause = cause
  }
}
