/// What stands in a cell.
package enum SheetCell: Sendable, Hashable {
  /// Nothing.
  case empty
  /// A text, also one a formula gave; it may have no characters.
  case text(String)
  /// A number.
  case number(SheetNumber)
  /// A day, a moment or a time.
  case date(SheetDate)
  /// TRUE or FALSE.
  case flag(Bool)
  /// Something that is no value.
  case failure(SheetCellFailure)
}
