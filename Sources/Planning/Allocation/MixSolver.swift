import CampaignModel

/// Sets up searches for a problem under limits, and asks the one question bounds leave open: which counts.
struct MixSolver {
  /// How the search ended.
  struct Answer {
    var found: MixSearch.Found?
    var isExact: Bool
  }

  /// Most creators under contract with one tier that are counted; more would be a mistake of the brief.
  static let mostContracted: Int64 = 1_000_000
  /// Most exposures of one creator that are counted.
  static let mostLoad: Int64 = 10_000_000_000
  private static let mostLoadLimit: Int64 = 100_000_000_000_000_000

  let tiers: [AllocationTier]
  let money: Int64
  let workLimit: Int
  /// Contracted creators per tier.
  let contracted: [Int64]
  /// Contracted spend per tier.
  let contractedSpend: [Int64]
  /// Cost of a new creator per tier.
  let costs: [Int64]
  /// Exposures per creator; all zero when the problem sets no limit.
  let loads: [Int64]

  init(_ problem: AllocationProblem) {
    tiers = problem.tiers
    money = problem.money
    workLimit = max(problem.workLimit, 1)
    contracted = tiers.map { min(Int64(max($0.contracted, 0)), Self.mostContracted) }
    contractedSpend = tiers.map { min(max($0.contractedSpend.amount, 0), Money.limit) }
    costs = tiers.map { min(max($0.cost.amount, 1), Money.limit) }
    loads = tiers.map { problem.loadLimit == nil ? 0 : min(max($0.load, 0), Self.mostLoad) }
  }

  /// Whether there is any mix under the limits.
  func isFeasible(_ limits: Limits) -> Answer {
    solve(limits, targets: contractedSpend, money: money, stopsAtFirst: true)
  }

  /// The mix nearest to the targets.
  func nearest(_ limits: Limits, targets: [Int64]) -> Answer {
    solve(limits, targets: targets, money: money, stopsAtFirst: false)
  }

  /// The mix that costs least, however little money there is: with targets of nothing, Σ |spend − target| is the cost.
  func cheapest(_ limits: Limits) -> Answer {
    solve(limits, targets: costs.map { _ in 0 }, money: Money.limit, stopsAtFirst: false)
  }

  /// Most new creators of each tier that bounds, availability, handling and load allow alone.
  func newMost(_ limits: Limits, tier: Int) -> Int64 {
    guard limits.isOpen[tier] else { return 0 }
    return max(min(limits.most[tier] - contracted[tier], Int64(clamping: tiers[tier].available)), 0)
  }

  private func solve(_ limits: Limits, targets: [Int64], money: Int64, stopsAtFirst: Bool) -> Answer {
    let creators = contracted.reduce(0, +)
    let mostCreators = min(limits.mostCreators, limits.handling)
    let loadLimit = min(limits.load, Self.mostLoadLimit)
    let moneyLeft = money - contractedSpend.reduce(0, +)
    let loadLeft = loadLimit - zip(loads, contracted).reduce(0) { $0 + $1.0 * $1.1 }
    guard moneyLeft >= 0, limits.leastCreators <= mostCreators else { return Answer(found: nil, isExact: true) }
    var items: [MixSearch.Item] = []
    for tier in tiers.indices {
      let allowed = min(newMost(limits, tier: tier), moneyLeft / costs[tier], max(mostCreators - creators, 0))
      items.append(
        MixSearch.Item(
          place: tier, cost: costs[tier], base: contractedSpend[tier], baseCount: contracted[tier], load: loads[tier],
          low: max(limits.least[tier] - contracted[tier], 0),
          high: loads[tier] > 0 ? min(allowed, max(loadLeft, 0) / loads[tier]) : allowed, target: targets[tier],
          leastShare: limits.leastShare[tier], mostShare: limits.mostShare[tier]))
    }
    func search(_ items: [MixSearch.Item], loadLimit: Int64) -> Answer {
      guard items.allSatisfy({ $0.low <= $0.high }) else { return Answer(found: nil, isExact: true) }
      var search = MixSearch(
        items: items, money: money, leastCreators: limits.leastCreators, mostCreators: mostCreators,
        loadLimit: loadLimit, workLimit: workLimit, stopsAtFirst: stopsAtFirst)
      search.run()
      return Answer(found: search.best, isExact: search.isExact)
    }
    var answer = search(items, loadLimit: loadLimit)
    guard creators == 0 else { return answer }
    /// One creator is always worth adding, whatever the load.
    for tier in tiers.indices where loads[tier] > loadLimit && newMost(limits, tier: tier) > 0 && costs[tier] <= money {
      var single = items
      for index in single.indices { single[index].high = index == tier ? 1 : 0 }
      single[tier].low = 1
      guard items.indices.allSatisfy({ items[$0].low <= single[$0].high }) else { continue }
      let alone = search(single, loadLimit: loads[tier])
      if let found = alone.found, answer.found.map({ found.isBetter(than: $0) }) ?? true { answer.found = found }
    }
    return answer
  }
}
