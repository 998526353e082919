import CampaignModel

/// Makes rows of a sheet's elements. Elements are told by where they stand, so those of other programs within are passed over.
struct RowScan {
  /// Where the scan stands.
  enum Place: UInt8 {
    case outside, sheet, columns, rows, row, cell, value, formula, inline, run, text
  }

  /// What became of an element's start.
  enum Answer {
    case goOn
    /// The part is no sheet.
    case wrongRoot
    /// `problem` says why.
    case failed
  }

  private let context: SheetContext

  private(set) var problem: Diagnostic?
  private(set) var hiddenColumns: [ClosedRange<Int>] = []
  private var place = Place.outside
  private var textParent = Place.inline
  /// Elements begun within one that is passed over, itself included.
  private var skipped = 0
  private var rows: [SheetRow] = []
  private var taken = 0
  /// Bytes of the texts of rows that wait.
  private var waiting = 0

  /// The row begun last.
  private var row = 0
  private var isHidden = false
  private var cells: [SheetRow.Placed] = []
  private var rowBytes = 0
  /// The column of a cell that does not say its place.
  private var nextColumn = 0
  private var isOrdered = true
  private var cell: CellScan

  init(_ context: SheetContext) {
    self.context = context
    cell = CellScan(limit: context.limits.cellLength)
  }

  /// Whether so much waits that it should be taken first.
  var isFull: Bool { waiting > SheetLimits.waitingBytes }

  /// The next finished row.
  mutating func take() -> SheetRow? {
    guard taken < rows.count else {
      rows.removeAll(keepingCapacity: true)
      (taken, waiting) = (0, 0)
      return nil
    }
    taken += 1
    return rows[taken - 1]
  }

  /// An element starts.
  mutating func start(_ isOurs: Bool, _ name: UnsafePointer<CChar>, _ attributes: PartAttributes) -> Answer {
    guard skipped == 0, isOurs || place == .outside else {
      skipped += 1
      return .goOn
    }
    switch place {
    case .row where name[0] == 0x63 && name[1] == 0:
      return startCell(attributes) ? .goOn : .failed
    case .cell where name[0] == 0x76 && name[1] == 0:
      place = .value
      cell.beginValue(keepsSpaces: attributes.keepsSpaces)
    case .cell where name[0] == 0x66 && name[1] == 0:
      place = .formula
      cell.beginFormula()
    case .cell where PartAttributes.same(name, "is"):
      place = .inline
      cell.beginInline()
    case .inline where PartAttributes.same(name, "r"): place = .run
    case .inline where PartAttributes.same(name, "t"), .run where PartAttributes.same(name, "t"):
      textParent = place
      place = .text
      cell.beginText(keepsSpaces: attributes.keepsSpaces)
    case .rows where PartAttributes.same(name, "row"): return startRow(attributes) ? .goOn : .failed
    case .sheet where PartAttributes.same(name, "sheetData"): place = .rows
    case .sheet where PartAttributes.same(name, "cols"): place = .columns
    case .columns where PartAttributes.same(name, "col"):
      skipped = 1
      return addColumns(attributes) ? .goOn : .failed
    case .outside:
      guard isOurs, PartAttributes.same(name, "worksheet") else { return .wrongRoot }
      place = .sheet
    default: skipped = 1
    }
    return .goOn
  }

  /// An element ends; false when that failed.
  mutating func end() -> Bool {
    guard skipped == 0 else {
      skipped -= 1
      return true
    }
    switch place {
    case .value, .formula, .inline:
      if place == .value { cell.endText() }
      place = .cell
    case .cell:
      place = .row
      return endCell()
    case .row:
      place = .rows
      return endRow()
    case .text:
      cell.endText()
      place = textParent
    case .run: place = .inline
    case .rows, .columns: place = .sheet
    case .sheet, .outside: place = .outside
    }
    return true
  }

  /// Text in the element begun last.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard skipped == 0 else { return }
    switch place {
    case .value, .text: cell.collector.append(bytes)
    case .formula: cell.appendFormula(bytes)
    default: break
    }
  }

  private mutating func startRow(_ attributes: PartAttributes) -> Bool {
    let before = row
    if let written = attributes.raw("r") {
      guard let number = CellPlace.row(written) else { return failPlace(String(cString: written)) }
      row = number
    } else {
      guard row < CellPlace.rowLimit else { return failPlace(String(row + 1)) }
      row += 1
    }
    guard row > before else { return fail(.sheetRowOrder, [String(row), String(before)]) }
    isHidden = attributes.flag("hidden")
    (nextColumn, rowBytes, isOrdered) = (0, 0, true)
    place = .row
    return true
  }

  private mutating func startCell(_ attributes: PartAttributes) -> Bool {
    var column = nextColumn
    cell.reset()
    var at = attributes.list
    while let name = at[0], let value = at[1] {
      // All attributes that matter have one letter.
      switch name[1] == 0 ? name[0] : 0 {
      case 0x72:
        guard let found = CellPlace.read(value), found.row == row else { return failPlace(String(cString: value)) }
        column = found.column
      case 0x73: cell.setStyle(value)
      case 0x74: cell.setType(value)
      default: break
      }
      at += 2
    }
    guard column < CellPlace.columnLimit else {
      return failPlace(CellRange.cell(row: row - 1, column: column))
    }
    cell.column = column
    nextColumn = column + 1
    place = .cell
    return true
  }

  private mutating func endCell() -> Bool {
    let value = cell.finish(context)
    if value == .empty { return true }
    if let last = cells.last, last.column >= cell.column { isOrdered = false }
    cells.append(SheetRow.Placed(column: cell.column, cell: value))
    rowBytes += cell.size
    if rowBytes > context.limits.rowBytes { return false }
    return cells.count <= CellPlace.columnLimit || endRow()
  }

  private mutating func endRow() -> Bool {
    if cells.isEmpty { return true }
    if !isOrdered {
      cells.sort { $0.column < $1.column }
      for (left, right) in zip(cells, cells.dropFirst()) where left.column == right.column {
        return fail(.sheetCellTwice, [CellRange.cell(row: row - 1, column: left.column)], column: left.column + 1)
      }
    }
    let width = cells.count
    rows.append(SheetRow(number: row, isHidden: isHidden, cells: cells))
    waiting += rowBytes
    cells = []
    cells.reserveCapacity(width)
    return true
  }

  private mutating func addColumns(_ attributes: PartAttributes) -> Bool {
    do throws(Diagnostic) {
      if let columns = try ColumnSpan.hidden(attributes, sheet: context.sheet, workbook: context.workbook) {
        guard hiddenColumns.count < CellPlace.columnLimit else { return failPlace("\(columns)") }
        hiddenColumns.append(columns)
      }
      return true
    } catch {
      problem = error
      return false
    }
  }

  private mutating func failPlace(_ written: String) -> Bool {
    fail(.sheetPlaceInvalid, [Shortened.text(written)])
  }

  private mutating func fail(_ code: DiagnosticCode, _ arguments: [String], column: Int? = nil) -> Bool {
    let place = SourceLocation(file: context.workbook, line: row, column: column)
    problem = Diagnostic(code, [context.sheet] + arguments, at: place)
    return false
  }
}
