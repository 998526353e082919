import CampaignModel

/// Branch and bound over whole creators per tier for the mix that scores highest under limits.
///
/// Tiers are fixed from the dearest to the cheapest. The cheapest follows by arithmetic: more of it never scores less, so
/// it gets as many creators as money and bounds leave. A branch is bounded by giving each metric all the money left at the
/// best rate of the tiers not yet fixed, as if it could be spent on every metric at once. When the work limit is hit, the
/// best branch left open bounds what could have been missed.
struct ObjectiveSearch {
  /// The outcome of a search.
  struct Found {
    /// New creators per tier.
    var new: [Int64]
    var score: Double
    /// No mix scores more than this.
    var bound: Double

    /// What could have been missed, as a part of the score: 0 when proven best.
    var gap: Double { score > 0 ? max(bound / score - 1, 0) : 0 }
  }

  /// Branches after which the best so far is taken; some 10 ms.
  static let usualWorkLimit = 60_000

  private struct Node {
    var spend: Int64
    var count: Int64
    var load: Int64
    var sums: SIMD4<Double>
    var totalLow: Int64 = 0
    var totalHigh: Int64
  }

  private let solver: MixSolver
  private let limits: Limits
  private let objective: MixObjective
  /// Tiers from the dearest to the cheapest.
  private let order: [Int]
  /// Per depth: best rate per đồng and most sums of the tiers from there on.
  private let rates: [SIMD4<Double>]
  private let mostSums: [SIMD4<Double>]
  private let highs: [Int64]
  private let mostCreators: Int64
  private var chosen: [Int64]
  private var workLeft: Int
  private var openBound = 0.0
  private(set) var best: Found?

  init(_ solver: MixSolver, limits: Limits, objective: MixObjective, workLimit: Int = Self.usualWorkLimit) {
    self.solver = solver
    self.limits = limits
    self.objective = objective
    workLeft = max(workLimit, 1)
    let contracted = solver.contracted.reduce(0, +)
    mostCreators = min(limits.mostCreators, limits.handling)
    let money = max(solver.money - solver.contractedSpend.reduce(0, +), 0)
    let most = mostCreators
    let highs = solver.costs.indices.map { tier in
      min(solver.newMost(limits, tier: tier), money / solver.costs[tier], max(most - contracted, 0))
    }
    self.highs = highs
    let order = solver.costs.indices.sorted { (solver.costs[$1], $0) < (solver.costs[$0], $1) }
    self.order = order
    var rates: [SIMD4<Double>] = [SIMD4(repeating: 0)]
    var sums: [SIMD4<Double>] = [SIMD4(repeating: 0)]
    for tier in order.reversed() {
      let each = objective.perCreator[tier]
      rates.insert(pointwiseMax(rates[0], highs[tier] > 0 ? each / Double(solver.costs[tier]) : .zero), at: 0)
      sums.insert(sums[0] + each * Double(highs[tier]), at: 0)
    }
    self.rates = rates
    mostSums = sums
    chosen = solver.costs.map { _ in 0 }
  }

  /// Searches; `known` is a mix (new creators per tier) that keeps the limits, so that the answer is never worse.
  mutating func run(known: [Int64]? = nil) {
    guard !order.isEmpty, solver.money >= solver.contractedSpend.reduce(0, +) else { return }
    if let known {
      let all = zip(known, solver.contracted).map { $0 + $1 }
      best = Found(new: known, score: objective.score(objective.sums(all)), bound: 0)
    }
    let load = zip(solver.loads, solver.contracted).reduce(0) { $0 + $1.0 * $1.1 }
    descend(
      0,
      Node(
        spend: solver.contractedSpend.reduce(0, +), count: solver.contracted.reduce(0, +), load: load,
        sums: objective.sums(solver.contracted), totalHigh: solver.money))
    guard var found = best else { return }
    found.bound = max(found.score, openBound)
    best = found
  }

  private mutating func descend(_ depth: Int, _ node: Node) {
    let tier = order[depth]
    let least = max(limits.least[tier] - solver.contracted[tier], 0)
    var high = min(
      highs[tier], (min(node.totalHigh, solver.money) - node.spend) / solver.costs[tier], mostCreators - node.count)
    if solver.loads[tier] > 0 { high = min(high, max(limits.load - node.load, 0) / solver.loads[tier]) }
    guard least <= high else { return }
    if depth == order.count - 1 { return close(tier, least: least, high: high, node) }
    /// The end with the better bound first: a good mix found early cuts more.
    let goesDown = bound(depth + 1, with(high, tier, node)) >= bound(depth + 1, with(least, tier, node))
    for step in 0...(high - least) {
      let count = goesDown ? high - step : least + step
      guard let next = fix(tier, count, node) else { continue }
      let bound = bound(depth + 1, next)
      if let best, bound <= best.score * (1 + 1e-12) { continue }
      workLeft -= 1
      if workLeft < 0 {
        return leaveOpen(depth, tier, from: count, to: goesDown ? least : high, node)
      }
      chosen[tier] = count
      descend(depth + 1, next)
    }
  }

  /// The counts not tried are bounded together: the sums of the largest with the money the smallest leaves.
  private mutating func leaveOpen(_ depth: Int, _ tier: Int, from: Int64, to: Int64, _ node: Node) {
    var widest = with(min(from, to), tier, node)
    widest.sums = with(max(from, to), tier, node).sums
    openBound = max(openBound, bound(depth + 1, widest))
  }

  /// The cheapest tier: as many as fit.
  private mutating func close(_ tier: Int, least: Int64, high: Int64, _ node: Node) {
    let spent = node.spend - solver.contractedSpend[tier]
    guard
      let own = ShareMath.spends(others: spent, least: limits.leastShare[tier], most: limits.mostShare[tier])
    else { return }
    let low = max(node.totalLow - spent, own.low) - solver.contractedSpend[tier]
    let top = min(node.totalHigh - spent, own.high) - solver.contractedSpend[tier]
    guard top >= 0 else { return }
    let cost = solver.costs[tier]
    let count = min(high, top / cost)
    let missing = limits.leastCreators - node.count
    guard count >= max(least, missing, 1 - node.count), cost * count >= low else { return }
    workLeft -= 1
    let score = objective.score(with(count, tier, node).sums)
    guard score > (best?.score ?? -1) else { return }
    chosen[tier] = count
    best = Found(new: chosen, score: score, bound: 0)
  }

  private func with(_ count: Int64, _ tier: Int, _ node: Node) -> Node {
    var next = node
    next.spend += solver.costs[tier] * count
    next.count += count
    next.load += solver.loads[tier] * count
    next.sums += objective.perCreator[tier] * Double(count)
    return next
  }

  /// The node with a tier fixed; nil when its share leaves no total spend.
  private func fix(_ tier: Int, _ count: Int64, _ node: Node) -> Node? {
    var next = with(count, tier, node)
    let spend = solver.contractedSpend[tier] + solver.costs[tier] * count
    guard let totals = ShareMath.totals(spend: spend, least: limits.leastShare[tier], most: limits.mostShare[tier])
    else { return nil }
    next.totalLow = max(node.totalLow, totals.low)
    next.totalHigh = min(node.totalHigh, totals.high)
    return next.totalLow <= next.totalHigh && next.spend <= next.totalHigh ? next : nil
  }

  private func bound(_ depth: Int, _ node: Node) -> Double {
    let money = Double(max(min(node.totalHigh, solver.money) - node.spend, 0))
    return objective.score(node.sums + pointwiseMin(rates[depth] * money, mostSums[depth]))
  }
}
