/// Everything that flips while one field goes from one value to another, all else as it is.
public struct FlipLine: Sendable, Hashable {
  /// The field.
  public var field: FieldSchema
  /// Where the line starts.
  public var low: FieldValue
  /// Where it ends.
  public var high: FieldValue
  /// Where something flips, in order.
  public var points: [FlipPoint]
  /// Whether Lua functions take part, so that further flips may lie between.
  public var isSampled: Bool
  /// How far the line was looked at when the work cap was reached or somebody stopped it; nil when to its end.
  public var stoppedAt: FieldValue?

  /// A line without flips yet.
  public init(field: FieldSchema, low: FieldValue, high: FieldValue, isSampled: Bool) {
    self.field = field
    self.low = low
    self.high = high
    self.isSampled = isSampled
    points = []
  }
}

/// One place where something flips, exact to one step of the field.
public struct FlipPoint: Sendable, Hashable {
  /// The last value before it.
  public var last: FieldValue
  /// The first value after it.
  public var first: FieldValue
  /// What flips in the stance; nil when only the lead changes hands.
  public var flip: StanceFlip?
  /// The tier with at least half of the spend before; `""` for none; nil when the lead stays.
  public var leadFrom: String?
  /// The tier with at least half of the spend after; `""` for none; nil when the lead stays.
  public var leadTo: String?

  /// A flip.
  public init(
    last: FieldValue, first: FieldValue, flip: StanceFlip?, leadFrom: String? = nil, leadTo: String? = nil
  ) {
    self.last = last
    self.first = first
    self.flip = flip
    self.leadFrom = leadFrom
    self.leadTo = leadTo
  }
}
