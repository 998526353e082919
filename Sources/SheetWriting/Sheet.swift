import CXlsxWriter
import CampaignModel
import Foundation

/// One sheet of a workbook. Rows and columns count from 0. In a workbook that keeps only rows in memory, rows come in order,
/// and widths, panes and repeated rows are set before the first.
package final class Sheet {
  /// Its name.
  package let name: String
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private unowned let book: Workbook

  init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, name: String, of book: Workbook) {
    self.sheet = sheet
    self.name = name
    self.book = book
  }

  /// Writes a cell. A text longer than a cell holds (32,767 UTF-16 units) and a cell beyond the sheet are errors.
  package func write(_ value: CellValue, row: Int, column: Int, style: CellStyle = .plain) throws(Diagnostic) {
    guard 0..<Workbook.rowLimit ~= row, 0..<Workbook.columnLimit ~= column else {
      throw Diagnostic(.sheetFull, [name])
    }
    let (at, across) = (lxw_row_t(row), lxw_col_t(column))
    let format = book.format(style)
    let error: lxw_error
    switch value {
    case .empty: error = format == nil ? LXW_NO_ERROR : worksheet_write_blank(sheet, at, across, format)
    case .text(let text):
      let clean = SheetText.clean(text)
      guard clean.utf16.count <= SheetText.limit else { throw tooLong(row, column) }
      error =
        clean.isEmpty
        ? worksheet_write_blank(sheet, at, across, format) : worksheet_write_string(sheet, at, across, clean, format)
    case .number(let number):
      error =
        number.isFinite
        ? worksheet_write_number(sheet, at, across, number, format)
        : worksheet_write_blank(sheet, at, across, format)
    case .integer(let number):
      guard number.magnitude <= CellValue.exactLimit.magnitude else {
        return try write(.text(String(number)), row: row, column: column, style: style)
      }
      error = worksheet_write_number(sheet, at, across, Double(number), format)
    case .flag(let flag): error = worksheet_write_boolean(sheet, at, across, flag ? 1 : 0, format)
    case .formula(let formula, let result):
      error =
        if let result, result.isFinite {
          worksheet_write_formula_num(sheet, at, across, formula, format, result)
        } else {
          worksheet_write_formula(sheet, at, across, formula, format)
        }
    case .day(let year, let month, let day):
      var date = lxw_datetime(year: Int32(year), month: Int32(month), day: Int32(day), hour: 0, min: 0, sec: 0)
      error = worksheet_write_datetime(sheet, at, across, &date, format)
    }
    guard error == LXW_NO_ERROR else {
      if error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED { throw tooLong(row, column) }
      throw book.failure(String(cString: lxw_strerror(error)))
    }
  }

  /// Writes values side by side, from `column` on, in one style.
  package func write(
    _ values: [CellValue], row: Int, column: Int = 0, style: CellStyle = .plain
  ) throws(Diagnostic) {
    for (offset, value) in values.enumerated() {
      try write(value, row: row, column: column + offset, style: style)
    }
  }

  /// Merges cells into one with a text; only in workbooks kept in memory.
  package func merge(_ rows: ClosedRange<Int>, _ columns: ClosedRange<Int>, text: String, style: CellStyle = .plain)
    throws(Diagnostic)
  {
    guard rows.upperBound < Workbook.rowLimit, columns.upperBound < Workbook.columnLimit else {
      throw Diagnostic(.sheetFull, [name])
    }
    let error = worksheet_merge_range(
      sheet, lxw_row_t(rows.lowerBound), lxw_col_t(columns.lowerBound), lxw_row_t(rows.upperBound),
      lxw_col_t(columns.upperBound), SheetText.clean(text), book.format(style))
    guard error == LXW_NO_ERROR else { throw book.failure(String(cString: lxw_strerror(error))) }
  }

  /// Sets the width of columns in characters of the usual size.
  package func setWidth(_ characters: Double, columns: ClosedRange<Int>) {
    guard columns.upperBound < Workbook.columnLimit else { return }
    worksheet_set_column(
      sheet, lxw_col_t(columns.lowerBound), lxw_col_t(columns.upperBound), min(max(characters, 0), 255), nil)
  }

  /// Sets the height of a row in points.
  package func setHeight(_ points: Double, row: Int) {
    guard 0..<Workbook.rowLimit ~= row else { return }
    worksheet_set_row(sheet, lxw_row_t(row), points, nil)
  }

  /// Keeps the first rows and columns in view while the others move.
  package func freeze(rows: Int, columns: Int = 0) {
    worksheet_freeze_panes(sheet, lxw_row_t(max(0, rows)), lxw_col_t(max(0, columns)))
  }

  /// Lets the reader filter a table by the cells of its first row.
  package func filter(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    guard rows.upperBound < Workbook.rowLimit, columns.upperBound < Workbook.columnLimit else { return }
    worksheet_autofilter(
      sheet, lxw_row_t(rows.lowerBound), lxw_col_t(columns.lowerBound), lxw_row_t(rows.upperBound),
      lxw_col_t(columns.upperBound))
  }

  /// Prints on A4 across, the whole width on a page, the first rows on each.
  package func printOnA4(repeating rows: Int = 0) {
    worksheet_set_paper(sheet, 9)
    worksheet_set_landscape(sheet)
    worksheet_fit_to_pages(sheet, 1, 0)
    if rows > 0 { worksheet_repeat_rows(sheet, 0, lxw_row_t(rows - 1)) }
  }

  /// Offers a list of values for the cells of a column, as a template does; at most 255 characters in all.
  package func offer(_ values: [String], rows: ClosedRange<Int>, column: Int) throws(Diagnostic) {
    var copies: [UnsafeMutablePointer<CChar>?] = values.map { strdup($0) } + [nil]
    defer { copies.forEach { free($0) } }
    let error = copies.withUnsafeMutableBufferPointer { list -> lxw_error in
      var validation = lxw_data_validation()
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      validation.value_list = list.baseAddress
      return worksheet_data_validation_range(
        sheet, lxw_row_t(rows.lowerBound), lxw_col_t(column), lxw_row_t(rows.upperBound), lxw_col_t(column),
        &validation)
    }
    guard error == LXW_NO_ERROR else { throw book.failure(String(cString: lxw_strerror(error))) }
  }

  /// Writes a note that shows when the cell is pointed at; only in workbooks kept in memory.
  package func note(_ text: String, row: Int, column: Int) throws(Diagnostic) {
    let error = worksheet_write_comment(sheet, lxw_row_t(row), lxw_col_t(column), SheetText.clean(text))
    guard error == LXW_NO_ERROR else { throw book.failure(String(cString: lxw_strerror(error))) }
  }

  /// Puts a chart with its upper left corner into a cell.
  package func insert(_ chart: SheetChart, row: Int, column: Int) throws(Diagnostic) {
    guard let drawn = book.chart(chart.kind) else { throw book.failure(String(cString: strerror(ENOMEM))) }
    ChartDrawing(chart: drawn).draw(chart)
    let error = chart.description.withCString { description in
      var options = lxw_chart_options()
      // The sizes of a chart nobody scales.
      options.x_scale = Double(chart.width) / 480
      options.y_scale = Double(chart.height) / 288
      options.description = chart.description.isEmpty ? nil : UnsafeMutablePointer(mutating: description)
      return worksheet_insert_chart_opt(sheet, lxw_row_t(row), lxw_col_t(column), drawn, &options)
    }
    guard error == LXW_NO_ERROR else { throw book.failure(String(cString: lxw_strerror(error))) }
  }

  /// Why rows kept in a file are not all there, as an `errno`; 0 when they are.
  func unwritten() -> Int32 {
    guard let kept = sheet.pointee.optimize_tmpfile else { return 0 }
    errno = 0
    if fflush(kept) != 0 || ferror(kept) != 0 { return errno == 0 ? ENOSPC : errno }
    return 0
  }

  private func tooLong(_ row: Int, _ column: Int) -> Diagnostic {
    Diagnostic(.cellTooLong, [name, CellRange.cell(row: row, column: column), String(SheetText.limit)])
  }
}
