import Testing

@testable import LuaRuntime

@Suite struct SealTests {
  @Test func filesCannotBeRunAfterSealing() throws {
    let state = try LuaState()
    try state.seal()
    try state.seal()
    #expect(state.isSealed)
    #expect(try failure(of: "return 1", in: state).message == "files cannot be loaded after the state was sealed")
  }

  @Test func aFrozenTableNamesWhatWasTriedAndWhere() throws {
    let state = try LuaState()
    let write = try function("local t = {}\nreturn function()\n  t.x = 1\nend", in: state)
    let global = try function("return function()\n  count = 1\nend", in: state)
    try state.seal()
    let table = try #require(throws: LuaFailure.self) { try state.call(write) }
    #expect(table.message == "a table made while the rule files were loaded is read-only (setting 'x')")
    #expect(table.position == LuaPosition(file: "rules/a.lua", line: 3))
    let name = try #require(throws: LuaFailure.self) { try state.call(global) }
    #expect(name.message == "global 'count' cannot be set after the rule files were loaded")
    #expect(name.kind == .denied("count"))
  }

  @Test func beforeSealingTablesAndVariablesChangeFreely() throws {
    let state = try LuaState()
    let count = try function("local t = { n = 0 }\nreturn function() t.n = t.n + 1 return t.n end", in: state)
    #expect(try [state.call(count), state.call(count)] == [[1], [2]])
    try state.seal()
    #expect(throws: LuaFailure.self) { try state.call(count) }
  }

  @Test func capturedVariablesComeBackWithEachBriefNotWithEachCall() throws {
    let state = try LuaState()
    let count = try function("local n = 0\nreturn function() n = n + 1 return n end", in: state)
    #expect(try state.call(count) == [1])
    try state.seal()
    #expect(try [state.call(count), state.call(count)] == [[2], [3]])
    try state.begin(seed: 0)
    #expect(try state.call(count) == [2])
  }

  @Test func filesShareNothingButWhatTheHostGave() throws {
    let state = try LuaState()
    _ = try run("tostring = function() return 'owned' end", in: state)
    let answer = try function("return function() return tostring(1) end", in: state)
    try state.seal()
    #expect(try state.call(answer) == ["1"])
  }

  @Test func unknownGlobalsStillAskTheHost() throws {
    let state = try LuaState()
    try state.onUnknownGlobal { name, _ in .failure("no '\(name)'") }
    let read = try function("known = 1 return function() return known, unknown end", in: state)
    try state.seal()
    let failure = try #require(throws: LuaFailure.self) { try state.call(read) }
    #expect(failure.message == "no 'unknown'")
  }

  @Test func aStateThatFailsToSealSaysWhy() throws {
    var limits = LuaLimits()
    limits.loadInstructions = 1_300_000
    let state = try LuaState(limits: limits)
    _ = try run("t = {} for i = 1, 200000 do t[i] = i end", in: state)
    _ = try run("t = {} for i = 1, 300000 do t[i] = i end", in: state)
    _ = try run("t = {} for i = 1, 300000 do t[i] = i end", in: state)
    let failure = try #require(throws: LuaFailure.self) { try state.seal() }
    #expect(failure.kind == .instructionLimit)
  }
}
