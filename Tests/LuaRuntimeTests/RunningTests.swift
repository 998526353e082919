import Testing

@testable import LuaRuntime

@Suite struct RunningTests {
  @Test func aFileAnswersWhatItReturns() throws {
    #expect(try run("return 1 + 1") == 2)
    #expect(try run("return 1.5") == 1.5)
    #expect(try run("return 'tỷ'") == "tỷ")
    #expect(try run("return true") == true)
    #expect(try run("local x = 1") == .null)
    #expect(try run("return { 1, 'b', { c = false, a = 0.5 } }") == [1, "b", ["a": 0.5, "c": false]])
  }

  @Test func aNulByteInAStringIsKept() throws {
    #expect(try run(#"return "a\0b""#) == "a\u{0}b")
  }

  @Test func aSyntaxErrorHasThePositionOfTheParser() throws {
    let failure = try failure(of: "local x = 1\nrule = = 2")
    #expect(failure.kind == .syntax)
    #expect(failure.position == LuaPosition(file: "rules/a.lua", line: 2))
    #expect(failure.message == "unexpected symbol near '='")
  }

  @Test func aRuntimeErrorHasThePositionOfTheStack() throws {
    let failure = try failure(of: "local function inner()\n  error('no budget')\nend\ninner()")
    #expect(failure.kind == .runtime)
    #expect(failure.message == "no budget")
    #expect(failure.position == LuaPosition(file: "rules/a.lua", line: 2))
    #expect(failure.traceback.contains { $0.name == "inner" && $0.position?.line == 2 })
    #expect(failure.traceback.last?.position?.line == 4)
  }

  @Test func aPositionInTheTextOfAMessageIsNotBelieved() throws {
    let failure = try failure(of: "\n\nerror('other.lua:12: not my fault', 0)")
    #expect(failure.position == LuaPosition(file: "rules/a.lua", line: 3))
    #expect(failure.message == "other.lua:12: not my fault")
  }

  @Test func anErrorThatIsATableIsDescribedWithoutRunningItsCode() throws {
    let source = "error(setmetatable({}, { __tostring = function() error('again') end }))"
    let failure = try failure(of: source)
    #expect(failure.message == "(error object is a table value)")
    #expect(failure.position?.line == 1)
  }

  @Test func aHugeMessageIsCut() throws {
    let failure = try failure(of: "error(('x'):rep(100000))")
    #expect(failure.message.utf8.count < 2048)
  }

  @Test func aDeepTracebackIsCutInTheMiddle() throws {
    var limits = LuaLimits()
    limits.memoryBytes = 256 << 20
    let failure = try failure(of: "local function f() return 1 + f() end\nf()", limits: limits)
    #expect(failure.message.contains("stack overflow"))
    #expect(failure.traceback.count <= 24)
    #expect(failure.framesLeftOut > 1000)
    #expect(failure.traceback.last?.position?.line == 2)
  }

  @Test func aRunawayRecursionThatHitsTheMemoryLimitSaysSo() throws {
    let failure = try failure(of: "local function f() return 1 + f() end\nf()")
    #expect(failure.kind == .memoryLimit)
    #expect(failure.message == "memory limit of 67108864 bytes exceeded by runaway recursion")
    #expect(failure.position?.line == 1)
  }

  @Test func bytecodeIsRefused() throws {
    let failure = try failure(of: "\u{1B}Lua")
    #expect(failure.kind == .syntax)
  }

  @Test func filesDoNotSeeEachOthersGlobals() throws {
    let state = try LuaState()
    _ = try run("shared = 1", in: state)
    #expect(try run("return shared", in: state) == .null)
  }

  @Test func functionsAreNumberedTheSameInEveryState() throws {
    let source = """
      local t = { zeta = function() end, alpha = function() end, [1] = function() end }
      return { t, function() end }
      """
    func ordinals() throws -> LuaValue {
      let state = try LuaState()
      _ = try run("local pad = {} for i = 1, 100 do pad['k' .. i] = i end", in: state)
      return try run(source, in: state)
    }
    let first = try ordinals()
    #expect(try ordinals() == first)
    guard case .table(let table) = first, case .table(let inner) = table.list[0] else {
      Issue.record("not a table")
      return
    }
    #expect(inner.list[0] == .function(LuaFunction(ordinal: 1)))
    #expect(inner["alpha"] == .function(LuaFunction(ordinal: 2)))
    #expect(inner["zeta"] == .function(LuaFunction(ordinal: 3)))
    guard case .function(let last) = table.list[1] else { return }
    #expect(last.defined == LuaPosition(file: "rules/a.lua", line: 2))
  }

  @Test func aFunctionIsCalledWithValuesAndAnswersAllItsResults() throws {
    let state = try LuaState()
    let swap = try function("return function(a, b) return b, a, #a end", in: state)
    #expect(try state.call(swap, [[1, 2, 3], "x"]) == ["x", [1, 2, 3], 3])
    #expect(state.instructionsUsed < 1000)
  }
}
