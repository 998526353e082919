import LuaRuntime

/// What the loader asks of values that come out of scripts.
extension LuaValue {
  /// Whether the value stands for a mistake that was reported where it was made.
  var isPoison: Bool {
    if case .handle(let handle) = self { return handle.kind == HandleKind.poison.rawValue }
    return false
  }

  /// The value in few words, for findings: `"abc"`, `12`, `table`.
  var summary: String {
    switch self {
    case .null: return "nil"
    case .bool(let flag): return flag ? "true" : "false"
    case .integer(let number): return String(number)
    case .number(let number): return shortNumber(number)
    case .string(let text): return text.count > 40 ? "\"\(text.prefix(40))…\"" : "\"\(text)\""
    case .table, .view: return "table"
    case .function, .hostFunction: return "function"
    case .handle(let handle):
      switch HandleKind(rawValue: handle.kind) {
      case .expression: return "field"
      case .condition: return "condition"
      case .method: return "predicate"
      default: return "value"
      }
    }
  }
}

extension LuaOperation {
  /// How the operator is written.
  var symbol: String {
    switch self {
    case .add: "+"
    case .subtract, .negate: "-"
    case .multiply: "*"
    case .divide: "/"
    case .modulo: "%"
    case .power: "^"
    case .floorDivide: "//"
    case .bitAnd: "&"
    case .bitOr: "|"
    case .bitXor, .bitNot: "~"
    case .shiftLeft: "<<"
    case .shiftRight: ">>"
    case .concatenate: ".."
    case .length: "#"
    case .equal: "=="
    case .less: "<"
    case .lessOrEqual: "<="
    case .call: "()"
    case .assign: "="
    }
  }
}
