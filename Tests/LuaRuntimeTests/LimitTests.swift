import Testing

@testable import LuaRuntime

@Suite struct LimitTests {
  private var small: LuaLimits {
    var limits = LuaLimits()
    limits.loadInstructions = 100_000
    limits.callInstructions = 10_000
    limits.memoryBytes = 4 << 20
    return limits
  }

  @Test(arguments: [
    "while true do end",
    "while true do pcall(function() while true do end end) end",
    "pcall(function() while true do end end) return 'reached'",
    "local x <close> = setmetatable({}, { __close = function() while true do end end })\nwhile true do end",
    "local function f() return f() end f()",
    "while true do pcall(error) end",
    "local t = setmetatable({}, { __index = function(t, k) while true do end end }) return t.x",
  ])
  func anEndlessScriptIsStoppedByItsInstructions(source: String) throws {
    let failure = try failure(of: source, limits: small)
    #expect(failure.kind == .instructionLimit)
    #expect(failure.message == "instruction limit of 100000 exceeded")
    #expect(failure.position?.file == "rules/a.lua")
  }

  @Test func theLimitOfACallIsItsOwnAndTheSameEachTime() throws {
    let state = try LuaState(limits: small)
    let spin = try function("return function(n) for i = 1, n do end return n end", in: state)
    #expect(try state.call(spin, [1000]) == [1000])
    let used = state.instructionsUsed
    #expect(try state.call(spin, [1000]) == [1000])
    #expect(state.instructionsUsed == used)
    #expect(used >= 512 && used <= 2000)
    let failure = try #require(throws: LuaFailure.self) { try state.call(spin, [1_000_000]) }
    #expect(failure.kind == .instructionLimit)
    #expect(try state.call(spin, [5]) == [5])
  }

  @Test(arguments: [
    "local t = {} for i = 1, math.maxinteger do t[i] = i end",
    "local s = 'x' while true do s = s .. s end",
    "local keep = {} while true do pcall(function() for i = 1, 1e9 do keep[#keep + 1] = ('x'):rep(65536) .. i end end) end",
  ])
  func aGreedyScriptIsStoppedByItsMemory(source: String) throws {
    var limits = small
    limits.loadInstructions = 50_000_000
    let state = try LuaState(limits: limits)
    let failure = try failure(of: "\n" + source, in: state)
    #expect(failure.kind == .memoryLimit)
    #expect(failure.message == "memory limit of 4194304 bytes exceeded")
    #expect(failure.position == LuaPosition(file: "rules/a.lua", line: 2))
    #expect(try run("return 'next'", in: state) == "next")
    #expect(state.bytesUsed < 1 << 20)
  }

  @Test func aLimitCannotBeImpersonated() throws {
    #expect(try failure(of: "error('instruction limit of 100000 exceeded', 0)").kind == .runtime)
    #expect(try failure(of: "error('limit exceeded', 0)").kind == .runtime)
    #expect(try failure(of: "error('not enough memory', 0)").kind == .runtime)
  }

  @Test func theClockIsABackstop() throws {
    var limits = LuaLimits()
    limits.loadInstructions = .max
    limits.loadSeconds = 0.05
    #expect(try failure(of: "while true do end", limits: limits).kind == .timeLimit)
  }

  @Test func aFileThatIsTooLongIsRefused() throws {
    var limits = LuaLimits()
    limits.sourceBytes = 10
    #expect(try failure(of: "return 1234567", limits: limits).message == "the file is larger than 10 bytes")
  }

  @Test func aSandboxThatDoesNotFitIsRefused() throws {
    var limits = LuaLimits()
    for bytes in [0, 1000, 10_000, 20_000] {
      limits.memoryBytes = bytes
      #expect(throws: LuaFailure.self) { try LuaState(limits: limits) }
    }
  }
}
