import CampaignModel
import LuaRuntime
import Notation
import RuleModel
import Workspace

/// Reads `decision_table "…" { … }`: every row becomes a rule.
struct DecisionTableReader {
  /// A table and the rules its rows are, each with where it stands.
  struct Reading {
    var table: DecisionTable
    var rows: [(rule: Rule, site: DeclarationSite)]
  }

  let rules: RuleReader
  /// The files of the pack that declares the table.
  let files: PackFiles

  private var sink: DiagnosticSink { rules.sink }

  /// The table; `index` is its place among all. Rows with mistakes are left out, which is harmless since the pack is then
  /// refused.
  func table(_ declaration: PendingDeclaration, index: Int) -> Reading {
    let reader = TableReader(declaration.table, site: declaration.site, sink: sink)
    let head = RowHead(
      title: reader.localized("title", required: true), reason: reader.localized("reason"),
      source: reader.text("source") ?? "", priority: reader.integer("priority", in: RowHead.priorities) ?? 0,
      layer: declaration.layer, replaces: reader.flag("replaces") ?? false)
    let policy = policy(reader)
    let isPartial = reader.flag("partial") ?? false
    let content = content(reader)
    reader.finish()
    if !content.columns.isEmpty { check(content.columns, reader) }
    if head.source.isEmpty, !reader.has("source"), !content.columns.contains(where: { $0.path == "source" }) {
      sink.report(reader.site.diagnostic(.missingSource, [reader.site.title], severity: .warning))
    }
    let rowReader = TableRowReader(rules: rules, site: declaration.site, columns: content.columns, head: head)
    var rows = content.rows.compactMap { source in
      rowReader.rule(source, TableRow(table: index, number: source.number))
    }
    // All rows are asked at once, so each waits for what any of them reads.
    let reads = Set(rows.flatMap { $0.rule.part.reads }).sorted()
    let circle = Set(rows.flatMap { $0.rule.part.infers }).intersection(reads).min()
    if let circle {
      let title = reader.site.title
      sink.report(
        reader.site.diagnostic(.ruleCircle, ["\(title) → \(rules.vocabulary.facts[circle].id) → \(title)"]))
    }
    for place in rows.indices {
      // Told once, not for each pair of rows.
      if circle != nil { rows[place].rule.effects = [] }
      var asked = rows[place].rule
      asked.declaredReads = reads
      rows[place].rule.stratum = rules.stratum(
        of: asked, TableReader(LuaTable(), site: rows[place].site, sink: sink))
    }
    let table = DecisionTable(
      id: declaration.site.name ?? "", policy: policy ?? .collect, location: declaration.site.location,
      isPartial: isPartial)
    return Reading(table: table, rows: rows)
  }

  private func policy(_ reader: TableReader) -> HitPolicy? {
    guard reader.has("hit") else {
      sink.report(reader.site.diagnostic(.missingRulePart, [reader.site.title, "hit"]))
      return nil
    }
    guard let name = reader.text("hit") else { return nil }
    if let policy = HitPolicy(rawValue: name) { return policy }
    sink.report(
      reader.site.diagnostic(
        .unknownReference, ["hit", name], path: "hit",
        suggestion: NearestName.nearest(to: name, in: HitPolicy.allCases.map(\.rawValue))))
    return nil
  }

  private func content(_ reader: TableReader) -> TableContent {
    let columns = ColumnReader(
      names: rules.names, vocabulary: rules.vocabulary, arena: rules.arena, sink: sink, title: reader.site.title)
    guard reader.has("file") else { return LuaTableSource(reader: reader, columns: columns).content() }
    if let rows = reader.value("rows") { reader.wrong("rows", wanted: "nothing", found: rows) }
    guard let path = reader.text("file") else { return TableContent() }
    return CSVTableSource(reader: reader, columns: columns, files: files).content(of: Folding.nfc(path))
  }

  /// A table without tests or without effects decides nothing; an effect in two columns would be lost in one of them.
  private func check(_ columns: [TableColumn], _ reader: TableReader) {
    var outputs: [String] = []
    for column in columns {
      switch column {
      case .none: return
      case .output, .note:
        if outputs.contains(where: {
          $0 == column.path || column.path.hasPrefix("\($0).") || $0.hasPrefix("\(column.path).")
        }) {
          sink.report(
            reader.site.diagnostic(.duplicateKey, [column.path], path: reader.has("file") ? "file" : "outputs"))
        }
        outputs.append(column.path)
      case .input: break
      }
    }
    let hasInput = columns.contains { if case .input = $0 { true } else { false } }
    let hasOutput = columns.contains { if case .output = $0 { true } else { false } }
    for (isThere, part) in [(hasInput, "inputs"), (hasOutput, "outputs")] where !isThere {
      sink.report(reader.site.diagnostic(.missingRulePart, [reader.site.title, part]))
    }
  }
}
