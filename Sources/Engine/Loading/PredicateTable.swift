import CampaignModel

/// Which predicates a type of field offers.
enum PredicateTable {
  private static let ordered = ["at_least", "at_most", "above", "below", "between"]
  private static let always = ["known", "unknown"]

  /// The names, in the order the reference gives them.
  static func names(of type: FieldType) -> [String] {
    switch type {
    case .number, .integer, .money, .percent, .amount, .date: ordered + always
    case .choice: ["is", "is_not", "one_of"] + always
    case .set, .texts: ["has", "has_any", "has_all"] + always
    case .flag: ["is"] + always
    case .text: ["is", "contains"] + always
    case .records: always
    }
  }

  /// Whether a type has an axis to compare and calculate on.
  static func isOrdered(_ type: FieldType) -> Bool { names(of: type).first == ordered[0] }
}
