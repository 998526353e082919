import CampaignModel
import Notation

/// Turns the cells of a row into the entries of a brief.
struct RowReading {
  private let table: BriefTable
  private let vocabulary: BriefVocabulary
  private let row: TableRow
  /// What there is to say besides what the brief's own reading says.
  private(set) var problems: [Diagnostic]
  /// The entries.
  private(set) var entries: [LocatedEntry] = []
  /// Whether goals are ticked, so that nobody gave them weights.
  var hasTicks: Bool { ticks > 0 && ticks == weights }
  private var ticks = 0
  private var weights = 0

  private static let marks: Set<String> = ["x", "✓", "✔", "☑", "v", "●", "•"]
  /// Days spreadsheets count from; numbers below are no days anybody plans in.
  private static let serials = 18_264...73_415

  /// Reads a row of a table.
  init(_ row: TableRow, of table: BriefTable, vocabulary: BriefVocabulary) {
    self.table = table
    self.row = row
    self.vocabulary = vocabulary
    problems = row.problems
    for (index, cell) in row.cells.enumerated() where !cell.isBlank { read(cell, index) }
  }

  /// The row as a mapping; its place is the row's.
  var root: LocatedNode { LocatedNode(content: .mapping(entries), place: .start) }

  /// What a brief file would say of the row.
  var named: [NamedCell] {
    var cells: [NamedCell] = entries.compactMap { entry in
      guard case .scalar(let scalar) = entry.value.content else { return nil }
      return NamedCell(
        key: entry.key, text: scalar.text, isNumber: scalar.kind == .number && JSONNumber(scalar.text) != nil)
    }
    // Whoever mends the row must see what did not fit.
    let rest = row.cells.dropFirst(table.width).filter { !$0.isBlank }.map(\.text)
    if row.problems.contains(where: { $0.severity == .error }) {
      cells.append(NamedCell(key: "?", text: rest.joined(separator: " | "), isNumber: false))
    }
    return cells
  }

  private mutating func read(_ cell: TableCell, _ index: Int) {
    guard index < table.columns.count else { return }
    guard let column = table.columns[index] else {
      problems.append(
        Diagnostic(
          .columnUnnamed, [place(cell), Findings.shown(cell.text)], at: location(cell), severity: .warning))
      return
    }
    guard let meaning = column.meaning else { return }
    switch meaning.target {
    case .nothing: return
    case .id: add("id", scalar(cell, nil), cell)
    case .group(let group): add(vocabulary.name(ofGroup: group), scalar(cell, nil), cell)
    case .field(let field):
      guard let scalar = value(cell, vocabulary.fields[field].schema, field, meaning.unit) else { return }
      add(vocabulary.schema.fields[field].id, scalar, cell)
    }
  }

  private mutating func add(_ key: String, _ scalar: LocatedScalar, _ cell: TableCell) {
    let place = Place(line: max(cell.line - row.line, 0) + 1, column: cell.column)
    entries.append(
      LocatedEntry(key: key, place: place, value: LocatedNode(content: .scalar(scalar), place: place)))
  }

  private func scalar(_ cell: TableCell, _ unit: ColumnUnit?, isNumber: Bool = false) -> LocatedScalar {
    switch cell.kind {
    case .text:
      let written = Folding.trimmed(cell.text)
      let text = isNumber ? table.numbers?.settled(written) ?? written : written
      return LocatedScalar(text: unit?.applied(to: text) ?? text, kind: .plain)
    case .number:
      let applied = unit?.applied(toNumber: cell.text) ?? (cell.text, true)
      return LocatedScalar(text: applied.0, kind: applied.1 ? .number : .plain)
    }
  }

  /// The value of a field; nil when the cell says that there is none.
  private mutating func value(
    _ cell: TableCell, _ schema: FieldSchema, _ field: Int, _ unit: ColumnUnit?
  ) -> LocatedScalar? {
    let isWeight = vocabulary.groupOfField[field].map { vocabulary.schema.groups[$0].isWeights } ?? false
    var unit = unit
    if unit == .percent, ColumnUnit.isShareOrPercent(cell.text) {
      // Weights are shares of each other: 0,7 beside 0,3 is as good as 70 beside 30.
      if isWeight, areWeightsShares { unit = nil }
      if !isWeight { tellTwoReadings(cell, schema) }
    }
    if schema.type.isNumeric, case .power(let power) = unit { refuseWholeDigits(cell, schema, power) }
    let scalar = scalar(cell, unit, isNumber: schema.type.isNumeric)
    if schema.type == .date { return day(cell, scalar, schema) }
    guard isWeight, cell.kind == .text else { return scalar }
    weights += 1
    // A goal ticked weighs as much as the others that are ticked.
    let flag = Self.marks.contains(scalar.text.lowercased()) ? true : try? FlagNotation.parse(scalar.text)
    guard let flag else { return scalar }
    ticks += 1
    return flag ? LocatedScalar(text: "1", kind: .number) : nil
  }

  /// Whether no weight of the row in a column of percents is larger than 1.
  private var areWeightsShares: Bool {
    for (index, cell) in row.cells.enumerated() where index < table.columns.count && !cell.isBlank {
      guard let meaning = table.columns[index]?.meaning, meaning.unit == .percent,
        case .field(let field) = meaning.target,
        let group = vocabulary.groupOfField[field], vocabulary.schema.groups[group].isWeights
      else { continue }
      let text = ColumnUnit.percent.applied(to: cell.text)
      if text != cell.text, !ColumnUnit.isShareOrPercent(cell.text),
        cell.text.contains(where: { "123456789".contains($0) })
      {
        return false
      }
    }
    return true
  }

  /// `300.000.000` under `(triệu)` is written in full, whatever the heading says, or is a mistake.
  private mutating func refuseWholeDigits(_ cell: TableCell, _ schema: FieldSchema, _ power: Int) {
    let text = Folding.trimmed(cell.text)
    let value =
      cell.kind == .number ? ExactNumber(json: text) : try? NumberReading(text, language: table.numbers?.language).value
    guard let value, ExactNumber(Self.largest) <= value,
      let whole = value.shifted(by: power), ExactNumber(Self.largest * Self.largest) <= whole
    else { return }
    problems.append(
      Diagnostic(
        .ambiguousNumber, [schema.id, text, ColumnUnit.power(power).applied(to: text), text], at: location(cell)))
  }

  /// A million of thousands or millions is more than anybody writes.
  private static let largest: Int64 = 1_000_000

  /// `0,3` under `(%)` is 30 % in one sheet and 0,3 % in the next.
  private mutating func tellTwoReadings(_ cell: TableCell, _ schema: FieldSchema) {
    let text = Folding.trimmed(cell.text)
    let digits = text.replacing(",", with: ".")
    let share = ExactNumber(json: digits.hasPrefix(".") ? "0\(digits)" : digits)?.shifted(by: 2)
    problems.append(
      Diagnostic(
        .ambiguousNumber, [schema.id, text, "\(share?.plain ?? digits)%", "\(text)%"], at: location(cell),
        suggestion: share.flatMap { $0.plain == "100" ? nil : "\($0.plain)%" }))
  }

  /// A day spreadsheets hold as a number of days.
  private mutating func day(_ cell: TableCell, _ scalar: LocatedScalar, _ schema: FieldSchema) -> LocatedScalar {
    for midnight in ["T00:00:00", " 00:00:00", " 00:00", " 0:00"] where scalar.text.hasSuffix(midnight) {
      return LocatedScalar(text: String(scalar.text.dropLast(midnight.count)), kind: .plain)
    }
    guard let number = Int(scalar.text), Self.serials.contains(number),
      let start = CivilDate(year: 1899, month: 12, day: 30)
    else { return scalar }
    let date = start.adding(days: number).iso
    problems.append(
      Diagnostic(.serialRead, [schema.id, scalar.text, date], at: location(cell), severity: .note))
    return LocatedScalar(text: date, kind: .plain)
  }

  private func place(_ cell: TableCell) -> String {
    table.isWorkbook ? CellRange.cell(row: cell.line - 1, column: cell.column - 1) : "\(cell.line):\(cell.column)"
  }

  private func location(_ cell: TableCell) -> SourceLocation {
    SourceLocation(file: table.name, line: cell.line, column: cell.column)
  }
}
