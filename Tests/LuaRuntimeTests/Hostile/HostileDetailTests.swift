import TestSupport
import Testing

@testable import LuaRuntime

/// What single scripts of the corpus expect beyond the common protocol.
@Suite struct HostileDetailTests {
  private func outcomes(of name: String) throws -> [HostileOutcome] {
    let script = try #require(HostileScript.all(in: "corpus.lua.txt").first { $0.name == name })
    return try HostileHost().attack(with: script)
  }

  @Test(arguments: ["error-fake-position", "error-impersonates-limit"])
  func anErrorTextIsNotBelieved(name: String) throws {
    let failure = try #require(try outcomes(of: name)[0].failure)
    #expect(failure.kind == .runtime)
    #expect(failure.position == LuaPosition(file: "rules/\(name).lua", line: 1))
  }

  @Test func aScriptAfterALimitIsNeverReached() throws {
    #expect(try outcomes(of: "pcall-continues-after-limit").map(\.word) == ["E-TIME"])
  }

  @Test func aNulByteSurvives() throws {
    #expect(try outcomes(of: "value-embedded-nul")[1] == .values([["id": "a\u{0}b"]]))
  }

  @Test func metamethodsOfAResultDoNotRun() throws {
    #expect(try outcomes(of: "value-index-errors")[1] == .values([[]]))
  }

  @Test(arguments: ["det-pairs-order", "det-address", "det-random", "det-global-state"])
  func everyStateGivesTheSameAnswer(name: String) throws {
    let first = try outcomes(of: name)
    #expect(first.count == 3)
    for _ in 0..<10 { #expect(try outcomes(of: name) == first) }
  }

  @Test func tenThousandBriefsLeaveTheHeapAsItWas() throws {
    let state = try LuaState()
    let evaluate = try function(
      """
      local cache = {}
      local kept
      return function(brief)
        kept = { brief, (kept or 0) }
        local ok = pcall(function() cache[#cache + 1] = brief end)
        return ok, brief.id .. #("x"):rep(1000)
      end
      """, in: state)
    try state.seal()
    func briefs(_ count: Int) throws -> Int {
      for seed in 0..<UInt64(count) {
        try state.begin(seed: seed)
        let view = try state.prepare(view: ["id": .string("b\(seed % 100)"), "tags": ["a"]])
        #expect(try state.call(evaluate, [.view(view)]).first == false)
        try state.release(view)
      }
      try state.begin(seed: 0)
      state.collect()
      return state.bytesUsed
    }
    let before = try briefs(100)
    #expect(try briefs(10_000) <= before + 4096)
  }
}
