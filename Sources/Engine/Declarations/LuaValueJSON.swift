import LuaRuntime

/// Writes a Lua value as JSON, so that a brief written in Lua is read by the one brief reader.
enum LuaValueJSON {
  /// The JSON text; functions and host objects become null.
  static func text(_ value: LuaValue) -> String {
    switch value {
    case .null, .function, .hostFunction, .handle, .view: return "null"
    case .bool(let flag): return flag ? "true" : "false"
    case .integer(let number): return String(number)
    case .number(let number):
      guard number.isFinite else { return "null" }
      return number == number.rounded() && number.magnitude < 1e15 ? String(Int64(number)) : "\(number)"
    case .string(let text): return quoted(text)
    case .table(let table):
      if table.named.isEmpty { return "[" + table.list.map(Self.text).joined(separator: ",") + "]" }
      return "{" + table.named.map { quoted($0.key) + ":" + Self.text($0.value) }.joined(separator: ",") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case _ where scalar.value < 0x20:
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
