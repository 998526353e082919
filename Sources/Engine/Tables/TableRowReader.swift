import CampaignModel
import LuaRuntime
import Notation
import RuleModel

/// What rows of a decision table have in common, and fall back on.
struct RowHead {
  var title: LocalizedText
  var reason: LocalizedText
  var source: String
  var priority: Int
  /// The pack the table comes from.
  var layer: Int
  /// Whether it takes the place of an earlier pack's table.
  var replaces: Bool

  /// Priorities rules may have.
  static let priorities = -1_000_000...1_000_000
}

/// Turns a row of a decision table into a rule: cells of inputs become its condition, cells of outputs the table of effects
/// a rule would have, read by the same reader.
struct TableRowReader {
  let rules: RuleReader
  /// Where the table stands.
  let site: DeclarationSite
  let columns: [TableColumn]
  let head: RowHead

  /// The rule and where its keys stand.
  func rule(_ source: TableRowSource, _ row: TableRow) -> (rule: Rule, site: DeclarationSite)? {
    let name = "\(site.name ?? "")#\(row.number)"
    var keys = KeyTable()
    var cells: [String: CellPlace] = [:]
    for (column, cell) in zip(columns, source.cells) {
      guard let value = value(column, cell.value) else { continue }
      keys.set(column.keys, value)
      cells[column.path] = cell.place
    }
    for note in source.notes {
      keys.set([note.key], note.value)
      cells[note.key] = note.place
    }
    let rowSite = DeclarationSite(row: name, of: site, at: source.place, cells: cells)
    let reader = TableReader(keys.table, site: rowSite, sink: rules.sink)
    let title = reader.localized("title")
    let reason = reader.localized("reason")
    let ownSource = reader.text("source")
    let priority = reader.integer("priority", in: RowHead.priorities)
    let effects = EffectReader(
      names: rules.names, vocabulary: rules.vocabulary, arena: rules.arena, reader: reader
    ).effects()
    reader.finish()
    guard let condition = condition(source, rowSite) else { return nil }
    var rule = Rule(
      id: name, title: title.filled(from: head.title), reason: reason.filled(from: head.reason),
      source: ownSource ?? head.source, priority: priority ?? head.priority, condition: condition, effects: effects,
      location: source.place.location, stratum: .main)
    rule.layer = head.layer
    rule.table = row
    if head.replaces { rule.replaces = source.place.location }
    return (rule, rowSite)
  }

  private func value(_ column: TableColumn, _ cell: LuaValue) -> LuaValue? {
    switch column {
    case .output(let path): return OutputCell(vocabulary: rules.vocabulary, path: path).value(cell)
    case .note:
      if case .string(let text) = cell, CellText.isEmpty(text) { return nil }
      return cell
    case .input, .none: return nil
    }
  }

  private func condition(_ source: TableRowSource, _ rowSite: DeclarationSite) -> Condition? {
    let reader = CellReader(
      vocabulary: rules.vocabulary, arena: rules.arena, sink: rules.sink, row: rowSite.title)
    var parts: [Condition] = []
    var isWhole = true
    for (column, cell) in zip(columns, source.cells) {
      guard case .input(let subject) = column else { continue }
      guard let part = reader.condition(cell.value, of: subject, at: cell.place) else {
        isWhole = false
        continue
      }
      if part != .always { parts.append(part) }
    }
    return isWhole ? (parts.count == 1 ? parts[0] : .all(parts)) : nil
  }
}

extension TableColumn {
  /// The keys its cells stand under in a rule's table.
  fileprivate var keys: [String] {
    switch self {
    case .output(let path), .note(let path): path
    case .input, .none: []
    }
  }
}

extension LocalizedText {
  /// Each missing language taken from another text.
  fileprivate func filled(from other: LocalizedText) -> LocalizedText {
    LocalizedText(vi: vi ?? other.vi, en: en ?? other.en)
  }
}

/// A Lua table being built from key paths.
private struct KeyTable {
  private var values: [String: LuaValue] = [:]
  private var nested: [String: KeyTable] = [:]

  /// Puts a value under a path.
  mutating func set(_ path: [String], _ value: LuaValue) {
    guard let first = path.first else { return }
    if path.count == 1 {
      values[first] = value
    } else {
      nested[first, default: KeyTable()].set(Array(path.dropFirst()), value)
    }
  }

  /// The table, its keys sorted.
  var table: LuaTable {
    let all = values.merging(nested.mapValues { .table($0.table) }) { $1 }
    return LuaTable(named: all.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }
}
