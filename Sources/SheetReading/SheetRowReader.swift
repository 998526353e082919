import CampaignModel

/// The rows of a sheet, one after the other. Used by one thread at a time.
package final class SheetRowReader {
  private let parser: PartParser
  private let handler: RowHandler
  private var problem: Diagnostic?
  private var isAtEnd = false

  init(parser: PartParser, handler: RowHandler) {
    self.parser = parser
    self.handler = handler
  }

  /// Columns that are hidden, counted from 0; known once the first row is read.
  package var hiddenColumns: [ClosedRange<Int>] { handler.hiddenColumns }

  /// The next row that has something in it; nil after the last. What makes the rest unreadable is thrown once all rows before
  /// it are given.
  package func next() throws(Diagnostic) -> SheetRow? {
    while true {
      if let row = handler.take() { return row }
      if let problem { throw problem }
      if isAtEnd { return nil }
      do throws(Diagnostic) { isAtEnd = try parser.advance() == .end } catch { problem = error }
    }
  }
}
