/// A table of a handbook.
struct HandbookTable: Sendable, Hashable {
  /// Where links to it lead; no rule is called so, as names of rules start with a letter.
  let anchor: String
  /// Its heading.
  let title: String
  /// What stands above it; empty when nothing does.
  let remarks: [String]
  /// Headings of the columns.
  let head: [String]
  /// Cells by row; the first one names the row.
  let rows: [[String]]
  /// Whether the first column holds names as rules and briefs write them.
  let isNamed: Bool

  /// A table.
  init(
    _ anchor: String, title: String, remarks: [String] = [], head: [String], rows: [[String]], isNamed: Bool = true
  ) {
    self.anchor = "_\(anchor)"
    self.title = title
    self.remarks = remarks
    self.head = head
    self.rows = rows
    self.isNamed = isNamed
  }
}
