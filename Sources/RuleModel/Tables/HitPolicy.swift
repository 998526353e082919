/// Which of the rows of a decision table that hold for a brief are taken.
package enum HitPolicy: String, Sendable, Hashable, CaseIterable {
  /// No two rows may hold for one brief.
  case unique
  /// The first row that holds, in the order of the table.
  case first
  /// The row with the highest priority; no two rows that can both hold have the same.
  case priority
  /// Rows that hold for one brief must all give the same; the first of them is taken.
  case any
  /// All rows that hold.
  case collect

  /// Whether at most one row is taken.
  package var takesOne: Bool { self != .collect && self != .unique }
}
