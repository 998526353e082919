import LuaRuntime
import RuleModel

/// Reads `when`: conditions, lists of them (all must hold), and functions.
struct ConditionReader {
  let arena: HandleArena
  /// Reports what is no condition, with its path below `when`.
  let report: (LuaValue, String) -> Void

  /// The condition of a value; nil when it was reported.
  func condition(_ value: LuaValue, path: String) -> Condition? {
    if value.isPoison { return nil }
    if let condition = arena.condition(value) { return condition }
    switch value {
    case .function(let function): return .function(Int(function.ordinal))
    case .table(let table) where table.named.isEmpty:
      let parts = table.list.enumerated().compactMap { condition($1, path: "\(path)[\($0 + 1)]") }
      return parts.count == 1 ? parts[0] : .all(parts)
    default:
      report(value, path)
      return nil
    }
  }
}
