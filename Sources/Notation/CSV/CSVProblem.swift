/// Something wrong in a CSV file. Values only: the words stand in the catalogue.
package struct CSVProblem: Sendable, Hashable {
  /// What is wrong.
  package enum Kind: Sendable, Hashable {
    /// The bytes are no text in any encoding known here.
    case notText
    /// A quote that opens a cell is never closed.
    case unclosedQuote
    /// A quoted cell goes on after its closing quote.
    case textAfterQuote
    /// A row with fewer or more cells than the header.
    case ragged(cells: Int, header: Int)
  }

  /// What is wrong.
  package var kind: Kind
  /// 1-based line; 0 when the whole file is meant.
  package var line: Int
  /// 1-based column in characters.
  package var column: Int
  /// Characters to underline.
  package var length: Int
}
