import CampaignModel

/// Why a cell has no value. The rest of the sheet can be read.
package enum SheetCellFailure: Sendable, Hashable {
  /// It shows an error: `#N/A`, `#REF!`.
  case error(String)
  /// It has a formula (here its beginning) whose result was never worked out, as programs write it that cannot calculate.
  case formulaWithoutValue(String)
  /// It says it holds a number, flag or date, and holds this.
  case unreadable(String, as: Kind)
  /// It points to an entry of a part that has no such entry.
  case brokenReference(String, part: String)
  /// Its text has more UTF-16 units than this.
  case tooLong(limit: Int)
  /// It has a date format, and its number is no day: negative, beyond the year 9999, or 29 February 1900, which never was.
  case noSuchDay(String)

  /// What a cell says it holds.
  package enum Kind: String, Sendable, Hashable {
    case number, date, flag, value
  }

  /// The finding, which names the cell. Rows count from 1, columns from 0.
  package func diagnostic(workbook: String, sheet: String, row: Int, column: Int) -> Diagnostic {
    let place = CellRange.cell(row: row - 1, column: column)
    let (code, arguments): (DiagnosticCode, [String]) =
      switch self {
      case .error(let text): (.cellError, [text])
      case .formulaWithoutValue(let formula): (.cellWithoutResult, [formula])
      case .unreadable(let text, let kind): (.cellUnreadable, [text, kind.rawValue])
      case .brokenReference(let index, let part): (.cellReference, [index, part])
      case .tooLong(let limit): (.cellTextTooLong, [String(limit)])
      case .noSuchDay(let number): (.cellDate, [number])
      }
    return Diagnostic(
      code, [sheet, place] + arguments, at: SourceLocation(file: workbook, line: row, column: column + 1))
  }
}
