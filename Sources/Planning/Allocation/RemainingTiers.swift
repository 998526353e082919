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
    var amount: Int64
    var cost: Int64
    var load: Int64
  }

  /// Sums over the tiers, which run from the dearest to the cheapest.
  init(_ items: ArraySlice<MixSearch.Item>) {
    for item in items {
      let low = item.spend(item.low)
      leastSpend += low
      mostSpend += item.spend(item.high)
      leastCount += item.baseCount + item.low
      mostCount += item.baseCount + item.high
      leastLoad += item.load * (item.baseCount + item.low)
      cheapest = item.cost
      over += max(low - item.target, 0)
      under += max(item.target - low, 0)
      let floor = min(max(max(item.target - item.base, 0) / item.cost, item.low), item.high)
      leastGap += min(item.gap(floor), item.gap(min(floor + 1, item.high)))
      byCost.append(Wish(amount: max(item.target - low, 0), cost: item.cost, load: item.load))
    }
    byLoad = byCost.sorted {
      $0.cost.multipliedFullWidth(by: $1.load) > $1.cost.multipliedFullWidth(by: $0.load)
    }
  }

  /// A bound from below for Σ |spend − target| when so much money, so many creators and so much load are left: the best of
  /// four relaxations, each of which lets creators be cut in pieces under one limit (a fractional knapsack).
  func gapBound(money: Int64, count: Int64, load: Int64) -> Int64 {
    let gain = min(money - leastSpend, gainByCount(count - leastCount), gainByLoad(load - leastLoad))
    return max(leastGap, over + under - min(gain, under))
  }

  private func gainByCount(_ count: Int64) -> Int64 {
    guard count < mostCount - leastCount else { return .max }
    var left = count
    var gain: Int64 = 0
    for wish in byCost {
      let whole = wish.amount / wish.cost
      if left <= whole { return gain + min((left + 1) * wish.cost, wish.amount) }
      left -= whole
      gain += wish.amount
    }
    return gain
  }

  private func gainByLoad(_ load: Int64) -> Int64 {
    var left = load
    var gain: Int64 = 0
    for wish in byLoad {
      guard wish.load > 0 else {
        gain += wish.amount
        continue
      }
      let whole = wish.amount / wish.cost
      let affordable = left / wish.load
      if affordable <= whole { return gain + min((affordable + 1) * wish.cost, wish.amount) }
      left -= whole * wish.load
      gain += wish.amount
    }
    return gain
  }
}
