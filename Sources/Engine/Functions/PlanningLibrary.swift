import LuaRuntime
import Notation
import Planning

/// The planning formulas as scripts call them: `planning.hill { x = 30, gamma = 50 }.response`. A frozen table of functions
/// that take named arguments and give a table of named results.
struct PlanningLibrary {
  /// The name of the table.
  static let name = "planning"

  /// Gives a state the table; ``answer(view:key:)`` has to be among those who answer its unknown keys.
  static func install(in state: LuaState) throws(LuaFailure) {
    let functions = PlanningFunction.all.map { function in
      let made = state.makeFunction("\(name).\(function.id)") { [unowned state] call in
        answer(function, call, counting: state)
      }
      return (key: function.id, value: LuaValue.hostFunction(made))
    }
    try state.define(global: name, value: .table(LuaTable(named: functions)), strict: true)
  }

  /// What a script is told that calls a function there is not; nil for other views.
  static func answer(view: String, key: String) -> LuaReply? {
    guard view == name else { return nil }
    let known = PlanningFunction.all.map(\.id)
    let near = NearestName.nearest(to: key, in: known).map { "; did you mean '\($0)'?" } ?? "."
    return .failure("\(name) has no '\(key)'\(near) It has \(known.joined(separator: ", "))")
  }

  private static func answer(_ function: PlanningFunction, _ call: LuaCall, counting state: LuaState) -> LuaReply {
    let words = PlanningWords(function: function)
    guard call.arguments.count == 1, case .table(let table) = call[0], table.list.isEmpty else {
      return .failure(words.usage)
    }
    var given: [String: PlanningValue] = [:]
    for (key, value) in table.named {
      guard let read = Self.value(value) else {
        return .failure(words.wrongKind(key, found: value))
      }
      given[key] = read
    }
    do throws(PlanningFault) {
      let results = try function(given)
      state.count(steps: UInt64(clamping: function.steps(given: given, results: results)))
      let order = function.results.map(\.name)
      return .value(
        .table(LuaTable(named: order.compactMap { key in results[key].map { (key: key, value: Self.value($0)) } })))
    } catch {
      state.count(steps: UInt64(clamping: function.steps(given: given, results: [:])))
      return .failure(words.text(of: error))
    }
  }

  /// A number or a list of numbers; nil for anything else.
  private static func value(_ value: LuaValue) -> PlanningValue? {
    if let number = value.double { return .number(number) }
    guard case .table(let table) = value, table.named.isEmpty else { return nil }
    let numbers = table.list.compactMap(\.double)
    return numbers.count == table.list.count ? .list(numbers) : nil
  }

  private static func value(_ value: PlanningValue) -> LuaValue {
    switch value {
    case .number(let number): .number(number)
    case .list(let list): .table(LuaTable(list: list.map { .number($0) }))
    }
  }
}
