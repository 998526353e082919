import BriefReading
import LuaRuntime

/// A JSON document as scripts see it; null is nil, so an object's null members are absent.
enum LuaDocument {
  /// The value. Recursion is bounded: readers refuse more than 64 levels.
  static func value(_ value: LocatedDocument.Value) -> LuaValue {
    switch value.content {
    case .null: return .null
    case .flag(let flag): return .bool(flag)
    case .text(let text): return .string(text)
    case .number(let digits):
      if let integer = Int64(digits) { return .integer(integer) }
      return Double(digits).map { .number($0) } ?? .null
    case .list(let items):
      // A list of Lua has no holes: what is null in it is dropped.
      return .table(LuaTable(list: items.map(Self.value).filter { $0 != .null }))
    case .mapping(let entries):
      return .table(
        LuaTable(named: entries.map { ($0.key, Self.value($0.value)) }.filter { $0.1 != .null }))
    }
  }
}
