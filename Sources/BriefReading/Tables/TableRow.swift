import CampaignModel

/// A row of a table as it goes to whoever reads briefs.
package struct TableRow: Sendable {
  /// Its cells by column; shorter rows are blank to the right.
  package var cells: [TableCell]
  /// The line of a text file, or the row of a sheet.
  package var line: Int
  /// What is wrong with it already.
  package var problems: [Diagnostic]

  /// A row.
  package init(cells: [TableCell], line: Int, problems: [Diagnostic] = []) {
    self.cells = cells
    self.line = line
    self.problems = problems
  }
}

/// A value of a row by the name a brief file has for it, so that a row that was refused can be written down as a brief.
package struct NamedCell: Sendable, Hashable {
  /// The field's name; `?` for what has no column.
  package let key: String
  /// The value as a brief would give it.
  package let text: String
  /// Whether it is a number.
  package let isNumber: Bool
}
