import CampaignModel
import Notation

/// Where a cell of a decision table stands, for findings about it.
struct CellPlace {
  var location: SourceLocation
  var excerpt: SourceExcerpt?

  /// A place in a Lua file or wherever.
  init(location: SourceLocation, excerpt: SourceExcerpt?) {
    self.location = location
    self.excerpt = excerpt
  }

  /// A cell of a CSV file, underlined.
  init(_ cell: CSVCell, file: String, in document: CSVDocument) {
    self.init(file: file, line: cell.line, column: cell.column, length: cell.length, in: document)
  }

  /// A stretch of a line of a CSV file, underlined.
  init(file: String, line: Int, column: Int, length: Int, in document: CSVDocument) {
    location = SourceLocation(file: file, line: line, column: line > 0 ? column : nil)
    excerpt =
      document.lines.indices.contains(line - 1)
      ? SourceExcerpt(text: document.lines[line - 1], column: column, length: length) : nil
  }
}
