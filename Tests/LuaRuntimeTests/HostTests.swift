import Testing

@testable import LuaRuntime

@Suite struct HostTests {
  @Test func aHostFunctionGetsValuesAndTheLineOfTheScript() throws {
    let state = try LuaState()
    var seen: [LuaValue] = []
    var line: LuaPosition?
    try state.define(function: "declare") { call in
      seen = call.arguments
      line = call.position
      return .value("ok")
    }
    #expect(try run("\nreturn declare({ a = 1 }, 'x')", in: state) == "ok")
    #expect(seen == [["a": 1], "x"])
    #expect(line == LuaPosition(file: "rules/a.lua", line: 2))
  }

  @Test func aRuleIsAHostFunctionThatAnswersAHostFunction() throws {
    let state = try LuaState()
    var defined: [String: LuaValue] = [:]
    var id = ""
    let body = state.makeFunction("rule body") { call in
      defined[id] = call[0]
      return .nothing
    }
    try state.define(function: "rule") { call in
      guard case .string(let name) = call[0] else { return .failure("a rule needs a name") }
      id = name
      return .value(.hostFunction(body))
    }
    _ = try run(#"rule "a" { favour = { micro = 3 } }"#, in: state)
    #expect(defined == ["a": ["favour": ["micro": 3]]])
    let failure = try failure(of: "\n\nrule(3)", in: state)
    #expect(failure.message == "a rule needs a name")
    #expect(failure.position?.line == 3)
  }

  @Test func aFailureOfTheHostCanBeCaughtByTheScript() throws {
    let state = try LuaState()
    try state.define(function: "refuse") { _ in .failure("no") }
    #expect(try run("local ok, text = pcall(refuse) return { ok, text }", in: state) == [false, "rules/a.lua:1: no"])
  }

  @Test func aMethodOfAHandleGetsTheHandleItselfAndTheLine() throws {
    let state = try LuaState()
    var calls: [(LuaOperation, [LuaValue], Int?)] = []
    try state.define(
      handleKind: 2,
      LuaHandleKind(
        typeName: "predicate",
        operate: { operation, call in
          calls.append((operation, call.arguments, call.position?.line))
          return .value("condition")
        }))
    try state.define(
      handleKind: 1,
      LuaHandleKind(
        typeName: "goal",
        index: { _, key, _ in
          key == "at_least" ? .value(.handle(LuaHandle(kind: 2, id: 9))) : .value(.handle(LuaHandle(kind: 1, id: 5)))
        }))
    try state.define(global: "goal", value: .handle(LuaHandle(kind: 1, id: 0)))
    #expect(try run("return {\n goal.trust:at_least(0.3) }", in: state) == ["condition"])
    #expect(calls.count == 1)
    #expect(calls[0].0 == .call)
    #expect(calls[0].1 == [.handle(LuaHandle(kind: 2, id: 9)), .handle(LuaHandle(kind: 1, id: 5)), 0.3])
    #expect(calls[0].2 == 2)
  }

  @Test(arguments: [
    ("g + 1", LuaOperation.add), ("1 - g", .subtract), ("g * 2.5", .multiply), ("g / g", .divide), ("g % 2", .modulo),
    ("g ^ 2", .power), ("-g", .negate), ("g // 2", .floorDivide), ("g .. 'x'", .concatenate), ("#g", .length),
    ("g < 3", .less), ("g <= 3", .lessOrEqual), ("g == h", .equal), ("g(1)", .call), ("g & 1", .bitAnd),
  ])
  func everyOperatorOnAHandleAsksTheHost(source: String, operation: LuaOperation) throws {
    let state = try LuaState()
    var asked: [LuaOperation] = []
    try state.define(
      handleKind: 1,
      LuaHandleKind(
        typeName: "field",
        operate: { operation, _ in
          asked.append(operation)
          return .value(true)
        }))
    try state.define(global: "g", value: .handle(LuaHandle(kind: 1, id: 0)))
    try state.define(global: "h", value: .handle(LuaHandle(kind: 1, id: 1)))
    #expect(try run("return \(source)", in: state) == true)
    #expect(asked == [operation])
  }

  @Test func aHandleIsLockedAndShowsOnlyItsType() throws {
    let state = try LuaState()
    try state.define(handleKind: 1, LuaHandleKind(typeName: "field"))
    try state.define(global: "g", value: .handle(LuaHandle(kind: 1, id: 0)))
    #expect(try run("return { tostring(g), getmetatable(g) }", in: state) == ["field", false])
    #expect(try failure(of: "return g.x", in: state).message == "a field has no fields")
    #expect(try failure(of: "g.x = 1", in: state).message == "a field does not support 'assign'")
    #expect(try failure(of: "setmetatable(g, nil)", in: state).message.contains("table expected"))
  }

  @Test func aTableOfHostFunctionsIsReadOnly() throws {
    let state = try LuaState()
    let reach = state.makeFunction("planning.reach") { call in .value(call[0]) }
    try state.define(global: "planning", value: ["reach": .hostFunction(reach), "rates": ["micro": 9]])
    #expect(try run("return { planning.reach(4), planning.rates.micro }", in: state) == [4, 9])
    #expect(try failure(of: "planning.reach = nil", in: state).kind == .denied("planning"))
    #expect(try failure(of: "planning.rates.micro = 1", in: state).kind == .denied("planning"))
    #expect(try run("return planning.reach", in: state) == .hostFunction(reach))
  }

  @Test func anUnknownGlobalAsksTheHost() throws {
    let state = try LuaState()
    var asked: [String] = []
    try state.onUnknownGlobal { name, position in
      asked.append("\(name):\(position?.line ?? 0)")
      return name == "budgt" ? .failure("unknown name 'budgt'; did you mean 'budget'?") : .value("poison")
    }
    #expect(try run("mine = 1\nreturn { mine, other }", in: state) == [1, "poison"])
    let failure = try failure(of: "\n\nreturn budgt", in: state)
    #expect(failure.message == "unknown name 'budgt'; did you mean 'budget'?")
    #expect(failure.position?.line == 3)
    #expect(asked == ["other:2", "budgt:3"])
  }

  @Test func theHostMayCallAScriptFromAHostFunctionWithinTheSameLimits() throws {
    let state = try LuaState()
    try state.define(function: "twice") { [unowned state] call in
      guard case .function(let function) = call[0] else { return .failure("not a function") }
      do throws(LuaFailure) {
        return .values(try state.call(function, [1]) + (try state.call(function, [2])))
      } catch { return .failure(error.message) }
    }
    #expect(try run("return { twice(function(x) return x * 10 end) }", in: state) == [10, 20])
    let failure = try failure(of: "pcall(twice, function() while true do end end) return 'reached'", in: state)
    #expect(failure.kind == .instructionLimit)
    let endless = try #require(throws: LuaFailure.self) {
      try state.run(file: "rules/b.lua", source: Array("local function f() return twice(f) end return f()".utf8))
    }
    #expect(endless.message == "host calls are nested too deeply")
  }
}
