import Testing

@testable import LuaRuntime

@Suite("Globals of single files, and limits that change")
struct FileGlobalTests {
  @Test("Only files run in between see a file global, and keep it")
  func seenByFew() throws {
    let state = try LuaState()
    try state.define(fileGlobal: "config", value: ["x": 1], named: "a.config", strict: true)
    let first = try function("return function() return config.x end", in: state, file: "a.lua")
    try state.forgetFileGlobals()
    try state.define(fileGlobal: "config", value: ["x": 2], named: "b.config", strict: true)
    let second = try function("return function() return config.x end", in: state, file: "b.lua")
    try state.forgetFileGlobals()
    let third = try function("return function() return config end", in: state, file: "c.lua")
    try state.seal()
    #expect(try state.call(first) == [1])
    #expect(try state.call(second) == [2])
    #expect(try state.call(third) == [.null])
  }

  @Test("A file global cannot be changed, and a name it lacks is asked for")
  func strict() throws {
    let state = try LuaState()
    state.onUnknownKey { view, key, _ in .failure("\(view) lacks \(key)") }
    try state.define(fileGlobal: "config", value: ["x": 1], named: "a.config", strict: true)
    let denied = try #require(throws: LuaFailure.self) { try state.run(file: "a", source: Array("config.x = 2".utf8)) }
    guard case .denied = denied.kind else {
      Issue.record("\(denied)")
      return
    }
    let missing = try #require(throws: LuaFailure.self) {
      try state.run(file: "a", source: Array("return config.y".utf8))
    }
    #expect(missing.message == "a.config lacks y")
  }

  @Test("Limits may change between calls")
  func limits() throws {
    let state = try LuaState()
    let spin = try function("return function() local x = 0 for i = 1, 5000 do x = x + i end return x end", in: state)
    var tight = LuaLimits()
    tight.callInstructions = 1_000
    state.limit(to: tight)
    #expect(throws: LuaFailure.self) { try state.call(spin) }
    state.limit(to: LuaLimits())
    #expect(try state.call(spin) == [12_502_500])
  }

  @Test("The peak of a call is told, also when it gave everything back")
  func peak() throws {
    let state = try LuaState()
    let eat = try function(
      "return function() local t = {} for i = 1, 10000 do t[i] = { i } end return 1 end", in: state)
    state.collect()
    let before = state.bytesUsed
    _ = try state.call(eat)
    #expect(state.bytesPeak - before > 400_000)
    _ = try state.call(try idle(state))
    #expect(state.bytesPeak >= state.bytesUsed)
  }

  private func idle(_ state: LuaState) throws -> LuaFunction {
    try function("return function() end", in: state, file: "i")
  }

  private func function(_ source: String, in state: LuaState, file: String = "f.lua") throws -> LuaFunction {
    let value = try state.run(file: file, source: Array(source.utf8))
    guard case .function(let function) = value else { throw LuaFailure(kind: .host, message: "no function") }
    return function
  }
}
