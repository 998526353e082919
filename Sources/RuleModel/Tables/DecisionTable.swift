import CampaignModel

/// A table whose rows are rules, with the policy that says which of those that hold are taken.
package struct DecisionTable: Sendable, Hashable {
  /// Its name; rows are called `<id>#<row>`.
  package var id: String
  /// Which rows are taken.
  package var policy: HitPolicy
  /// Where it stands.
  package var location: SourceLocation
  /// Whether it is meant to have no row for some briefs.
  package var isPartial: Bool

  /// A table.
  package init(id: String, policy: HitPolicy, location: SourceLocation, isPartial: Bool = false) {
    self.id = id
    self.policy = policy
    self.location = location
    self.isPartial = isPartial
  }
}

/// A rule's place in a decision table.
package struct TableRow: Sendable, Hashable {
  /// Index of the table among those of the pack.
  package var table: Int
  /// 1-based number of the row, as a person counts rows with something in them below the header.
  package var number: Int

  /// A place.
  package init(table: Int, number: Int) {
    self.table = table
    self.number = number
  }
}

/// A row that holds for a brief and is not taken.
package struct RowNotTaken: Sendable, Hashable {
  /// The row, by its index in the rule set.
  package let rule: Int
  /// The row taken instead of it.
  package let taken: Int
  /// Whether the row taken gives the same, as policy `any` asks.
  package let isSameAnswer: Bool
}
