import Testing

@testable import LuaRuntime

@Suite struct ViewTests {
  private let brief: LuaTable = [
    "id": "b1", "budget": 500_000_000, "goals": ["trust": 0.7], "tags": ["a", "b", "c"], "none": [],
  ]

  private func ask(_ expression: String, strict: Bool = false, state: LuaState) throws -> [LuaValue] {
    let function = try function("return function(brief) \(expression) end", in: state)
    let view = try state.prepare(view: brief, strict: strict)
    defer { try? state.release(view) }
    return try state.call(function, [.view(view)])
  }

  @Test func aViewReadsLikeATable() throws {
    let state = try LuaState()
    #expect(try ask("return brief.id, brief.goals.trust, brief.tags[2]", state: state) == ["b1", 0.7, "b"])
    #expect(try ask("return #brief.tags, type(brief), brief.missing", state: state) == [3, "table", .null])
    #expect(
      try ask("local s = '' for k in pairs(brief) do s = s .. k .. ' ' end return s", state: state)
        == ["budget goals id none tags "])
    #expect(
      try ask("local s = '' for i, v in ipairs(brief.tags) do s = s .. i .. v end return s", state: state) == ["1a2b3c"]
    )
  }

  @Test func aViewHandedBackIsReadAsATable() throws {
    let state = try LuaState()
    #expect(try ask("return brief.tags", state: state) == [["a", "b", "c"]])
  }

  @Test(arguments: ["brief.id = 'owned'", "brief.goals.trust = 1", "brief.tags[4] = 'd'", "setmetatable(brief, nil)"])
  func aViewCannotBeChanged(attempt: String) throws {
    let state = try LuaState()
    let failure = try #require(throws: LuaFailure.self) { try ask(attempt, state: state) }
    guard case .denied = failure.kind else {
      Issue.record("\(failure)")
      return
    }
    #expect(failure.position?.line == 1)
  }

  @Test func aStrictViewNamesTheKeyItLacks() throws {
    let state = try LuaState()
    #expect(try ask("return brief.id, brief.tags[9]", strict: true, state: state) == ["b1", .null])
    let plain = try #require(throws: LuaFailure.self) { try ask("return brief.budgt", strict: true, state: state) }
    #expect(plain.message == "brief has no field 'budgt'")
    state.onUnknownKey { view, key, position in .failure("\(view)/\(key)/\(position?.line ?? 0)") }
    let asked = try #require(throws: LuaFailure.self) { try ask("\nreturn brief.goals.x", strict: true, state: state) }
    #expect(asked.message == "brief.goals/x/2")
    state.onUnknownKey { _, key, _ in .value(.string(key)) }
    #expect(try ask("return brief.x", strict: true, state: state) == ["x"])
  }

  @Test(arguments: [
    "return kept.id", "return kept.trust", "return #kept", "for k in pairs(kept) do end", "return kept",
  ])
  func aViewKeptPastItsBriefIsDead(use: String) throws {
    let state = try LuaState()
    let source = "local kept\nreturn function(b) if b then kept = b.goals return 1 end \(use) end"
    let keep = try function(source, in: state)
    let view = try state.prepare(view: brief)
    #expect(try state.call(keep, [.view(view)]) == [1])
    try state.release(view)
    state.collect()
    let failure = try #require(throws: LuaFailure.self) { try state.call(keep) }
    #expect(failure.message.contains("no longer valid"))
    #expect(throws: LuaFailure.self) { try state.call(keep, [.view(view)]) }
  }

  @Test func releasedViewsLeaveNoMemoryBehind() throws {
    let state = try LuaState()
    func round() throws {
      for _ in 0..<200 { try state.release(try state.prepare(view: brief, strict: true)) }
      state.collect()
    }
    try round()
    let before = state.bytesUsed
    for _ in 0..<5 { try round() }
    #expect(state.bytesUsed <= before + 4096)
  }
}
