/// What stands in a cell. A text is always a text: whatever it starts with, no spreadsheet runs it as a formula.
package enum CellValue: Sendable, Hashable {
  /// Nothing; the style still shows.
  case empty
  /// A text as it is.
  case text(String)
  /// A number; one that is not finite leaves the cell empty.
  case number(Double)
  /// A whole number; beyond 2⁵³, where a spreadsheet would round it, it is written as a text.
  case integer(Int64)
  /// Yes or no.
  case flag(Bool)
  /// A formula of ours (`=SUM(B2:B9)`), never made of a client's text, and the result to show until it is worked out.
  case formula(String, result: Double?)
  /// A day, by the serial number spreadsheets count days with; give it a style with a date format.
  case day(year: Int, month: Int, day: Int)

  /// Beyond it a `Double` no longer tells neighbouring integers apart.
  static let exactLimit: Int64 = 1 << 53
}
