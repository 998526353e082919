import Testing

@testable import LuaRuntime

/// Conditions asked in rows, and those that run without the count hook.
@Suite struct AskRowTests {
  private func functions(_ source: String, in state: LuaState) throws -> [Int32] {
    var found: [Int32] = []
    try state.define(function: "keep") { call in
      for case .function(let function) in call.arguments { found.append(function.ordinal) }
      return .nothing
    }
    try state.run(file: "rules/a.lua", source: Array(source.utf8))
    return found
  }

  @Test("A row answers as its functions do one by one, whatever is among them")
  func rowIsOneByOne() throws {
    let state = try LuaState()
    let row = try functions(
      """
      local least, tags = 4, { a = true }
      keep(function(b) return b.budget > least end, function(b) return b.goal.trust >= 0.5 and b.stage == "launch" end,
        function(b) end, function(b) for _, tag in ipairs(b.tags) do if tags[tag] then return true end end return false end,
        function(b) return (b.budget // 2 + 1) * 3 == 9 end, function(b) return not b.budget end)
      """, in: state)
    let view = try state.prepare(
      view: ["budget": 5, "tags": ["b", "a"], "stage": "launch", "goal": .table(LuaTable(named: [("trust", 0.5)]))])
    var answers: [LuaAnswer] = []
    #expect(try state.ask(row[...], about: view, into: &answers) == nil)
    #expect(answers == [.yes, .yes, .no, .yes, .yes, .no])
    for (ordinal, answer) in zip(row, answers) {
      var single: [LuaAnswer] = []
      _ = try state.ask([ordinal], about: view, into: &single)
      #expect(single == [answer] || (single == [.none] && answer == .no))
    }
  }

  @Test("A row stops at the one that fails, and at the one that says something odd; the rest can still be asked")
  func rowStops() throws {
    let state = try LuaState()
    let row = try functions(
      """
      keep(function(b) return true end, function(b) return b.goal.trust > 1 end, function(b) return false end,
        function(b) return b.tags end, function(b) return true end)
      """, in: state)
    let view = try state.prepare(view: ["budget": 5, "tags": ["a"]])
    var answers: [LuaAnswer] = []
    let failure = try #require(throws: LuaFailure.self) { try state.ask(row[...], about: view, into: &answers) }
    #expect(failure.kind == .runtime && failure.position?.line == 1)
    #expect(answers == [.yes])
    #expect(try state.ask(row[2...], about: view, into: &answers) == ["a"])
    #expect(answers == [.yes, .no])
    #expect(try state.ask(row[4...], about: view, into: &answers) == nil)
    #expect(answers == [.yes, .no, .yes])
  }

  @Test(
    "Whatever may run long is counted, however it hides",
    arguments: [
      "keep(function(b) ::again:: if b.budget then goto again end end)",
      "keep(function(b) repeat until not b.budget end)",
      "keep(function(b) for i = 1, 1e9 do if b.budget < i - 1e9 then return true end end end)",
      "local t = setmetatable({}, { __lt = function() while true do end end }) keep(function(b) return t < b.budget end)",
      "local t = setmetatable({}, { __index = function() while true do end end }) keep(function(b) return t.x end)",
      "local t = setmetatable({}, { __eq = function() while true do end end }) keep(function(b) return t == {} end)",
      "spin = function() while true do end end keep(function(b) return spin() end)",
      "local function spin() while true do end end keep(function(b) return spin() end)",
      "local function spin(b) return spin(b) end keep(spin)",
      "local s = '' keep(function(b) while true do s = s .. 'x' end end)",
    ])
  func longIsCounted(source: String) throws {
    let state = try LuaState()
    let row = try functions(source, in: state)
    try state.seal()
    try state.begin(seed: 0)
    let view = try state.prepare(view: ["budget": 5])
    var answers: [LuaAnswer] = []
    let failure = try #require(throws: LuaFailure.self) { try state.ask(row[...], about: view, into: &answers) }
    #expect([.instructionLimit, .memoryLimit, .timeLimit].contains(failure.kind))
  }

  @Test("What a function captured is looked at each time it is asked")
  func capturedLater() throws {
    let state = try LuaState()
    let row = try functions(
      """
      local limit = 3
      local endless = setmetatable({}, { __lt = function() while true do end end })
      keep(function(b) return limit < b.budget end, function(b) limit = endless return true end)
      """, in: state)
    try state.seal()
    try state.begin(seed: 0)
    let view = try state.prepare(view: ["budget": 5])
    var answers: [LuaAnswer] = []
    #expect(try state.ask([row[0], row[1]], about: view, into: &answers) == nil)
    let failure = try #require(throws: LuaFailure.self) { try state.ask([row[0]], about: view, into: &answers) }
    #expect(failure.kind == .instructionLimit)
    try state.begin(seed: 0)
    answers = []
    _ = try state.ask([row[0]], about: view, into: &answers)
    #expect(answers == [.yes])
  }

  @Test(
    "A brief cannot be changed or kept, whether functions are counted or not",
    arguments: [
      "keep(function(b) b.budget = 1 return true end)", "keep(function(b) b.goal.trust = 1 return true end)",
      "local kept keep(function(b) kept = b return true end, function(b) kept.budget = 1 end)",
    ])
  func readOnly(source: String) throws {
    let state = try LuaState()
    let row = try functions(source, in: state)
    let view = try state.prepare(view: ["budget": 5, "goal": .table(LuaTable(named: [("trust", 0.5)]))])
    var answers: [LuaAnswer] = []
    let failure = try #require(throws: LuaFailure.self) { try state.ask(row[...], about: view, into: &answers) }
    #expect(failure.kind == .denied("brief") || failure.kind == .denied("brief.goal"), "\(failure)")
  }

  @Test("A name the brief lacks is asked of the host just the same")
  func unknownKey() throws {
    let state = try LuaState()
    var asked: [String] = []
    state.onUnknownKey { view, key, _ in
      asked.append("\(view).\(key)")
      return .value(7)
    }
    let row = try functions("keep(function(b) return b.age == 7 and b.goal.fame == 7 end)", in: state)
    let view = try state.prepare(
      view: ["budget": 5, "goal": .table(LuaTable(named: [("trust", 0.5)]))], named: "brief", strict: true)
    var answers: [LuaAnswer] = []
    _ = try state.ask(row[...], about: view, into: &answers)
    #expect(answers == [.yes])
    #expect(asked == ["brief.age", "brief.goal.fame"])
  }
}
