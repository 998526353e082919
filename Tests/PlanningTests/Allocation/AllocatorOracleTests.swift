import CampaignModel
import Testing

@testable import Planning

@Suite("The allocator against trying every mix")
struct AllocatorOracleTests {
  /// What one batch of seeds met, so that a generator gone dull is noticed.
  private struct Met {
    var mixes = 0
    var dropped = 0
    var contradicted = 0
    var infeasible = 0
  }

  @Test("The mix, its ties, dropped bounds and infeasibility agree exactly", arguments: 0..<8)
  func agrees(batch: Int) throws {
    var met = Met()
    for seed in (batch * 300)..<(batch * 300 + 300) {
      let problem = RandomProblem.make(seed: seed, hasPins: batch % 2 == 1)
      try check(problem, seed: seed, met: &met)
    }
    #expect(met.mixes > 120)
    #expect(met.dropped > 5)
    #expect(met.contradicted > 10)
    #expect(met.infeasible > 10)
  }

  private func check(_ problem: AllocationProblem, seed: Int, met: inout Met) throws {
    let outcome = Allocator(problem).allocate()
    let overruled: [OverruledBound] =
      switch outcome {
      case .mix(let mix): mix.overruled
      case .infeasible(let failure): failure.overruled
      }
    let contradicted = Set(overruled.filter { $0.cause != .unaffordable }.map(\.tag))
    met.contradicted += contradicted.count
    /// An upper count that a contract exceeds is reported and still admits no new creators.
    let ranked = problem.bounds.filter { $0.strength != .rule } + problem.bounds.filter { $0.strength == .rule }
    let bounds = ranked.filter { bound in
      if case .atMost(let tier, let count) = bound.limit, count < problem.tiers[tier].contracted,
        overruled.contains(OverruledBound(tag: bound.tag, cause: .contradicted(by: nil)))
      {
        return true
      }
      return !contradicted.contains(bound.tag)
    }
    let oracle = BruteForce(problem: problem, bounds: bounds)
    switch outcome {
    case .mix(let mix):
      met.mixes += 1
      let admitted = try #require(oracle.admitted(), "seed \(seed): a mix where there is none")
      let unaffordable = overruled.filter { $0.cause == .unaffordable }.map(\.tag)
      met.dropped += unaffordable.count
      #expect(unaffordable == admitted.dropped, "seed \(seed)")
      let best = oracle.best(admitted.kept, targets: mix.targets.map { Int($0.amount) })
      #expect(best?.counts == mix.counts, "seed \(seed): targets \(mix.targets.map(\.amount))")
      #expect(mix.isExact, "seed \(seed)")
    case .infeasible(let failure):
      met.infeasible += 1
      let lostPin = problem.bounds.contains { $0.strength == .pin && !bounds.contains($0) }
      guard failure.cause != .allExcluded, !lostPin else {
        #expect(failure.smallestSpendable == nil, "seed \(seed)")
        return
      }
      #expect(oracle.admitted() == nil, "seed \(seed): \(failure.cause) where a mix exists")
      let smallest = oracle.smallestSpendable(upTo: 150)
      #expect(failure.smallestSpendable.map { Int($0.amount) } == smallest, "seed \(seed)")
    }
  }
}
