import CampaignModel
import LuaRuntime
import RuleModel

/// The table rule functions see of a brief: `brief.budget`, `brief.goal.trust`, `brief.platforms`; missing fields are nil.
struct BriefView {
  let pack: Pack

  /// The brief's facts as nested tables by their dotted names, with `further` facts that a rule declares to read.
  func table(_ facts: FactVector, with further: [Int]) -> LuaTable {
    let root = Branch()
    let kinds = pack.ruleSet.facts.kinds
    for (index, fact) in pack.ruleSet.facts.facts.enumerated() where facts.present[index] {
      guard kinds[index] == .brief || kinds[index] == .derived || further.contains(index) else { continue }
      root.insert(fact.id.split(separator: ".").map(String.init)[...], value(index, fact, facts))
    }
    return root.table
  }

  private final class Branch {
    private var values: [String: LuaValue] = [:]
    private var branches: [String: Branch] = [:]

    func insert(_ path: ArraySlice<String>, _ value: LuaValue) {
      guard let head = path.first else { return }
      if path.count == 1 {
        values[head] = value
      } else {
        let branch = branches[head] ?? Branch()
        branches[head] = branch
        branch.insert(path.dropFirst(), value)
      }
    }

    /// A name that is both a value and a family shows the family, with the value's items in it.
    var table: LuaTable {
      var entries = values
      var tables = branches
      for (name, branch) in tables {
        var merged = branch.table
        if case .table(let own) = entries[name] { merged.list = own.list }
        entries[name] = .table(merged)
      }
      tables.removeAll()
      return LuaTable(named: entries.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }
  }

  private func value(_ index: Int, _ fact: FieldSchema, _ facts: FactVector) -> LuaValue {
    func options(_ bits: UInt64) -> [LuaValue] {
      fact.values.indices.filter { bits & (1 << UInt64($0)) != 0 }.map { .string(fact.values[$0].id) }
    }
    switch fact.type {
    case .integer, .money, .amount: return .integer(Int64(facts.axis[index]))
    case .number, .percent: return .number(facts.axis[index])
    case .date: return .string(CivilDate(dayNumber: Int(facts.axis[index])).iso)
    case .choice: return options(facts.bits[index]).first ?? .null
    case .set: return .table(LuaTable(list: options(facts.bits[index])))
    case .flag: return .bool(facts.bits[index] == 2)
    case .text, .texts, .records: return other(facts.others[index], fact)
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
