import Foundation
import TestSupport
import Testing

@testable import LuaRuntime

/// Scripts spliced at random from pieces of both corpora: whatever they do, the host goes on and the next brief is
/// answered as before. `KOLMIX_TEST_MUTANTS` makes more than the usual few.
@Suite struct MutationTests {
  /// splitmix64, so that a failing mutant can be made again from its seed.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  private static let tokens: [[String]] =
    (HostileScript.all(in: "corpus.lua.txt") + HostileScript.all(in: "own.lua.txt"))
    .map { script in
      script.source.matches(of: /[A-Za-z_0-9]+|"[^"\n]*"|\.\.\.|\.\.|::|[<>=~]=|\s+|./).map { String($0.output) }
    }

  private static func mutant(_ seed: UInt64) -> String {
    var random = Generator(state: seed)
    guard var script = tokens.randomElement(using: &random) else { return "" }
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      guard let other = tokens.randomElement(using: &random), !other.isEmpty, !script.isEmpty else { continue }
      let at = Int.random(in: 0...script.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0:
        let from = Int.random(in: 0..<other.count, using: &random)
        script.insert(contentsOf: other[from..<min(other.count, from + Int.random(in: 1...12, using: &random))], at: at)
      case 1: script.removeSubrange(at..<min(script.count, at + Int.random(in: 1...4, using: &random)))
      case 2 where at < script.count: script[at] = other[Int.random(in: 0..<other.count, using: &random)]
      default: script += ["\n"] + other
      }
    }
    return script.joined()
  }

  @Test(arguments: 0..<4)
  func aMutantDoesNoHarm(part: Int) async throws {
    let wanted = ProcessInfo.processInfo.environment["KOLMIX_TEST_MUTANTS"].flatMap(Int.init) ?? 100
    let count = max(1, wanted / 4)
    let golden = try HostileHost().probeAnswer()
    #expect(golden.failure == nil)
    for number in 0..<count {
      let seed = UInt64(part * count + number)
      let script = HostileScript(name: "mutant", expectation: "E-ANY", source: Self.mutant(seed))
      let (intact, seconds) = await onLargeStack { () -> Bool in
        var limits = LuaLimits()
        limits.loadInstructions = 300_000
        limits.callInstructions = 100_000
        limits.memoryBytes = 8 << 20
        guard let host = try? HostileHost(limits: limits) else { return false }
        _ = host.attack(with: script)
        return host.probeAnswer() == golden
      }
      #expect(intact, "seed \(seed):\n\(script.source)")
      #expect(seconds < 10, "seed \(seed):\n\(script.source)")
    }
  }
}
