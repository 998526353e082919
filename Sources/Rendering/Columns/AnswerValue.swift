import CampaignModel

/// One value of an answer, as it stands in a table.
package enum AnswerValue: Sendable, Hashable {
  /// Nothing to say.
  case none
  case text(String)
  case integer(Int64)
  case number(Double)
  case money(Money)
  /// A fraction shown in percent.
  case share(Double)
  case flag(Bool)
  case day(CivilDate)
  /// Something with an id for programs and a name for people.
  case named(NamedThing)
  case list([NamedThing])

  /// Whether it is written in digits that a spreadsheet may take for a number.
  package var isNumber: Bool {
    switch self {
    case .integer, .number, .money, .share: true
    default: false
    }
  }

  /// An id with its name for people.
  package struct NamedThing: Sendable, Hashable {
    package let id: String
    package let name: String
  }
}
