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

  /// A slot.
  public init(value: FieldValue?, origin: Origin, location: SourceLocation? = nil, written: String? = nil) {
    self.value = value
    self.origin = origin
    self.location = location
    self.written = written
  }

  /// Nobody said.
  public static let missing = Slot(value: nil, origin: .missing)
}
