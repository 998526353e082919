import Testing

@testable import LuaRuntime

/// Conditions asked by their own entry, and answers of the host that are remembered.
@Suite struct AskTests {
  private func ask(_ body: String, in state: LuaState) throws -> LuaValue {
    let function = try function("return function(brief) \(body) end", in: state)
    let view = try state.prepare(view: ["budget": 5, "tags": ["a"]])
    defer { try? state.release(view) }
    return try state.ask(function, about: view)
  }

  @Test("A condition answers its first result, whatever it is")
  func firstResult() throws {
    let state = try LuaState()
    #expect(try ask("return brief.budget > 4", in: state) == .bool(true))
    #expect(try ask("return false, true", in: state) == .bool(false))
    #expect(try ask("", in: state) == .null)
    #expect(try ask("return brief.tags", in: state) == ["a"])
    #expect(try ask("return 'x'", in: state) == "x")
  }

  @Test("A condition that fails names its line, and the next one is asked as if nothing had been")
  func failing() throws {
    let state = try LuaState()
    let failure = try #require(throws: LuaFailure.self) { try ask("return brief.goal.trust", in: state) }
    #expect(failure.kind == .runtime)
    #expect(failure.position == LuaPosition(file: "rules/a.lua", line: 1))
    let endless = try #require(throws: LuaFailure.self) { try ask("while true do end", in: state) }
    #expect(endless.kind == .instructionLimit)
    let swallowed = try #require(throws: LuaFailure.self) {
      try ask("while true do pcall(function() while true do end end) end", in: state)
    }
    #expect(swallowed.kind == .instructionLimit)
    let value = try #require(throws: LuaFailure.self) { try ask("return { 0/0 }", in: state) }
    #expect(value.kind == .value("result[1]"))
    #expect(try ask("return true", in: state) == .bool(true))
  }

  @Test("A condition uses the same steps however it is called")
  func sameSteps() throws {
    let state = try LuaState()
    let function = try function("return function(b) local s = 0 for i = 1, 9999 do s = s + i end end", in: state)
    let view = try state.prepare(view: ["budget": 5])
    // The first call also grows the stack, which is counted too.
    _ = try state.ask(function, about: view)
    _ = try state.call(function, [.view(view)])
    let called = state.instructionsUsed
    _ = try state.ask(function, about: view)
    #expect(state.instructionsUsed == called)
    #expect(called > 9999)
  }

  @Test("A view that was released cannot be asked about, even when it was the last one shown")
  func released() throws {
    let state = try LuaState()
    let function = try function("return function(brief) return brief.budget == 1 end", in: state)
    let first = try state.prepare(view: ["budget": 1])
    let second = try state.prepare(view: ["budget": 2])
    #expect(try state.ask(function, about: first) == .bool(true))
    #expect(try state.ask(function, about: second) == .bool(false))
    #expect(try state.ask(function, about: first) == .bool(true))
    try state.release(first)
    #expect(throws: LuaFailure.self) { try state.ask(function, about: first) }
    #expect(try state.ask(function, about: second) == .bool(false))
  }

  @Test("A lasting answer is asked for once while files load, and again after sealing")
  func lasting() throws {
    let state = try LuaState()
    var asked: [String] = []
    let handle = LuaHandle(kind: 1, id: 7)
    try state.define(
      handleKind: 1,
      LuaHandleKind(
        typeName: "thing",
        index: { _, key, _ in
          asked.append("\(key)")
          return .lasting(LuaHandle(kind: 1, id: 8))
        }))
    try state.onUnknownGlobal { name, _ in
      asked.append(name)
      return name == "fleeting" ? .value(.handle(handle)) : .lasting(handle)
    }
    let source = """
      local same = rawequal(thing, thing)
      local inner, again = thing.part, thing.part
      local other = fleeting, fleeting
      return inner, again, same, function() return thing end
      """
    #expect(try run(source, in: state) == .handle(LuaHandle(kind: 1, id: 8)))
    #expect(asked == ["thing", "string(\"part\")", "fleeting", "fleeting"])
    let function = try function("return function() return thing end", in: state)
    try state.seal()
    #expect(try state.call(function) == [.handle(handle)])
    #expect(asked.last == "thing")
    #expect(asked.count == 5)
  }

  @Test("Each mention of a remembered name is an object of its own")
  func distinct() throws {
    let state = try LuaState()
    try state.define(handleKind: 1, LuaHandleKind(typeName: "thing"))
    try state.onUnknownGlobal { _, _ in .lasting(LuaHandle(kind: 1, id: 7)) }
    #expect(try run("return rawequal(thing, thing)", in: state) == .bool(false))
  }
}
