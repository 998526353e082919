import CampaignModel

/// A part of an answer that can stand in a table, by its path: `mix.micro.share`.
package struct AnswerColumn: Sendable {
  /// What its values are, which decides how they are aligned and formatted.
  package enum Kind: String, Sendable, Hashable {
    case text, list, count, number, money, share, flag, day

    /// Whether its cells stand at the right.
    package var isNumber: Bool {
      switch self {
      case .count, .number, .money, .share: true
      case .text, .list, .flag, .day: false
      }
    }
  }

  /// As `--select` names it.
  package let path: String
  /// Its heading, in the language the columns were made in.
  package let title: String
  package let kind: Kind
  /// Whether lean answers have no such part.
  package let needsFull: Bool
  /// The part of an answer.
  package let value: @Sendable (AnswerRecord) -> AnswerValue
}
