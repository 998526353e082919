/// A value of a field as rules and planning see it, units already resolved.
public enum FieldValue: Sendable, Hashable {
  /// A finite number; a percent is a fraction.
  case number(Double)
  /// A whole number.
  case integer(Int64)
  /// Money.
  case money(Money)
  /// Index into the field's declared values.
  case choice(Int)
  /// Bit i stands for the field's declared value i.
  case set(UInt64)
  /// Yes or no.
  case flag(Bool)
  /// Free text, NFC.
  case text(String)
  /// Free texts, NFC, in the order given.
  case texts([String])
  /// A day.
  case date(CivilDate)
  /// Records, each with one optional value per column of the field.
  case records([FieldRecord])

  /// The value on the axis numeric predicates compare on; nil for what has none. Dates count days.
  public var axis: Double? {
    switch self {
    case .number(let value): value
    case .integer(let value): Double(value)
    case .money(let value): value.asDouble
    case .date(let value): Double(value.dayNumber)
    default: nil
    }
  }
}

/// One record of a list field, such as one contracted creator line.
public struct FieldRecord: Sendable, Hashable {
  /// One entry per column of the field, nil where the brief is silent.
  public var values: [FieldValue?]
  /// Where the brief gives it.
  public var location: SourceLocation?

  /// A record.
  public init(values: [FieldValue?], location: SourceLocation? = nil) {
    self.values = values
    self.location = location
  }
}
