import BriefReading
import CampaignModel
import Notation
import SheetReading

/// Reads the rows of a workbook's sheets.
struct WorkbookTable {
  private let briefs: BriefReader
  private let map: ColumnMap
  private let wanted: String?

  /// Reads sheets whose columns are fields `briefs` knows; `sheet` names the only one to read.
  init(_ briefs: BriefReader, map: ColumnMap, sheet: String?) {
    self.briefs = briefs
    self.map = map
    wanted = sheet
  }

  /// Adds the rows to a collector; false when `put` wants no more. `path` is nil for what comes piece by piece.
  func read(
    _ stream: ByteStream, _ path: String?, into collector: inout BlockCollector, _ put: (BriefBlock) -> Bool
  ) throws(Diagnostic) -> Bool {
    let workbook = try open(stream, path)
    // All headings first: a workbook that cannot be understood is refused before any of its briefs is answered.
    let (found, notes) = try tables(of: workbook)
    guard collector.note(notes, put) else { return false }
    for (sheet, table) in found {
      guard collector.note(table.notes, put) else { return false }
      guard try rows(of: sheet, in: workbook, table, into: &collector, put) else { return false }
    }
    return true
  }

  private func open(_ stream: ByteStream, _ path: String?) throws(Diagnostic) -> SheetWorkbook {
    if let path { return try SheetWorkbook(path: path) }
    var bytes: [UInt8] = []
    try stream.forEach { piece in
      bytes += piece
      return true
    }
    return try SheetWorkbook(bytes: bytes, name: stream.name)
  }

  private typealias Found = (sheet: SheetEntry, table: BriefTable)

  private func tables(of workbook: SheetWorkbook) throws(Diagnostic) -> ([Found], [Diagnostic]) {
    if let wanted {
      let sheet = try workbook.sheet(named: wanted)
      return ([(sheet, try table(of: sheet, in: workbook))], [])
    }
    var (found, notes): ([Found], [Diagnostic]) = ([], [])
    var problem: Diagnostic?
    for sheet in workbook.sheets {
      guard !sheet.isHidden else {
        notes.append(unread(sheet, "hidden", workbook))
        continue
      }
      do throws(Diagnostic) {
        found.append((sheet, try table(of: sheet, in: workbook)))
      } catch {
        guard error.code == .headingsMissing else { throw error }
        problem = problem ?? error
        notes.append(unread(sheet, "no_headings", workbook))
      }
    }
    if found.isEmpty {
      let place = SourceLocation(file: workbook.name, line: 0)
      throw problem ?? Diagnostic(.headingsMissing, [workbook.name, ""], at: place)
    }
    return (found, notes)
  }

  private func unread(_ sheet: SheetEntry, _ reason: String, _ workbook: SheetWorkbook) -> Diagnostic {
    Diagnostic(
      .sheetUnread, [workbook.name, sheet.name, reason], at: SourceLocation(file: workbook.name, line: 0),
      severity: .note)
  }

  private func table(of sheet: SheetEntry, in workbook: SheetWorkbook) throws(Diagnostic) -> BriefTable {
    var rows: [[TableCell]] = []
    try workbook.rows(of: sheet) { row in
      let cells = SheetRowForm.cells(row)
      if cells.contains(where: { !$0.isBlank }) { rows.append(cells) }
      return rows.count < BriefTable.headingRows
    }
    let isAlone = workbook.sheets.count { !$0.isHidden } < 2
    let prefix = BriefReader.name(workbook.name, 1) + (isAlone ? "" : "!\(sheet.name)")
    return try briefs.table(
      of: rows, named: "\(workbook.name)!\(sheet.name)", prefix: prefix, map: map, isWorkbook: true)
  }

  private func rows(
    of sheet: SheetEntry, in workbook: SheetWorkbook, _ table: BriefTable, into collector: inout BlockCollector,
    _ put: (BriefBlock) -> Bool
  ) throws(Diagnostic) -> Bool {
    var form = SheetRowForm(
      briefs, table, workbook: workbook.name, sheet: sheet.name,
      merged: try workbook.layout(of: sheet).mergedRanges)
    var (left, hidden) = (table.rowsBefore, 0)
    let reader = try workbook.reader(of: sheet)
    while let row = try reader.next() {
      guard SheetRowForm.hasContent(row) else { continue }
      let (bytes, problems) = form.bytes(row)
      guard left == 0 else {
        left -= 1
        continue
      }
      // Tables may stand one below the other, each with headings of its own.
      if SheetRowForm.isAllWords(row),
        let next = briefs.table(
          at: TableRow(cells: SheetRowForm.cells(row), line: row.number), within: form.table, map: map)
      {
        if next === form.table { continue }
        form.table = next
        guard collector.note(next.notes, put) else { return false }
        continue
      }
      if row.isHidden { hidden += 1 }
      let isWanted = collector.add(file: table.name, line: row.number, format: .json, put) { item in
        item.row = RowForm(table: form.table, cells: .packed)
        item.problems = problems
      } content: {
        $0 += bytes
      }
      guard isWanted else { return false }
    }
    guard hidden > 0 else { return true }
    let place = SourceLocation(file: table.name, line: 0)
    return collector.note([Diagnostic(.hiddenRows, [table.name, String(hidden)], at: place, severity: .note)], put)
  }
}
