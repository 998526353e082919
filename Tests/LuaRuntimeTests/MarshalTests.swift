import Testing

@testable import LuaRuntime

@Suite struct MarshalTests {
  @Test(arguments: [
    ("{ score = 0/0 }", "result.score", "result.score is NaN"),
    ("{ score = math.huge }", "result.score", "result.score is infinite"),
    ("{ { x = -math.huge } }", "result[1].x", "result[1].x is minus infinity"),
    ("{ id = '\\xff' }", "result.id", "result.id is not valid UTF-8 (byte 1)"),
    ("{ 1, nil, 3 }", "result", "result is a list with a hole at [2]"),
    ("{ [1.5] = 1 }", "result", "result has the key 1.5; keys are names or 1, 2, 3, …"),
    ("{ [true] = 1 }", "result", "result has a boolean as a key; keys are names or 1, 2, 3, …"),
    ("{ [0] = 1 }", "result", "result has the key 0; lists start at 1"),
    ("{ score = pairs }", "result.score", "result.score is a built-in function"),
    ("{ io = io }", "result.io", "result.io is a built-in object"),
  ])
  func aValueThatCannotCrossIsNamedByItsPath(value: String, path: String, message: String) throws {
    let failure = try failure(of: "return \(value)")
    #expect(failure.kind == .value(path))
    #expect(failure.message == message)
  }

  @Test func aBadArgumentIsReportedAtTheLineOfTheCall() throws {
    let state = try LuaState()
    try state.define(function: "declare") { _ in .nothing }
    let failure = try failure(of: "\n\ndeclare(1, { when = { 0/0 } })", in: state)
    #expect(failure.kind == .value("argument 2.when[1]"))
    #expect(failure.position?.line == 3)
  }

  @Test func aBadResultIsReportedAtTheFunctionItCameFrom() throws {
    let state = try LuaState()
    let bad = try function("\n\nreturn function() return { score = 0/0 } end", in: state)
    let failure = try #require(throws: LuaFailure.self) { try state.call(bad) }
    #expect(failure.position == LuaPosition(file: "rules/a.lua", line: 3))
  }

  @Test(arguments: [
    ("local t = {} t.me = t return t", "result.me contains itself"),
    ("local t = {} for i = 1, 200000 do t = { t } end return t", "is nested too deeply"),
    ("local t = {} for i = 1, 15 do t = { t, t, t, t } end return t", "has more than 100000 items"),
    ("local t = {} for i = 1, 300000 do t[i] = i end return t", "has more than 100000 items"),
    ("return ('x'):rep(5000000)", "is larger than 4194304 bytes"),
  ])
  func aValueThatIsTooLargeIsRefused(source: String, message: String) throws {
    let failure = try failure(of: source)
    #expect(failure.message.hasSuffix(message))
    guard case .value = failure.kind else {
      Issue.record("\(failure.kind)")
      return
    }
  }

  @Test func metamethodsDoNotRunWhileAValueIsRead() throws {
    let source = """
      local function boom() error("boom") end
      return setmetatable({ 1 }, { __index = boom, __pairs = boom, __len = boom })
      """
    #expect(try run(source) == [1])
  }

  @Test func valuesComeBackAsTheyWere() throws {
    let state = try LuaState()
    let echo = try function("return function(...) return ... end", in: state)
    let values: [LuaValue] = [
      .null, true, false, 0, .integer(.min), .integer(.max), 0.1, .number(.leastNonzeroMagnitude), "", "a\u{0}b",
      "tỷ 👍", [], ["a", ["b": [1, 2, ["c": .null]]]], .table(LuaTable(list: [1], named: [(key: "x", value: 2)])),
    ]
    let expected = values.map { $0 == ["a", ["b": [1, 2, ["c": .null]]]] ? ["a", ["b": [1, 2, []]]] : $0 }
    #expect(try state.call(echo, values) == expected)
  }
}
