/// A named argument of a planning function.
package struct PlanningParameter: Sendable, Hashable {
  /// What one number counts.
  package enum Unit: String, Sendable, Hashable {
    /// People.
    case people
    /// A part of a whole, 0…1.
    case part
    /// A whole number of posts, insertions or exposures.
    case count
    /// Currency units.
    case money
    /// A plain number.
    case number
  }

  /// The name callers write.
  package var name: String
  /// What its numbers count.
  package var unit: Unit
  /// Whether it is a list.
  package var isList: Bool
  /// What stands in when it is left out; nil when it is needed or, for an optional one, when nothing does.
  package var standard: PlanningValue?
  /// Whether it may be left out.
  package var isOptional: Bool
  /// What it is, for help and for whoever gets it wrong: one phrase, without a full stop.
  package var note: String

  /// A needed number.
  package static func number(
    _ name: String, _ unit: Unit, standard: Double? = nil, _ note: String
  ) -> PlanningParameter {
    PlanningParameter(
      name: name, unit: unit, isList: false, standard: standard.map { .number($0) }, isOptional: standard != nil,
      note: note)
  }

  /// A number that may be left out without another standing in.
  package static func optional(_ name: String, _ unit: Unit, _ note: String) -> PlanningParameter {
    PlanningParameter(name: name, unit: unit, isList: false, standard: nil, isOptional: true, note: note)
  }

  /// A list; optional when `isOptional`.
  package static func list(
    _ name: String, _ unit: Unit, isOptional: Bool = false, _ note: String
  ) -> PlanningParameter {
    PlanningParameter(name: name, unit: unit, isList: true, standard: nil, isOptional: isOptional, note: note)
  }
}
