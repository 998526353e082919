import CampaignModel
import Testing

@testable import Planning

@Suite("What holds for every mix")
struct AllocatorPropertyTests {
  /// Problems of the size of real briefs: 4 to 8 tiers, fees from 300,000 to some 100 million, up to 20 tỷ.
  static func real(seed: Int, tiers number: Int) -> AllocationProblem {
    var random = Seeded(seed)
    let money = Int64(random.int(3...2000)) * 10_000_000 + Int64(random.int(0...999_999))
    var cost = Int64(random.int(300_000...900_000))
    let tiers = (0..<number).map { index in
      defer { cost = cost * Int64(random.int(14...40)) / 10 + Int64(random.int(0...9999)) }
      return AllocationTier(
        id: "t\(index)", cost: Money(cost), targetShare: Double(random.int(1...100)),
        available: random.int(1...2000), load: cost / 1000,
        closed: Double(cost) > 0.4 * Double(money) ? .tooDear : nil)
    }
    var bounds: [AllocationBound] = []
    if random.chance(50) { bounds.append(AllocationBound(.atMost(tier: number - 1, 2), strength: .rule, tag: 1)) }
    if random.chance(30) { bounds.append(AllocationBound(.shareAtLeast(tier: 1, 0.4), strength: .rule, tag: 2)) }
    if random.chance(30) { bounds.append(AllocationBound(.creatorsAtMost(60), strength: .rule, tag: 3)) }
    return AllocationProblem(
      spendable: Money(money), tiers: tiers, bounds: bounds, handlingCapacity: random.chance(50) ? 150 : nil,
      loadLimit: random.chance(40) ? money / 2000 : nil)
  }

  @Test("Spend and leftovers add up to the đồng, shares to 1, counts stand above contracts", arguments: 0..<6)
  func addsUp(batch: Int) {
    var mixes = 0
    for seed in (batch * 80)..<(batch * 80 + 80) {
      let problem = batch < 4 ? RandomProblem.make(seed: seed + 90_000, hasPins: true) : Self.real(seed: seed, tiers: 4)
      guard let mix = Allocator(problem).allocate().allocation else { continue }
      mixes += 1
      let spent = mix.spend.reduce(Money.zero, +)
      #expect(spent + mix.unspent == problem.spendable, "seed \(seed)")
      #expect(mix.leftovers.reduce(Money.zero) { $0 + $1.amount } == mix.unspent, "seed \(seed)")
      #expect(mix.leftovers.allSatisfy { $0.amount > .zero && $0.proposedBoost <= $0.amount }, "seed \(seed)")
      if spent > .zero { #expect(abs(mix.shares.reduce(0, +) - 1) < 1e-9, "seed \(seed)") }
      for (tier, count) in zip(problem.tiers, zip(mix.counts, mix.newCounts)) {
        #expect(count.0 == tier.contracted + count.1 && count.1 >= 0, "seed \(seed)")
      }
    }
    #expect(mixes > 30)
  }

  @Test("Every bound is kept or reported", arguments: 0..<4)
  func keepsBounds(batch: Int) {
    for seed in (batch * 80)..<(batch * 80 + 80) {
      let problem = RandomProblem.make(seed: seed + 50_000, hasPins: true)
      guard let mix = Allocator(problem).allocate().allocation else { continue }
      let reported = Set(mix.overruled.map(\.tag))
      let isSpent = mix.spend.contains { $0 > .zero }
      for bound in problem.bounds where !reported.contains(bound.tag) {
        switch bound.limit {
        case .atLeast(let tier, let count): #expect(mix.counts[tier] >= count, "seed \(seed)")
        case .atMost(let tier, let count): #expect(mix.counts[tier] <= count, "seed \(seed)")
        case .shareAtLeast(let tier, let share): #expect(!isSpent || mix.shares[tier] >= share - 1e-9, "seed \(seed)")
        case .shareAtMost(let tier, let share): #expect(mix.shares[tier] <= share + 1e-9, "seed \(seed)")
        case .creatorsAtLeast(let count): #expect(mix.counts.reduce(0, +) >= count, "seed \(seed)")
        case .creatorsAtMost(let count): #expect(mix.counts.reduce(0, +) <= count, "seed \(seed)")
        }
      }
    }
  }

  @Test("Briefs of real size are proven best", arguments: 0..<4)
  func isExact(batch: Int) {
    var unproven = 0
    for seed in (batch * 60)..<(batch * 60 + 60) {
      if Allocator(Self.real(seed: seed, tiers: 4 + batch % 2)).allocate().allocation?.isExact == false {
        unproven += 1
      }
    }
    #expect(unproven == 0)
  }

  @Test("Absurd numbers end, within the work limit and without a trap")
  func absurd() {
    let huge = Money(Money.limit)
    let tiers = (0..<8).map {
      AllocationTier(
        id: "t\($0)", cost: Money(Int64($0 % 2)), targetShare: $0 == 3 ? .nan : .infinity, contracted: $0 * 1_000_000,
        contractedSpend: Money($0 == 2 ? .max : -5), available: .max, load: .max)
    }
    let bounds: [AllocationBound] = [
      AllocationBound(.atLeast(tier: 0, .max), strength: .rule, tag: 1),
      AllocationBound(.atLeast(tier: 9, 1), strength: .rule, tag: 2),
      AllocationBound(.atMost(tier: 1, .min), strength: .rule, tag: 3),
      AllocationBound(.shareAtLeast(tier: 1, .nan), strength: .pin, tag: 4),
      AllocationBound(.creatorsAtLeast(.max), strength: .rule, tag: 5),
    ]
    for limit in [nil, 0, Int64.max] {
      let outcome = Allocator(
        AllocationProblem(
          spendable: huge, tiers: tiers, bounds: bounds, handlingCapacity: .max, loadLimit: limit, workLimit: 20_000)
      ).allocate()
      guard case .mix(let mix) = outcome else {
        Issue.record("the contracts fit the money")
        continue
      }
      #expect(mix.unspent == .zero && mix.newCounts.allSatisfy { $0 == 0 })
    }
    #expect(Allocator(AllocationProblem(spendable: huge, tiers: [])).allocate().allocation == nil)
  }
}
