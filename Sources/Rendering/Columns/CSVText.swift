/// Lines of CSV (RFC 4180, CRLF) that no spreadsheet takes for formulas.
package enum CSVText {
  /// What makes spreadsheets read UTF-8; it stands first in a file.
  package static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Characters a text may not start with: a spreadsheet would run it as a formula. The full-width ones too, which some
  /// programs fold.
  private static let dangerous: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]

  /// A line of cells already made safe by `cell`, with its line end.
  package static func line(_ cells: [String]) -> String { cells.joined(separator: ",") + "\r\n" }

  /// A cell. A text that starts like a formula gets an apostrophe before it, which spreadsheets show as it stands; numbers of
  /// ours stay as they are.
  package static func cell(_ text: String, isNumber: Bool = false) -> String {
    var text = text
    if !isNumber, let first = text.unicodeScalars.first, dangerous.contains(first) { text = "'" + text }
    let needsQuotes = text.unicodeScalars.contains { $0 == "\"" || $0 == "," || $0 == "\r" || $0 == "\n" || $0 == ";" }
    guard needsQuotes else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
