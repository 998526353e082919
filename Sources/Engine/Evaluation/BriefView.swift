import CampaignModel
import LuaRuntime
import RuleModel

/// The table rule functions see of a brief: `brief.budget`, `brief.goal.trust`, `brief.platforms`; missing fields are nil.
/// Names are laid out once for all briefs.
final class BriefView {
  /// A name of the table: a fact, a family of further names, or both.
  private final class Node {
    let name: String
    var fact: Int?
    var members: [Node] = []

    init(_ name: String) { self.name = name }
  }

  private let facts: [FieldSchema]
  private let kinds: [FactKind]
  /// The names of each option of each fact, as Lua gets them.
  private let options: [[LuaValue]]
  private let root = Node("brief")

  /// Lays out the names of a pack's facts.
  init(_ schema: FactSchema) {
    facts = schema.facts
    kinds = schema.kinds
    options = schema.facts.map { $0.values.map { .string($0.id) } }
    for (index, fact) in schema.facts.enumerated() {
      var node = root
      for name in fact.id.split(separator: ".").map(String.init) {
        if let known = node.members.first(where: { $0.name == name }) {
          node = known
        } else {
          let made = Node(name)
          node.members.append(made)
          node = made
        }
      }
      node.fact = index
    }
    Self.sort(root)
  }

  private static func sort(_ node: Node) {
    node.members.sort { $0.name < $1.name }
    node.members.forEach(sort)
  }

  /// The brief's facts as nested tables, with `further` facts that a rule declares to read. A name that is both a value and
  /// a family shows the family, with the value's items in it.
  func table(_ vector: FactVector, with further: [Int]) -> LuaTable { family(root, vector, further) ?? LuaTable() }

  private func family(_ node: Node, _ vector: FactVector, _ further: [Int]) -> LuaTable? {
    var entries: [(key: String, value: LuaValue)] = []
    for member in node.members {
      var own: LuaValue?
      if let fact = member.fact, vector.present[fact], isShown(fact, further) { own = value(fact, vector) }
      if !member.members.isEmpty, var table = family(member, vector, further) {
        if case .table(let items) = own { table.list = items.list }
        own = .table(table)
      }
      if let own { entries.append((member.name, own)) }
    }
    return entries.isEmpty ? nil : LuaTable(named: entries)
  }

  private func isShown(_ fact: Int, _ further: [Int]) -> Bool {
    kinds[fact] == .brief || kinds[fact] == .derived || further.contains(fact)
  }

  private func value(_ index: Int, _ vector: FactVector) -> LuaValue {
    switch facts[index].type {
    case .integer, .money, .amount: return .integer(Int64(vector.axis[index]))
    case .number, .percent: return .number(vector.axis[index])
    case .date: return .string(CivilDate(dayNumber: Int(vector.axis[index])).iso)
    case .choice:
      let option = vector.bits[index].trailingZeroBitCount
      return options[index].indices.contains(option) ? options[index][option] : .null
    case .set:
      let bits = vector.bits[index]
      return .table(
        LuaTable(list: options[index].indices.filter { bits & (1 << UInt64($0)) != 0 }.map { options[index][$0] }))
    case .flag: return .bool(vector.bits[index] == 2)
    case .text, .texts, .records: return other(vector.others[index], facts[index])
    }
  }

  private func other(_ value: FieldValue?, _ fact: FieldSchema) -> LuaValue {
    switch value {
    case .text(let text): return .string(text)
    case .texts(let texts): return .table(LuaTable(list: texts.map { .string($0) }))
    case .records(let records):
      return .table(LuaTable(list: records.map { .table(row($0, fact)) }))
    default: return .null
    }
  }

  private func row(_ record: FieldRecord, _ fact: FieldSchema) -> LuaTable {
    var entries: [(key: String, value: LuaValue)] = []
    for (column, value) in zip(fact.columns, record.values) {
      switch value {
      case .integer(let number): entries.append((column.id, .integer(number)))
      case .money(let money): entries.append((column.id, .integer(money.amount)))
      case .number(let number): entries.append((column.id, .number(number)))
      case .text(let text): entries.append((column.id, .string(text)))
      case .flag(let flag): entries.append((column.id, .bool(flag)))
      case .date(let date): entries.append((column.id, .string(date.iso)))
      case .choice(let option) where column.values.indices.contains(option):
        entries.append((column.id, .string(column.values[option].id)))
      default: break
      }
    }
    return LuaTable(named: entries.sorted { $0.key < $1.key })
  }
}
