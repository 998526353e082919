import CampaignModel
import Notation

/// An XLSX workbook being read. Used by one thread at a time.
package final class SheetWorkbook {
  /// Its name in findings: the path, or what the bytes were called.
  package let name: String
  /// Its sheets with cells, in the order of their tabs; chart sheets are left out.
  package let sheets: [SheetEntry]
  private let archive: WorkbookArchive
  private let outline: WorkbookOutline
  private let formats: [CellFormat]
  private var loaded: SharedTexts?

  /// Opens a file.
  package convenience init(path: String, limits: SheetLimits = SheetLimits()) throws(Diagnostic) {
    try self.init(WorkbookArchive(path: path, limits: limits))
  }

  /// Opens a workbook held in memory; findings call it `name`.
  package convenience init(bytes: [UInt8], name: String, limits: SheetLimits = SheetLimits()) throws(Diagnostic) {
    try self.init(WorkbookArchive(bytes: bytes, name: name, limits: limits))
  }

  private init(_ archive: WorkbookArchive) throws(Diagnostic) {
    self.archive = archive
    name = archive.name
    outline = try WorkbookOutline(archive)
    sheets = outline.sheets
    formats = try StylesHandler.read(outline.stylesPart, of: archive)
  }

  /// The sheet of a name, letters' case aside.
  package func sheet(named wanted: String) throws(Diagnostic) -> SheetEntry {
    let key = Folding.nfc(wanted).lowercased()
    let exact = sheets.first { $0.name == wanted } ?? sheets.first { Folding.nfc($0.name).lowercased() == key }
    guard let exact else {
      let names = sheets.map(\.name)
      let few = names.prefix(20).joined(separator: ", ") + (names.count > 20 ? ", …" : "")
      throw Diagnostic(
        .sheetUnknown, [wanted, few], at: archive.location,
        suggestion: NearestName.nearest(to: wanted, in: names))
    }
    return exact
  }

  /// A reader at the first row of a sheet. Shared texts are read first, once for the workbook.
  package func reader(of sheet: SheetEntry) throws(Diagnostic) -> SheetRowReader {
    let texts = try sharedTexts()
    let part = try archive.open(sheet.part, limit: archive.limits.sheetBytes)
    let context = SheetContext(
      sheet: sheet.name, workbook: name, texts: texts, formats: formats, stylesPart: outline.stylesPart,
      usesDaysSince1904: outline.usesDaysSince1904, limits: archive.limits)
    let handler = RowHandler(RowScan(context), part: part)
    return SheetRowReader(parser: try PartParser(part, handler), handler: handler)
  }

  /// Gives `body` the rows of a sheet that have something in them, until it says false or there are no more.
  package func rows(
    of sheet: SheetEntry, _ body: (SheetRow) throws(Diagnostic) -> Bool
  ) throws(Diagnostic) {
    let reader = try reader(of: sheet)
    while let row = try reader.next() {
      if try !body(row) { return }
    }
  }

  /// Merged cells and hidden columns of a sheet, which the whole part has to be gone through for.
  package func layout(of sheet: SheetEntry) throws(Diagnostic) -> SheetLayout {
    let part = try archive.open(sheet.part, limit: archive.limits.sheetBytes)
    let handler = LayoutHandler(part, sheet: sheet.name)
    try PartParser.read(part, handler)
    return handler.layout
  }

  private func sharedTexts() throws(Diagnostic) -> SharedTexts {
    if let loaded { return loaded }
    let texts = try SharedTextHandler.read(outline.textsPart, of: archive)
    loaded = texts
    return texts
  }
}
