import CampaignModel

/// Columns a sheet describes together (`col`).
enum ColumnSpan {
  /// The columns, from 0, when they are hidden; nil when they are not.
  static func hidden(
    _ attributes: PartAttributes, sheet: String, workbook: String
  ) throws(Diagnostic) -> ClosedRange<Int>? {
    guard attributes.flag("hidden") else { return nil }
    let (first, last) = (attributes.number("min") ?? 0, attributes.number("max") ?? 0)
    guard first >= 1, first <= last, last <= CellPlace.columnLimit else {
      let written = "\(attributes.text("min") ?? ""):\(attributes.text("max") ?? "")"
      throw CellPlace.invalid(written, sheet: sheet, at: SourceLocation(file: workbook, line: 0))
    }
    return first - 1...last - 1
  }
}
