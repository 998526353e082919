/// What a field's values are, and so which predicates rules may use on it.
public enum FieldType: String, Sendable, Hashable, CaseIterable {
  /// A real number.
  case number
  /// A whole number.
  case integer
  /// Whole đồng.
  case money
  /// A share, held as a fraction: `30%` is 0.3.
  case percent
  /// Money or a share of the budget, as a budget line may be given either way.
  case amount
  /// One of declared values.
  case choice
  /// Several of declared values (at most 64).
  case set
  /// Yes or no.
  case flag
  /// Free text.
  case text
  /// A list of free texts.
  case texts
  /// A day.
  case date
  /// A list of records with columns of their own.
  case records

  /// Whether a value is one number, perhaps with a unit.
  package var isNumeric: Bool {
    switch self {
    case .number, .integer, .money, .percent, .amount: true
    case .choice, .set, .flag, .text, .texts, .date, .records: false
    }
  }
}
