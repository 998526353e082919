import CampaignModel
import LuaRuntime
import Notation

/// Takes the columns and rows of a decision table from its own Lua table.
struct LuaTableSource {
  let reader: TableReader
  let columns: ColumnReader

  /// The content; what is wrong with it was reported.
  func content() -> TableContent {
    var content = TableContent()
    content.columns = list("inputs", .input) + list("outputs", .output)
    guard let value = reader.value("rows") else {
      if !reader.has("rows") { missing("rows") }
      return content
    }
    guard case .table(let rows) = value, rows.named.isEmpty else {
      reader.wrong("rows", wanted: "table", found: value)
      return content
    }
    for (index, row) in rows.list.enumerated() {
      let path = "rows[\(index + 1)]"
      guard case .table(let table) = row else {
        if !row.isPoison { report(.wrongRuleValue, [path, reader.site.title, "table", row.summary], path) }
        continue
      }
      guard table.list.count == content.columns.count else {
        report(
          .raggedRow,
          ["\(reader.site.name ?? "")#\(index + 1)", String(table.list.count), String(content.columns.count)], path)
        continue
      }
      content.rows.append(source(table, number: index + 1, path: path))
    }
    return content
  }

  private func source(_ table: LuaTable, number: Int, path: String) -> TableRowSource {
    let notes = Set(TableColumn.notes.map { $0.prefix { $0 != "." } }.map(String.init))
    var row = TableRowSource(
      number: number, place: place(path),
      cells: table.list.enumerated().map { ($1, place("\(path)[\($0 + 1)]")) })
    for (key, value) in table.named {
      if notes.contains(key) {
        row.notes.append((key, value, place("\(path).\(key)")))
      } else {
        reader.sink.report(
          reader.site.diagnostic(
            .unknownKey, [key, reader.site.title], path: "\(path).\(key)",
            suggestion: NearestName.nearest(to: key, in: notes.sorted())))
      }
    }
    return row
  }

  private func list(_ key: String, _ kind: ColumnReader.Kind) -> [TableColumn] {
    guard let value = reader.value(key) else {
      if !reader.has(key) { missing(key) }
      return []
    }
    guard case .table(let table) = value, table.named.isEmpty, !table.list.isEmpty else {
      reader.wrong(key, wanted: "list", found: value)
      return []
    }
    return table.list.enumerated().map { columns.column($1, kind, at: place("\(key)[\($0 + 1)]")) }
  }

  private func missing(_ key: String) {
    reader.sink.report(reader.site.diagnostic(.missingRulePart, [reader.site.title, key]))
  }

  private func place(_ path: String) -> CellPlace {
    let (location, excerpt) = reader.site.place(path)
    return CellPlace(location: location, excerpt: excerpt)
  }

  private func report(_ code: DiagnosticCode, _ arguments: [String], _ path: String) {
    reader.sink.report(reader.site.diagnostic(code, arguments, path: path))
  }
}
