import CampaignModel

/// The accepted bounds of a problem in the units of the search; arrays run along the problem's tiers.
struct Limits: Sendable, Hashable {
  /// Shares are whole billionths, so that comparing them with đồng is exact.
  static let whole: Int64 = 1_000_000_000

  /// Fewest creators of a tier, contracted ones included.
  var least: [Int64]
  /// Most creators of a tier; never below the contracted number.
  var most: [Int64]
  /// Smallest share of spend, billionths.
  var leastShare: [Int64]
  /// Largest share of spend, billionths.
  var mostShare: [Int64]
  /// Fewest creators in all; at least one.
  var leastCreators: Int64 = 1
  /// Most creators in all.
  var mostCreators: Int64 = Money.limit
  /// Creators the team can run, raised to what contracts and pins need.
  var handling: Int64 = Money.limit
  /// Most exposures worth buying, raised to what contracts and pins need.
  var load: Int64 = .max
  /// Which tiers take new creators.
  var isOpen: [Bool]

  /// Without any bound but contracts.
  init(_ problem: AllocationProblem) {
    let tiers = problem.tiers
    least = tiers.map { Int64(max($0.contracted, 0)) }
    most = tiers.map { _ in Money.limit }
    leastShare = tiers.map { _ in 0 }
    mostShare = tiers.map { _ in Limits.whole }
    isOpen = tiers.map { $0.closed == nil }
  }

  /// A share in billionths.
  static func billionths(_ share: Double) -> Int64 { Int64((Bounded.fraction(share) * Double(whole)).rounded()) }

  /// Narrows by one bound; `contracted` per tier keeps an upper bound from asking contracts away.
  mutating func apply(_ limit: AllocationBound.Limit, contracted: [Int64]) {
    func clipped(_ count: Int) -> Int64 { min(max(Int64(count), 0), Money.limit) }
    switch limit {
    case .atLeast(let tier, let count): least[tier] = max(least[tier], clipped(count))
    case .atMost(let tier, let count): most[tier] = min(most[tier], max(clipped(count), contracted[tier]))
    case .shareAtLeast(let tier, let share): leastShare[tier] = max(leastShare[tier], Limits.billionths(share))
    case .shareAtMost(let tier, let share): mostShare[tier] = min(mostShare[tier], Limits.billionths(share))
    case .creatorsAtLeast(let count): leastCreators = max(leastCreators, clipped(count))
    case .creatorsAtMost(let count): mostCreators = min(mostCreators, max(clipped(count), contracted.reduce(0, +)))
    }
  }
}
