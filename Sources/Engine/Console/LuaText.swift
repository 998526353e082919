import LuaRuntime

/// Lua values as a person reads them: numbers without noise, tables in one line.
enum LuaText {
  /// The value; texts in quotes where they stand among others.
  static func shown(_ value: LuaValue, quoted: Bool, depth: Int = 0) -> String {
    switch value {
    case .null: "nil"
    case .bool(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .number(let number): shortNumber(number)
    case .string(let text): quoted ? "\"\(text)\"" : text
    case .table(let table): depth < 6 ? self.table(table, depth: depth) : "{…}"
    case .function, .hostFunction: "function"
    case .handle, .view: "userdata"
    }
  }

  private static func table(_ table: LuaTable, depth: Int) -> String {
    let list = table.list.map { shown($0, quoted: true, depth: depth + 1) }
    let named = table.named.map { "\($0.key) = \(shown($0.value, quoted: true, depth: depth + 1))" }
    let all = list + named
    return all.isEmpty ? "{}" : "{ \(all.joined(separator: ", ")) }"
  }
}
