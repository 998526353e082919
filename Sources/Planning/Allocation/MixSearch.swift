import CampaignModel

/// Branch and bound over whole creators per tier: finds the mix nearest to its targets, or proves that there is none.
///
/// Order of mixes: least Σ |spend − target|; then most spent; then fewest creators; then most creators of the tier that
/// stands first, and so on. The first two already make the winner *maximal*: a creator that fits and takes its tier at
/// most half a fee above its target never raises Σ |spend − target| and always lowers what is unspent.
///
/// Tiers are fixed from the dearest to the cheapest; each tries the counts nearest to its target first, so a branch ends
/// as soon as its own deviation is worse than the best mix. The last tier follows by arithmetic. What share bounds ask of
/// tiers already fixed is kept as an interval for the total spend.
struct MixSearch {
  /// One tier in the units of the search.
  struct Item {
    var place: Int
    var cost: Int64
    var base: Int64
    var baseCount: Int64
    var load: Int64
    var low: Int64
    var high: Int64
    var target: Int64
    var leastShare: Int64
    var mostShare: Int64

    func spend(_ new: Int64) -> Int64 { base + cost * new }
    func gap(_ new: Int64) -> Int64 { abs(spend(new) - target) }
  }

  /// A mix and what it is judged by.
  struct Found {
    var new: [Int64]
    var gap: Int64
    var spend: Int64
    var creators: Int64

    /// Whether it comes before `other`; `new` runs along the problem's tiers.
    func isBetter(than other: Found) -> Bool {
      if gap != other.gap { return gap < other.gap }
      if spend != other.spend { return spend > other.spend }
      if creators != other.creators { return creators < other.creators }
      return other.new.lexicographicallyPrecedes(new)
    }
  }

  /// What the tiers fixed so far use, and what total spend they still allow.
  private struct Node {
    var spend: Int64 = 0
    var count: Int64 = 0
    var load: Int64 = 0
    var gap: Int64 = 0
    var totalLow: Int64 = 0
    var totalHigh: Int64
  }

  private let items: [Item]
  private let rest: [RemainingTiers]
  private let leastCreators: Int64
  private let mostCreators: Int64
  private let loadLimit: Int64
  private let money: Int64
  private let stopsAtFirst: Bool
  private var chosen: [Int64]
  private var workLeft: Int
  private(set) var best: Found?
  /// Whether the search ran to its end.
  private(set) var isExact = true

  /// A search over `items`; `money` bounds Σ spend. With `stopsAtFirst` any mix will do.
  init(
    items: [Item], money: Int64, leastCreators: Int64, mostCreators: Int64, loadLimit: Int64, workLimit: Int,
    stopsAtFirst: Bool
  ) {
    let sorted = items.sorted { ($1.cost, $0.place) < ($0.cost, $1.place) }
    self.items = sorted
    rest = (0...sorted.count).map { RemainingTiers(sorted[$0...]) }
    self.money = money
    self.leastCreators = leastCreators
    self.mostCreators = mostCreators
    self.loadLimit = loadLimit
    self.stopsAtFirst = stopsAtFirst
    workLeft = workLimit
    chosen = sorted.map { _ in 0 }
  }

  /// Searches; `best` is set afterwards when there is a mix.
  mutating func run() {
    guard !items.isEmpty, items.allSatisfy({ $0.low <= $0.high }) else { return }
    descend(0, Node(totalHigh: money))
  }

  private var isDone: Bool { !isExact || (stopsAtFirst && best != nil) }

  private mutating func descend(_ depth: Int, _ node: Node) {
    guard !isDone, isHopeful(depth, node) else { return }
    let item = items[depth]
    guard let range = range(item, rest[depth + 1], node) else { return }
    if depth == items.count - 1 { return close(item, range, node) }
    var up = min(max(nearest(item), range.lowerBound), range.upperBound)
    var down = up - 1
    while up <= range.upperBound || down >= range.lowerBound {
      let goesUp = down < range.lowerBound || (up <= range.upperBound && item.gap(up) <= item.gap(down))
      let count = goesUp ? up : down
      if goesUp { up += 1 } else { down -= 1 }
      workLeft -= 1
      if workLeft < 0 { isExact = false }
      if isDone { return }
      if let best, node.gap + item.gap(count) + rest[depth + 1].leastGap > best.gap { return }
      chosen[depth] = count
      if let next = fix(item, count, node) { descend(depth + 1, next) }
    }
  }

  /// Whether a branch can still hold a mix that comes before the best one.
  private func isHopeful(_ depth: Int, _ node: Node) -> Bool {
    let rest = rest[depth]
    let moneyLeft = min(node.totalHigh, money) - node.spend
    let countLeft = mostCreators - node.count
    let loadLeft = loadLimit - node.load
    guard node.totalLow <= node.totalHigh, rest.leastSpend <= moneyLeft, rest.leastCount <= countLeft,
      rest.leastLoad <= loadLeft, node.spend + rest.mostSpend >= node.totalLow,
      node.count + rest.mostCount >= leastCreators
    else { return false }
    let missing = leastCreators - node.count - rest.leastCount
    if missing > 0, missing > (moneyLeft - rest.leastSpend) / rest.cheapest { return false }
    guard let best else { return true }
    let bound = node.gap + rest.gapBound(money: moneyLeft, count: countLeft, load: loadLeft)
    if bound != best.gap { return bound < best.gap }
    return min(node.spend + rest.mostSpend, node.totalHigh) >= best.spend
  }

  /// New creators of a tier that leave room for the tiers after it; nil when there are none.
  private func range(_ item: Item, _ after: RemainingTiers, _ node: Node) -> ClosedRange<Int64>? {
    let spent = node.spend + item.base
    var high = min(item.high, (node.totalHigh - spent - after.leastSpend) / item.cost)
    high = min(high, mostCreators - node.count - item.baseCount - after.leastCount)
    if item.load > 0 {
      high = min(high, (loadLimit - node.load - after.leastLoad) / item.load - item.baseCount)
    }
    var low = max(item.low, leastCreators - node.count - item.baseCount - after.mostCount)
    let lacking = node.totalLow - spent - after.mostSpend
    if lacking > 0 { low = max(low, (lacking - 1) / item.cost + 1) }
    guard node.totalHigh - spent - after.leastSpend >= 0, low <= high else { return nil }
    return low...high
  }

  /// The count whose spend is nearest to the target, the larger one when two are.
  private func nearest(_ item: Item) -> Int64 {
    let wanted = item.target - item.base
    guard wanted > 0 else { return 0 }
    let floor = wanted / item.cost
    return item.gap(floor + 1) <= item.gap(floor) ? floor + 1 : floor
  }

  /// The node after giving a tier its count; nil when its own share bounds leave no total.
  private func fix(_ item: Item, _ count: Int64, _ node: Node) -> Node? {
    var next = node
    let spend = item.spend(count)
    next.spend += spend
    next.count += item.baseCount + count
    next.load += item.load * (item.baseCount + count)
    next.gap += item.gap(count)
    guard let totals = ShareMath.totals(spend: spend, least: item.leastShare, most: item.mostShare) else { return nil }
    next.totalLow = max(node.totalLow, totals.low)
    next.totalHigh = min(node.totalHigh, totals.high)
    return next.totalLow <= next.totalHigh ? next : nil
  }

  /// The last tier: the count in range, within its own share bounds, whose spend is nearest to its target.
  private mutating func close(_ item: Item, _ range: ClosedRange<Int64>, _ node: Node) {
    workLeft -= 1
    guard let spends = ShareMath.spends(others: node.spend, least: item.leastShare, most: item.mostShare),
      spends.high >= item.base
    else { return }
    let wanted = spends.low > item.base ? (spends.low - item.base - 1) / item.cost + 1 : 0
    let low = max(range.lowerBound, wanted)
    let high = min(range.upperBound, (spends.high - item.base) / item.cost)
    guard low <= high else { return }
    let count = min(max(nearest(item), low), high)
    chosen[items.count - 1] = count
    guard let final = fix(item, count, node), (final.totalLow...final.totalHigh).contains(final.spend) else { return }
    var new = chosen
    for (index, item) in items.enumerated() { new[item.place] = chosen[index] }
    let found = Found(new: new, gap: final.gap, spend: final.spend, creators: final.count)
    if best.map({ found.isBetter(than: $0) }) ?? true { best = found }
  }
}
