import CampaignModel

extension BriefReader {
  /// The headings among the first rows of a table, blank rows left out; `name` is how findings name the table, and `prefix`
  /// what comes before the line in the name of a brief without one, else the file's name without its ending.
  package func table(
    of rows: [[TableCell]], named name: String, prefix: String? = nil, map: ColumnMap = .none, isWorkbook: Bool = false
  ) throws(Diagnostic) -> BriefTable {
    let search = HeadingSearch(
      vocabulary, map: map, name: name, prefix: prefix ?? Self.name(name, 1), isWorkbook: isWorkbook)
    return try search.table(rows)
  }

  /// The table that begins at a row within another, when the row is one of headings: words only, of which three or more name
  /// fields. The same table when the columns are the same.
  package func table(at row: TableRow, within table: BriefTable, map: ColumnMap) -> BriefTable? {
    let cells = row.cells.filter { !$0.isBlank }
    guard cells.count >= Self.headings,
      cells.allSatisfy({ $0.kind == .text && !$0.text.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } }),
      let found = try? self.table(
        of: [row.cells], named: table.name, prefix: table.prefix, map: map, isWorkbook: table.isWorkbook),
      found.known >= Self.headings
    else { return nil }
    return found.columns.map { $0?.meaning } == table.columns.map { $0?.meaning } ? table : found
  }

  /// Fields a row within a table must name to be one of headings.
  private static let headings = 3

  /// Whether a column of a table, counted from 0, holds amounts, of which each row has its own.
  package func holdsAmounts(_ column: Int, of table: BriefTable) -> Bool {
    guard table.columns.indices.contains(column), case .field(let field)? = table.columns[column]?.meaning?.target
    else {
      return false
    }
    return switch vocabulary.schema.fields[field].type {
    case .money, .amount: true
    case .integer: vocabulary.schema.fields[field].role == .audience
    default: false
    }
  }

  /// Reads a row of a table as a brief, with what a brief file would say of it when the row is refused.
  package func read(_ row: TableRow, of table: BriefTable) -> (outcome: BriefOutcome, refused: [NamedCell]) {
    let reading = RowReading(row, of: table, vocabulary: vocabulary)
    if let odd = RowKind(row, of: table).finding {
      return (BriefOutcome(brief: nil, diagnostics: [odd]), reading.named)
    }
    let findings = Findings(file: table.name, firstLine: row.line, source: nil)
    var assembler = BriefAssembler(vocabulary: vocabulary, currency: currency, findings: findings)
    let isBroken = reading.problems.contains { $0.severity == .error }
    let read = assembler.brief(from: reading.root, named: "\(table.prefix):\(row.line)")
    var said = read.diagnostics
    // What stands in the cells of a row that cannot be told apart means nothing.
    if reading.problems.contains(where: { Self.tangled.contains($0.code) }) { said = [] }
    if isBroken { said.removeAll { $0.code == .missingField } }
    if reading.hasTicks { said.removeAll { $0.code == .weightsNormalised } }
    let diagnostics =
      reading.problems.map { $0.code == .ambiguousNumber ? shown($0, row, table) : $0 }
      + said.map { shown($0, row, table) }
    var brief = isBroken ? nil : read.brief
    if reading.hasTicks { brief?.notes.removeAll { $0.code == .weightsNormalised } }
    brief?.notes.insert(contentsOf: reading.problems, at: 0)
    return (BriefOutcome(brief: brief, diagnostics: diagnostics), brief == nil ? reading.named : [])
  }

  /// What is wrong with a row as a whole.
  private static let tangled: Set<DiagnosticCode> = [
    .briefRowRagged, .quoteOpen, .quoteContinued, .rowTooLong, .briefEncoding,
  ]

  /// The finding with its cell: the heading and what stands in it.
  private func shown(_ finding: Diagnostic, _ row: TableRow, _ table: BriefTable) -> Diagnostic {
    guard finding.excerpt == nil, let place = finding.location, let column = place.column,
      let index = row.cells.firstIndex(where: { $0.line == place.line && $0.column == column && !$0.isBlank }),
      index < table.columns.count, let heading = table.columns[index]?.heading
    else { return finding }
    var finding = finding
    let name =
      table.isWorkbook ? "\(CellRange.cell(row: place.line - 1, column: column - 1)) \(heading): " : "\(heading): "
    let text = Findings.shown(row.cells[index].text)
    finding.excerpt = SourceExcerpt(
      text: name + text, column: name.unicodeScalars.count + 1, length: max(1, text.unicodeScalars.count))
    return finding
  }
}
