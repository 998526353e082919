import Foundation
import TestSupport
import Testing

@testable import LuaRuntime

/// Every script of both corpora by their protocol: load, evaluate twice, then a known good rule must answer as before.
@Suite struct HostileTests {
  private static let corpus = HostileScript.all(in: "corpus.lua.txt")
  private static let own = HostileScript.all(in: "own.lua.txt")

  /// Where this sandbox is stricter than an expectation: the thing itself is denied, or an ordinary error comes first.
  private static let stricter: [String: Set<String>] = [
    "coroutine-resume-swallows-limit": ["E-DENY"],
    "coroutine-created-at-load-run-at-eval": ["E-DENY"],
    "xpcall-handler-loops": ["E-DENY"],
    "table-remove-fake-len": ["E-ANY"],  // raw length: there is nothing to loop over
    "table-concat-c-metamethods": ["E-ANY"],
    "coroutine-returns-thread": ["E-DENY"],
    "package-searchers": ["E-DENY"],
  ]

  @Test func bothCorporaAreThere() {
    #expect(Self.corpus.count == 81)
    #expect(Self.own.count >= 120)
    #expect(Set((Self.corpus + Self.own).map(\.name)).count == Self.corpus.count + Self.own.count)
  }

  @Test(.serialized, arguments: corpus + own)
  func theHostSurvives(script: HostileScript) async throws {
    let (report, seconds) = await onLargeStack { () -> (outcomes: [HostileOutcome], intact: Bool, bytes: Int) in
      guard let golden = try? HostileHost().probeAnswer(), golden.failure == nil, let host = try? HostileHost() else {
        return ([], false, 0)
      }
      let outcomes = host.attack(with: script)
      host.state.collect()
      return (outcomes, host.probeAnswer() == golden, host.state.bytesUsed)
    }
    #expect(report.intact, "the next brief is answered as before")
    #expect(seconds < 2 * (HostileHost.limits.loadSeconds + 2 * HostileHost.limits.callSeconds))
    #expect(report.bytes <= HostileHost.limits.memoryBytes)
    try #require(!report.outcomes.isEmpty)
    if report.outcomes.count == 3 && !script.expectation.contains("by the clock") {
      #expect(report.outcomes[1] == report.outcomes[2], "a brief leaves no mark on the next")
    }
    for failure in report.outcomes.compactMap(\.failure) where !script.expectation.contains("by the clock") {
      #expect(failure.kind != .timeLimit, "steps must stop a script before the clock does")
    }
    let last = report.outcomes[report.outcomes.count - 1]
    check(last, loaded: report.outcomes[0], script)
    if let failure = report.outcomes.compactMap(\.failure).first {
      #expect(failure.message.utf8.count < 2048)
      #expect(failure.position?.file == "rules/\(script.name).lua", "\(failure)")
    }
  }

  private func check(_ outcome: HostileOutcome, loaded: HostileOutcome, _ script: HostileScript) {
    if script.expectation.hasPrefix("= ") {
      #expect("= " + outcome.text == script.expectation, "\(outcome)")
      return
    }
    let words = Self.stricter[script.name] ?? Set(script.expectation.matches(of: /E-[A-Z]+/).map { String($0.output) })
    if script.expectation.contains("no effect") { return }  // what the probe checks
    if script.expectation.contains("hidden") && outcome.failure == nil { return }
    if words.isEmpty || words.contains("E-ANY") { return }
    let word = outcome.word ?? Self.wordOfHost(outcome) ?? "none"
    #expect(words.contains(word), "\(outcome)")
  }

  /// The words for what this small host refuses by itself.
  private static func wordOfHost(_ outcome: HostileOutcome) -> String? {
    switch outcome.failure?.message {
    case "rules are declared while files load": "E-DENY"
    case "'when' is a string": "E-VALUE"
    default: nil
    }
  }
}
