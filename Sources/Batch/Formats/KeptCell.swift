/// A cell of a row that is kept until all answers are there.
enum KeptCell: Hashable {
  case none
  case text(String)
  case integer(Int64)
  case number(Double)
  case flag(Bool)
  case day(year: Int, month: Int, day: Int)

  /// Most UTF-16 units of a text: what a spreadsheet's cell holds, with room for escapes.
  static let textLimit = 30_000
}
