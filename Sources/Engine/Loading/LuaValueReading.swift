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
    case .table: return "table"
    case .function: return "function"
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
