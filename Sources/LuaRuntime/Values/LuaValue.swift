/// A Lua value by value. Numbers read from Lua are finite and strings are checked UTF-8; NUL bytes are kept.
package enum LuaValue: Sendable, Equatable {
  /// Lua's `nil`.
  case null
  case bool(Bool)
  case integer(Int64)
  case number(Double)
  case string(String)
  case table(LuaTable)
  /// A script's function.
  indirect case function(LuaFunction)
  /// A function of the host.
  indirect case hostFunction(LuaHostFunction)
  case handle(LuaHandle)
  /// A view to pass to a call; a view a script hands back is read as a table.
  case view(LuaPrepared)

  /// The number when it is an integer or a float.
  package var double: Double? {
    switch self {
    case .integer(let integer): Double(integer)
    case .number(let number): number
    default: nil
    }
  }

  /// What Lua calls its type, for messages.
  package var typeName: String {
    switch self {
    case .null: "nil"
    case .bool: "boolean"
    case .integer, .number: "number"
    case .string: "string"
    case .table, .view: "table"
    case .function, .hostFunction: "function"
    case .handle: "userdata"
    }
  }
}

extension LuaValue: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(integerLiteral value: Int64) { self = .integer(value) }
  package init(floatLiteral value: Double) { self = .number(value) }
  package init(stringLiteral value: String) { self = .string(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: LuaValue...) { self = .table(LuaTable(list: elements)) }
  package init(dictionaryLiteral elements: (String, LuaValue)...) {
    self = .table(LuaTable(named: elements.map { (key: $0.0, value: $0.1) }))
  }
}
