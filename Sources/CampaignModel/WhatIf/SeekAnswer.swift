/// What solving for one field found.
public struct SeekAnswer: Sendable, Hashable {
  /// A value of the field and what the metric is there.
  public struct Spot: Sendable, Hashable {
    /// The value.
    public var value: FieldValue
    /// The metric; nil without a mix.
    public var actual: Double?

    /// A spot.
    public init(value: FieldValue, actual: Double?) {
      self.value = value
      self.actual = actual
    }
  }

  /// How it went.
  public enum Result: Sendable, Hashable {
    /// It is so already.
    case already
    /// The nearest value that does it, the last one that does not, and the rules that go on and off on the way.
    case found(at: Spot, before: Spot, rulesOn: [String], rulesOff: [String])
    /// No value looked at does it: the one that comes nearest, and what holds it back there.
    case unreachable(nearest: Spot?, held: [SeekHold])
    /// Somebody stopped it.
    case stopped
  }

  /// What is asked for.
  public var metric: SeekMetric
  /// How it is to compare.
  public var comparison: Outcome.Comparison
  /// With what.
  public var bound: Double
  /// The field solved for.
  public var field: FieldSchema
  /// Where it stands now.
  public var now: Spot
  /// The lowest value looked at.
  public var low: FieldValue
  /// The highest value looked at.
  public var high: FieldValue
  /// How it went.
  public var result: Result

  /// An answer.
  public init(
    metric: SeekMetric, comparison: Outcome.Comparison, bound: Double, field: FieldSchema, now: Spot, low: FieldValue,
    high: FieldValue, result: Result
  ) {
    self.metric = metric
    self.comparison = comparison
    self.bound = bound
    self.field = field
    self.now = now
    self.low = low
    self.high = high
    self.result = result
  }
}

/// What keeps a number from being what was asked for.
public enum SeekHold: Sendable, Hashable {
  /// There is no mix there.
  case status(Recommendation.Status)
  /// The tier takes no new creators there.
  case tier(id: String, TierState)
  /// The rules aim at this share of the spend for the tier there.
  case target(id: String, Double)
  /// A rule bounds it there.
  case bound(rule: String, effect: String)
  /// Money is left for this cause.
  case leftover(Leftover.Cause)
}
