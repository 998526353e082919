import CampaignModel
import LuaRuntime

/// A value of a field as scripts see it: money and counts are integers, a choice its id, a date its ISO form.
enum FieldValueView {
  /// The value in Lua.
  static func value(_ value: FieldValue, of field: FieldSchema) -> LuaValue {
    func option(_ index: Int) -> LuaValue {
      field.values.indices.contains(index) ? .string(field.values[index].id) : .null
    }
    switch value {
    case .number(let number): return .number(number)
    case .integer(let number): return .integer(number)
    case .money(let money): return .integer(money.amount)
    case .choice(let index): return option(index)
    case .set(let bits):
      return .table(LuaTable(list: field.values.indices.filter { bits & (1 << UInt64($0)) != 0 }.map(option)))
    case .flag(let flag): return .bool(flag)
    case .text(let text): return .string(text)
    case .texts(let texts): return .table(LuaTable(list: texts.map { .string($0) }))
    case .date(let date): return .string(date.iso)
    case .records: return .null
    }
  }
}
