import CampaignModel
import Testing

@testable import Planning

@Suite("No creator above a part of the spend")
struct CappedAllocatorTests {
  private func tier(_ id: String, _ cost: Int64, _ share: Double, available: Int = 1000) -> AllocationTier {
    AllocationTier(id: id, cost: Money(cost), targetShare: share, available: available)
  }

  @Test("A tier that is most of what is really spent is closed, and the others take over")
  func closes() throws {
    /// Of 100 only 5 micros of 2 exist, so a macro of 40 would be 40 of 50.
    let problem = AllocationProblem(
      spendable: Money(100), tiers: [tier("micro", 2, 1, available: 5), tier("macro", 40, 1)])
    let plain = try #require(Allocator(problem).allocate().allocation)
    #expect(plain.counts == [5, 1])
    let capped = CappedAllocator(problem).allocate()
    #expect(capped.outcome.allocation?.counts == [5, 0])
    #expect(capped.closed == [1] && capped.problem.tiers[1].closed == .tooDear)
  }

  @Test("Where no mix keeps the cap, the mix stays as it is")
  func stays() throws {
    let problem = AllocationProblem(spendable: Money(10), tiers: [tier("micro", 5, 1)])
    let capped = CappedAllocator(problem).allocate()
    #expect(capped.closed.isEmpty)
    #expect(capped.outcome.allocation?.counts == [2])
  }

  @Test("Pinned creators are not the cap's business")
  func pinned() throws {
    let problem = AllocationProblem(
      spendable: Money(100), tiers: [tier("micro", 2, 2, available: 5), tier("macro", 40, 2)],
      bounds: [AllocationBound(.atLeast(tier: 1, 1), strength: .pin, tag: 1)])
    #expect(CappedAllocator(problem).allocate().outcome.allocation?.counts[1] ?? 0 >= 1)
  }

  @Test("After the cap the largest part is never larger than before", arguments: 0..<4)
  func neverWorse(batch: Int) {
    var closed = 0
    for seed in (batch * 100)..<(batch * 100 + 100) {
      let problem = RandomProblem.make(seed: seed, hasPins: false)
      guard let plain = Allocator(problem).allocate().allocation else { continue }
      let capped = CappedAllocator(problem).allocate()
      guard let mix = capped.outcome.allocation else {
        Issue.record("seed \(seed): the cap lost the mix")
        continue
      }
      closed += capped.closed.count
      func largest(_ mix: Allocation) -> Double {
        let costs = mix.newCounts.indices.filter { mix.newCounts[$0] > 0 }.map { problem.tiers[$0].cost.asDouble }
        return (costs.max() ?? 0) / max(mix.spend.reduce(Money.zero, +).asDouble, 1)
      }
      #expect(largest(mix) <= largest(plain) + 1e-12, "seed \(seed)")
    }
    #expect(closed > 0)
  }

  @Test("A net fee of 100 costs about 122 with tax withheld and VAT; the agency's part comes on top")
  func markup() throws {
    #expect((FeeMarkup.vietnamNet.factor * 100).rounded() == 122)
    #expect(abs(FeeMarkup(vat: 0.1, agency: 0.15).factor - 1.265) < 1e-12)
    #expect(FeeMarkup(withheld: .nan, vat: -3, agency: .infinity).factor == 1)
    #expect(FeeMarkup(withheld: 5).factor.isFinite)
    var inputs = Sample.inputs()
    let plain = try #require(EconomicsTable(inputs)["micro"])
    inputs.feeMarkup = .vietnamNet
    let net = try #require(EconomicsTable(inputs)["micro"])
    #expect(net.fee == Money(4_888_889) && plain.fee == Money(4_000_000) && net.handling == plain.handling)
  }
}
