/// What a client asks, understood: one slot per field of the schema.
public struct Brief: Sendable, Hashable {
  /// How outputs call it: its `id` or file name.
  public var name: String
  /// One slot per field, in the schema's order.
  public var slots: [Slot]
  /// What the reader wants said though the brief can be used.
  public var notes: [Diagnostic]

  /// A brief.
  public init(name: String, slots: [Slot], notes: [Diagnostic] = []) {
    self.name = name
    self.slots = slots
    self.notes = notes
  }

  /// The value of a field, whatever its origin; nil when missing or out of range.
  public func value(_ index: Int) -> FieldValue? { slots.indices.contains(index) ? slots[index].value : nil }
}

/// One field of a brief: its value, where it came from and where it stands.
public struct Slot: Sendable, Hashable {
  /// Why the value is what it is.
  public enum Origin: Sendable, Hashable {
    /// Nobody said.
    case missing
    /// The brief says so.
    case given
    /// A rule assumed it.
    case assumed(rule: String)
    /// The field's declared default.
    case fallback
  }

  /// Nil when missing. Ask this, never assume a point: later a value may be a range.
  public var value: FieldValue?
  /// Where the value comes from.
  public var origin: Origin
  /// Where the brief gives it.
  public var location: SourceLocation?
  /// As the client wrote it, for echoing.
  public var written: String?
  /// Of a number given as a range: what its middle is divided by at the low end and multiplied with at the high end, above
  /// 1; nil for a point. The value is the middle, (low · high)^½.
  public var spread: Double?

  /// A slot.
  public init(
    value: FieldValue?, origin: Origin, location: SourceLocation? = nil, written: String? = nil, spread: Double? = nil
  ) {
    self.value = value
    self.origin = origin
    self.location = location
    self.written = written
    self.spread = spread
  }

  /// Both ends of a range, to nine digits; nil for a point.
  public var range: (low: Double, high: Double)? {
    guard let spread, spread > 1, case .number(let middle) = value, middle > 0 else { return nil }
    func end(_ number: Double) -> Double {
      var scale = 1.0
      while number * scale < 1e8, scale < 1e15 { scale *= 10 }
      return (number * scale).rounded() / scale
    }
    return (end(middle / spread), end(middle * spread))
  }

  /// Nobody said.
  public static let missing = Slot(value: nil, origin: .missing)
}
