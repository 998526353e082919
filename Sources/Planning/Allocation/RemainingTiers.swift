/// What a branch of the search can say about the tiers it has not fixed yet.
struct RemainingTiers {
  /// Σ least |spend − target| of each tier alone.
  private(set) var leastGap: Int64 = 0
  /// Σ spend at the lowest counts.
  private(set) var leastSpend: Int64 = 0
  /// Σ spend at the highest counts.
  private(set) var mostSpend: Int64 = 0
  /// Σ creators at the lowest counts, contracted ones included.
  private(set) var leastCount: Int64 = 0
  /// Σ creators at the highest counts.
  private(set) var mostCount: Int64 = 0
  /// Σ load at the lowest counts.
  private(set) var leastLoad: Int64 = 0
  /// Cost of the cheapest creator; 1 when there is no tier.
  private(set) var cheapest: Int64 = 1
  /// Σ by which the lowest counts are over target.
  private var over: Int64 = 0
  /// Σ by which the lowest counts are under target.
  private var under: Int64 = 0
  private var byCost: [Wish] = []
  private var byLoad: [Wish] = []

  /// How much a tier wants to add to its lowest count, and at what price.
  private struct Wish {
    var amount: Double
    var cost: Double
    var load: Double
  }

  /// Sums over the tiers, which run from the dearest to the cheapest.
  init(_ items: ArraySlice<MixSearch.Item>) {
    for item in items {
      let low = item.spend(item.low)
      leastSpend += low
      mostSpend += item.spend(item.high)
      leastCount += item.baseCount + item.low
      mostCount += item.baseCount + item.high
      leastLoad = min(leastLoad + item.load * (item.baseCount + item.low), Int64.max / 4)
      cheapest = item.cost
      over += max(low - item.target, 0)
      under += max(item.target - low, 0)
      let floor = min(max(max(item.target - item.base, 0) / item.cost, item.low), item.high)
      leastGap += min(item.gap(floor), item.gap(min(floor + 1, item.high)))
      byCost.append(
        Wish(amount: Double(max(item.target - low, 0)), cost: Double(item.cost), load: Double(item.load)))
    }
    byLoad = byCost.sorted { $0.cost * $1.load > $1.cost * $0.load }
  }

  /// A bound from below for Σ |spend − target| when so much money, so many creators and so much load are left: the best of
  /// four relaxations, each of which lets creators be cut in pieces under one limit (a fractional knapsack).
  func gapBound(money: Int64, count: Int64, load: Int64) -> Int64 {
    let gain = min(money - leastSpend, gainByCount(count - leastCount), gainByLoad(load - leastLoad))
    return max(leastGap, over + under - min(gain, under))
  }

  /// What filling the dearest wishes first gains with so many creators.
  private func gainByCount(_ count: Int64) -> Int64 {
    guard count < mostCount - leastCount else { return .max }
    var left = Double(count)
    var gain = 0.0
    for wish in byCost {
      let creators = wish.amount / wish.cost
      if left <= creators { return roundedUp(gain + left * wish.cost) }
      left -= creators
      gain += wish.amount
    }
    return roundedUp(gain)
  }

  /// What filling the wishes that cost most per exposure first gains with so much load.
  private func gainByLoad(_ load: Int64) -> Int64 {
    var left = Double(load)
    var gain = 0.0
    for wish in byLoad {
      let needed = wish.amount / wish.cost * wish.load
      if left < needed { return roundedUp(gain + left / wish.load * wish.cost) }
      left -= needed
      gain += wish.amount
    }
    return roundedUp(gain)
  }

  /// A whole number surely not below a sum of a few rounded terms: their relative error is far below 10^−12.
  private func roundedUp(_ gain: Double) -> Int64 { Int64(min(gain * (1 + 1e-12) + 1, 4e18)) }
}
