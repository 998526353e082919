import CampaignModel
import Testing

@testable import Planning

@Suite("What the allocator does with bounds, contracts and capacity")
struct AllocatorBehaviourTests {
  private func tier(
    _ id: String, _ cost: Int64, _ share: Double, contracted: Int = 0, spend: Int64 = 0, available: Int = 10_000,
    load: Int64 = 0, closed: AllocationTier.Closed? = nil
  ) -> AllocationTier {
    AllocationTier(
      id: id, cost: Money(cost), targetShare: share, contracted: contracted, contractedSpend: Money(spend),
      available: available, load: load, closed: closed)
  }

  private func mix(
    _ money: Int64, _ tiers: [AllocationTier], _ bounds: [AllocationBound] = [], team: Int? = nil, load: Int64? = nil
  ) throws -> Allocation {
    try #require(
      Allocator(
        AllocationProblem(
          spendable: Money(money), tiers: tiers, bounds: bounds, handlingCapacity: team, loadLimit: load)
      ).allocate().allocation)
  }

  private func failure(_ problem: AllocationProblem) throws -> AllocationFailure {
    guard case .infeasible(let failure) = Allocator(problem).allocate() else {
      throw Unexpected.mix
    }
    return failure
  }

  private enum Unexpected: Error { case mix }

  @Test("Without bounds whole creators come as near to the target shares as they can")
  func plain() throws {
    let mix = try mix(100, [tier("micro", 5, 0.6), tier("macro", 20, 0.4)])
    #expect(mix.counts == [12, 2])
    #expect(mix.unspent == .zero && mix.leftovers.isEmpty)
    #expect(mix.shares == [0.6, 0.4])
  }

  @Test("What an upper bound frees raises the others to at most 1.5 times, the rest is proposed for boosting")
  func upperBoundFrees() throws {
    let bound = AllocationBound(.atMost(tier: 1, 1), strength: .rule, tag: 7)
    let mix = try mix(100, [tier("micro", 1, 0.4), tier("macro", 20, 0.6)], [bound])
    #expect(mix.targets == [Money(60), Money(20)])
    #expect(mix.counts == [60, 1])
    #expect(mix.leftovers.map(\.cause) == [.bound])
    #expect(mix.leftovers.first?.subjects == ["macro"])
    #expect(mix.proposedBoost == Money(20))
  }

  @Test("What a lower bound takes is taken from the others in proportion")
  func lowerBoundTakes() throws {
    let bound = AllocationBound(.shareAtLeast(tier: 2, 0.4), strength: .rule, tag: 7)
    let mix = try mix(100, [tier("nano", 1, 0.6), tier("micro", 1, 0.2), tier("macro", 20, 0.2)], [bound])
    #expect(mix.counts == [45, 15, 2])
  }

  @Test("A rule's lower bound the money cannot meet is dropped, the weakest first")
  func dropsUnaffordable() throws {
    let bounds = [
      AllocationBound(.atLeast(tier: 1, 2), strength: .rule, tag: 1),
      AllocationBound(.atLeast(tier: 1, 4), strength: .rule, tag: 2),
      AllocationBound(.atLeast(tier: 0, 3), strength: .rule, tag: 3),
    ]
    let mix = try mix(70, [tier("micro", 5, 1), tier("macro", 25, 0)], bounds)
    #expect(mix.overruled == [OverruledBound(tag: 2, cause: .unaffordable)])
    #expect(mix.counts == [4, 2])
  }

  @Test("A bound that contradicts one already in stays out and names the winner")
  func contradiction() throws {
    let bounds = [
      AllocationBound(.atMost(tier: 1, 2), strength: .rule, tag: 1),
      AllocationBound(.atLeast(tier: 1, 3), strength: .rule, tag: 2),
      AllocationBound(.shareAtLeast(tier: 0, 0.7), strength: .rule, tag: 3),
      AllocationBound(.shareAtLeast(tier: 1, 0.4), strength: .rule, tag: 4),
    ]
    let mix = try mix(100, [tier("micro", 5, 0.5), tier("macro", 10, 0.5)], bounds)
    #expect(
      mix.overruled == [
        OverruledBound(tag: 2, cause: .contradicted(by: 1)), OverruledBound(tag: 4, cause: .contradicted(by: 3)),
      ])
  }

  @Test("A pin precedes a rule that stands before it")
  func pinFirst() throws {
    let bounds = [
      AllocationBound(.atMost(tier: 1, 0), strength: .rule, tag: 1),
      AllocationBound(.atLeast(tier: 1, 1), strength: .pin, tag: 2),
    ]
    let mix = try mix(100, [tier("micro", 5, 1), tier("macro", 30, 0)], bounds)
    #expect(mix.counts[1] == 1)
    #expect(mix.overruled == [OverruledBound(tag: 1, cause: .contradicted(by: 2))])
  }

  @Test("A pinned tier that is too dear is booked as often as pinned, no more")
  func pinOpens() throws {
    let pin = AllocationBound(.atLeast(tier: 1, 1), strength: .pin, tag: 2)
    let mix = try mix(100, [tier("micro", 5, 0.1), tier("macro", 45, 0.9, closed: .tooDear)], [pin])
    #expect(mix.counts == [11, 1])
  }

  @Test("A contract above a rule's upper bound stands, and admits no new creators")
  func contractStands() throws {
    let bound = AllocationBound(.atMost(tier: 1, 2), strength: .rule, tag: 5)
    let mix = try mix(200, [tier("micro", 5, 0.2), tier("macro", 30, 0.8, contracted: 3, spend: 60)], [bound])
    #expect(mix.counts[1] == 3 && mix.newCounts[1] == 0)
    #expect(mix.spend[1] == Money(60))
    #expect(mix.overruled == [OverruledBound(tag: 5, cause: .contradicted(by: nil))])
  }

  @Test("A small team shrinks all tiers alike and leaves the rest with its reason")
  func team() throws {
    let mix = try mix(1000, [tier("micro", 5, 0.5), tier("macro", 50, 0.5)], team: 44)
    #expect(mix.counts == [40, 4])
    #expect(mix.leftovers.map(\.cause) == [.handling])
    #expect(mix.proposedBoost == Money(600))
  }

  @Test("A small audience stops creators and says saturated; one creator is always allowed")
  func saturation() throws {
    let tiers = [tier("micro", 5, 0.5, load: 10), tier("macro", 50, 0.5, load: 100)]
    let mix = try mix(1000, tiers, load: 400)
    #expect(mix.counts == [20, 2])
    #expect(mix.leftovers.map(\.cause) == [.saturation])
    #expect(try self.mix(1000, tiers, load: 3).counts.reduce(0, +) == 1)
  }

  @Test("What cannot be found is left with its reason, not spent on other tiers")
  func availability() throws {
    let mix = try mix(100, [tier("micro", 5, 0.6, available: 4), tier("macro", 20, 0.4)])
    #expect(mix.counts == [4, 2])
    #expect(mix.leftovers.map(\.cause) == [.availability])
    #expect(mix.unspent == Money(40))
  }

  @Test("Money that buys no further creator is a remainder and not proposed for boosting")
  func remainder() throws {
    let mix = try mix(100, [tier("macro", 30, 1)])
    #expect(mix.counts == [3])
    #expect(mix.leftovers.map(\.cause) == [.remainder])
    #expect(mix.proposedBoost == .zero)
  }

  @Test("Equal mixes: less unspent first, then fewer creators, then the tier that stands first")
  func ties() throws {
    #expect(try mix(10, [tier("a", 10, 0.5), tier("b", 10, 0.5)]).counts == [1, 0])
    #expect(try mix(3, [tier("a", 2, 1)]).counts == [1])
    #expect(try mix(12, [tier("a", 8, 1)]).counts == [1])
  }

  @Test("Nothing fits: the cause and the least money that would do")
  func infeasible() throws {
    let micro = tier("micro", 5, 1)
    let poor = try failure(AllocationProblem(spendable: Money(4), tiers: [micro]))
    #expect(poor.cause == .noAffordableTier && poor.smallestSpendable == Money(5))
    let nothing = try failure(AllocationProblem(spendable: .zero, tiers: [micro]))
    #expect(nothing.cause == .nothingSpendable)
    let contract = tier("macro", 30, 0, contracted: 1, spend: 60)
    let contracts = try failure(AllocationProblem(spendable: Money(50), tiers: [micro, contract]))
    #expect(contracts.cause == .contracts && contracts.smallestSpendable == Money(60))
    let pins = [
      AllocationBound(.atLeast(tier: 1, 2), strength: .pin, tag: 1),
      AllocationBound(.shareAtLeast(tier: 0, 0.5), strength: .pin, tag: 2),
    ]
    let pinned = try failure(
      AllocationProblem(spendable: Money(100), tiers: [micro, tier("macro", 30, 0)], bounds: pins))
    #expect(pinned.cause == .pins && pinned.smallestSpendable == Money(120))
    let closed = try failure(AllocationProblem(spendable: Money(100), tiers: [tier("micro", 5, 1, closed: .excluded)]))
    #expect(closed.cause == .allExcluded && closed.smallestSpendable == nil)
    let dear = try failure(AllocationProblem(spendable: Money(100), tiers: [tier("micro", 50, 1, closed: .tooDear)]))
    #expect(dear.cause == .noAffordableTier)
  }

  @Test("A bound that moves a share by more than ten points is decisive, one that moves nothing is not reported")
  func movements() {
    let problem = AllocationProblem(
      spendable: Money(100), tiers: [tier("micro", 5, 0.5), tier("macro", 10, 0.5)],
      bounds: [
        AllocationBound(.atMost(tier: 1, 2), strength: .rule, tag: 1),
        AllocationBound(.atLeast(tier: 0, 3), strength: .rule, tag: 2),
      ])
    let movements = Allocator(problem).movements()
    #expect(movements.map(\.tag) == [1])
    #expect(movements.first?.isDecisive == true)
  }
}
