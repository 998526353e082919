import CampaignModel

@testable import Planning

/// Small random problems, mean ones included: no money, closed tiers, contracts above bounds, contradicting bounds.
enum RandomProblem {
  static func make(seed: Int, hasPins: Bool) -> AllocationProblem {
    var random = Seeded(seed)
    let number = random.int(1...3)
    let usesLoad = random.chance(40)
    let tiers = (0..<number).map { index in
      let contracted = random.chance(25) ? random.int(1...2) : 0
      return AllocationTier(
        id: "t\(index)", cost: Money(Int64(random.int(1...12))), targetShare: Double(random.int(0...6)),
        contracted: contracted, contractedSpend: Money(Int64(contracted > 0 ? random.int(0...15) : 0)),
        available: random.chance(30) ? random.int(0...3) : 8, load: Int64(random.int(0...5)),
        closed: random.chance(15) ? random.pick([.tooDear, .excluded, .noRate]) : nil)
    }
    let bounds = (0..<random.int(0...4)).map { tag in
      let tier = random.int(0...(number - 1))
      let limit: AllocationBound.Limit =
        switch random.int(0...7) {
        case 0, 1: .atLeast(tier: tier, random.int(0...4))
        case 2: .atMost(tier: tier, random.int(0...4))
        case 3, 4: .shareAtLeast(tier: tier, Double(random.int(0...20)) / 20)
        case 5: .shareAtMost(tier: tier, Double(random.int(0...20)) / 20)
        case 6: .creatorsAtLeast(random.int(0...6))
        default: .creatorsAtMost(random.int(0...6))
        }
      return AllocationBound(limit, strength: hasPins && random.chance(40) ? .pin : .rule, tag: tag)
    }
    return AllocationProblem(
      spendable: Money(Int64(random.int(0...50))), tiers: tiers, bounds: bounds,
      handlingCapacity: random.chance(30) ? random.int(0...8) : nil,
      loadLimit: usesLoad ? Int64(random.int(0...20)) : nil)
  }
}
