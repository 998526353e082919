import CampaignModel
import Notation

/// The headings of a table whose rows are briefs, and what each column means. Shared by all who read rows of it.
package final class BriefTable: Sendable {
  /// A column with a heading.
  struct Column: Sendable, Hashable {
    /// The heading as it stands, in one line.
    let heading: String
    /// What it means; nil when nobody knows.
    let meaning: ColumnNaming.Meaning?
  }

  /// Where the table stands, as findings name it: the file, with the sheet of a workbook.
  package let name: String
  /// What comes before the row in the name of a brief without one.
  let prefix: String
  /// How many of the rows looked at belong to the headings or stand above them.
  package let rowsBefore: Int
  /// What there is to say about the headings.
  package let notes: [Diagnostic]
  /// The columns by position; nil for one without a heading.
  let columns: [Column?]
  /// How many different fields the columns are.
  package var known: Int { Set(columns.compactMap { $0?.meaning?.target }.filter { $0 != .nothing }).count }
  /// Rows that are looked at for headings.
  package static let headingRows = HeadingSearch.depth + 1
  /// How columns are lettered: `C` in a workbook, by position in a text file.
  let isWorkbook: Bool
  /// How numbers are written, when the user said so.
  let numbers: NumberHabit?

  init(
    name: String, prefix: String, rowsBefore: Int, columns: [Column?], notes: [Diagnostic], isWorkbook: Bool,
    numbers: Language?
  ) {
    self.name = name
    self.prefix = prefix
    self.rowsBefore = rowsBefore
    self.columns = columns
    self.notes = notes
    self.isWorkbook = isWorkbook
    self.numbers = numbers.map(NumberHabit.init)
  }

  /// Cells a row may have.
  package var width: Int { columns.count }

  /// Whether cells of a column, counted from 0, become part of a brief.
  package func isRead(_ column: Int) -> Bool {
    guard columns.indices.contains(column), let meaning = columns[column]?.meaning else { return false }
    return meaning.target != .nothing
  }
}
