import CXlsxWriter
import CampaignModel
import Foundation

/// An XLSX file being written. The same calls give the same bytes: the file says it was made on a fixed day.
/// Used by one thread at a time. Nothing is at its path before `close`; what is never closed is dropped.
package final class Workbook {
  /// What the file says of itself.
  package struct Properties: Sendable {
    package var title: String
    package var author: String

    /// Properties; empty ones are left out.
    package init(title: String = "", author: String = "") {
      self.title = title
      self.author = author
    }
  }

  /// How much of the workbook is kept in memory.
  package enum Storage: Sendable {
    /// All: cells may come in any order.
    case memory
    /// One row: rows come in order, each sheet is kept in a nameless file in the folder given until the end.
    case rows(folder: String)
  }

  /// Rows a sheet can have.
  package static let rowLimit = 1_048_576
  /// Columns a sheet can have.
  package static let columnLimit = 16_384

  private let path: String
  private var book: UnsafeMutablePointer<lxw_workbook>?
  private var styles: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]
  private var sheets: [Sheet] = []

  /// 2000-01-01, the day every workbook says it was made on.
  private static let created = 946_684_800

  /// Starts a workbook that `close` writes to `path`, in place of what is there.
  package init(path: String, storage: Storage = .memory, properties: Properties = Properties()) throws(Diagnostic) {
    self.path = path
    switch storage {
    case .memory: book = workbook_new(path)
    case .rows(let folder):
      book = folder.withCString { folder in
        // The library copies the folder's name.
        var options = lxw_workbook_options(
          constant_memory: 1, tmpdir: UnsafeMutablePointer(mutating: folder), use_zip64: 0)
        return workbook_new_opt(path, &options)
      }
    }
    guard book != nil else { throw failure(String(cString: strerror(ENOMEM))) }
    describe(properties)
  }

  private func describe(_ properties: Properties) {
    Self.withTexts([properties.title, properties.author]) { texts in
      var written = lxw_doc_properties()
      written.title = texts[0]
      written.author = texts[1]
      written.created = Self.created
      workbook_set_properties(book, &written)
    }
  }

  /// Adds a sheet. Its name has at most 31 characters, none of `[ ] : * ? / \`, and is not taken yet.
  package func sheet(named name: String) throws(Diagnostic) -> Sheet {
    let error = workbook_validate_sheet_name(book, name)
    guard error == LXW_NO_ERROR, !name.isEmpty, let sheet = workbook_add_worksheet(book, name) else {
      throw Diagnostic(.sheetName, [name])
    }
    let added = Sheet(sheet, name: name, of: self)
    sheets.append(added)
    return added
  }

  /// Gives cells a name formulas can use: `Budget` for `'Plan'!$B$2`.
  package func define(_ name: String, as range: CellRange) throws(Diagnostic) {
    guard workbook_define_name(book, name, "=" + range.reference) == LXW_NO_ERROR else {
      throw Diagnostic(.sheetName, [name])
    }
  }

  /// Writes the file and makes sure that all of it is there. The workbook is finished, also when that fails; then nothing is
  /// left at the path.
  package func close() throws(Diagnostic) {
    guard let open = book else { return }
    // The library does not look whether its own files could be written.
    var cause: Int32 = 0
    for sheet in sheets where cause == 0 { cause = sheet.unwritten() }
    if cause == 0 { cause = Self.unopenable(path) }
    guard cause == 0 else { throw drop(String(cString: strerror(cause))) }
    book = nil
    errno = 0
    let error = workbook_close(open)
    let reason = errno
    guard error == LXW_NO_ERROR else {
      unlink(path)
      throw failure(reason == 0 ? String(cString: lxw_strerror(error)) : String(cString: strerror(reason)))
    }
    guard SheetArchive.isWhole(path, sheets: sheets.count) else {
      unlink(path)
      throw failure(String(cString: strerror(ENOSPC)))
    }
  }

  /// The library's style for a style of ours.
  func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    if style == .plain { return nil }
    if let known = styles[style] { return known }
    guard let format = workbook_add_format(book) else { return nil }
    if let number = style.numberFormat { format_set_num_format(format, number) }
    if style.isBold { format_set_bold(format) }
    if style.isItalic { format_set_italic(format) }
    if style.wraps { format_set_text_wrap(format) }
    switch style.alignment {
    case .natural: break
    case .left: format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .right: format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    case .centre: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    }
    if style.indent > 0 { format_set_indent(format, UInt8(min(style.indent, 15))) }
    if style.wraps || style.numberFormat != nil { format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue)) }
    if let size = style.size { format_set_font_size(format, size) }
    if let colour = style.colour { format_set_font_color(format, colour) }
    if let fill = style.fill { format_set_bg_color(format, fill) }
    if style.isUnderlined { format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    styles[style] = format
    return format
  }

  /// A chart of the library, not yet on a sheet.
  func chart(_ kind: SheetChart.Kind) -> UnsafeMutablePointer<lxw_chart>? {
    let type =
      switch kind {
      case .column: LXW_CHART_COLUMN
      case .stackedColumn: LXW_CHART_COLUMN_STACKED
      case .bar: LXW_CHART_BAR
      case .stackedBar: LXW_CHART_BAR_STACKED
      case .line: LXW_CHART_LINE
      case .area: LXW_CHART_AREA
      case .stackedArea: LXW_CHART_AREA_STACKED
      case .pie: LXW_CHART_PIE
      case .scatter: LXW_CHART_SCATTER
      case .scatterWithLines: LXW_CHART_SCATTER_STRAIGHT_WITH_MARKERS
      }
    return workbook_add_chart(book, UInt8(type.rawValue))
  }

  /// The workbook could not be written.
  func failure(_ reason: String) -> Diagnostic { Diagnostic(.outputUnwritable, [path, reason]) }

  private func drop(_ reason: String) -> Diagnostic {
    if let book { lxw_workbook_free(book) }
    book = nil
    return failure(reason)
  }

  /// Why no file can be made at `path`, as an `errno`; asked first, because the library would print its own words.
  private static func unopenable(_ path: String) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return errno }
    Foundation.close(descriptor)
    return 0
  }

  private static func withTexts(_ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Void) {
    let copies = texts.map { $0.isEmpty ? nil : strdup($0) }
    body(copies)
    copies.forEach { free($0) }
  }

  deinit { if let book { lxw_workbook_free(book) } }
}
