import CampaignModel
import Glibc

/// What a mix brings for the goals together: each goal by its declared metric against the most a mix can have of it,
/// weighted. Expected amounts, which add up over creators, rather than medians, which do not.
///
/// Four sums over creators say everything: Σ −ln(1 − p) gives reach, then engagements and clicks; orders and joins follow
/// from clicks. Each metric rises with its sum and never faster than before, which is what the search bounds by.
package struct MixObjective: Sendable, Hashable {
  /// What one metric weighs and what is most of it.
  private struct Term: Sendable, Hashable {
    var metric: GoalMetric
    var weight: Double
    var most: Double
  }

  /// Per tier of the scheme: −ln(1 − p), engagements and clicks of one creator; the fourth place is unused.
  let perCreator: [SIMD4<Double>]
  private let pool: Double
  private let people: Double
  private let joinRate: Double
  private let joinCapacity: Double
  private var terms: [Term]

  /// The goals of a brief; each counts for as much as it weighs once ``scaled(by:)`` knows the most there is of it.
  package init(_ inputs: PlanningInputs, economics: EconomicsTable) {
    let people = inputs.people
    let largest = economics.tiers.reduce(0) { max($0, $1?.reach ?? 0) }
    let pool = Overlap.pool(
      of: people, overlap: inputs.overlap, largest: min(largest / EconomicsTable.largestPart, people))
    perCreator = economics.tiers.map { tier in
      guard let tier else { return SIMD4(repeating: 0) }
      func mean(_ median: Double, _ noise: Double) -> Double { Bounded.amount(median * exp(noise * noise / 2)) }
      let reached = min(mean(tier.reach, tier.noise.impressions), pool * EconomicsTable.largestPart)
      return SIMD4(
        -log1p(-reached / pool), mean(tier.engagements, tier.noise.engagements), mean(tier.clicks, tier.noise.clicks), 0
      )
    }
    self.people = people
    self.pool = pool
    joinRate = inputs.community.map { Bounded.fraction($0.joinRate) } ?? 0
    joinCapacity = inputs.community?.capacity.map { Double(max($0, 0)) } ?? Double(Money.limit)
    terms = inputs.goals.filter { $0.weight > 0 && $0.weight.isFinite }.map {
      Term(metric: $0.goal.metric, weight: min($0.weight, 1e9), most: 1)
    }
  }

  /// The same with one metric only, unscaled.
  func only(_ metric: GoalMetric) -> MixObjective {
    var alone = self
    alone.terms = [Term(metric: metric, weight: 1, most: 1)]
    return alone
  }

  /// The same with these metrics, in these proportions.
  func weighing(_ weights: [(GoalMetric, Double)]) -> MixObjective {
    var other = self
    other.terms = weights.map { Term(metric: $0.0, weight: $0.1, most: 1) }
    return other
  }

  /// The metrics that weigh something, each once.
  var metrics: [GoalMetric] { GoalMetric.allCases.filter { metric in terms.contains { $0.metric == metric } } }

  /// The same with each metric divided by the most a mix can have of it; a metric no mix has counts for nothing.
  func scaled(by most: [GoalMetric: Double]) -> MixObjective {
    var scaled = self
    for index in scaled.terms.indices {
      let limit = most[terms[index].metric] ?? 0
      scaled.terms[index].most = limit > 0 ? limit : .infinity
    }
    return scaled
  }

  /// The four sums of a mix, contracted creators included.
  func sums(_ counts: [Int64]) -> SIMD4<Double> {
    zip(counts, perCreator).reduce(SIMD4(repeating: 0)) { $0 + $1.1 * Double($1.0) }
  }

  /// The score of a mix from its sums.
  func score(_ sums: SIMD4<Double>) -> Double {
    terms.reduce(0) { $0 + $1.weight * value($1.metric, sums) / $1.most }
  }

  /// The score of creators per tier, contracted ones included.
  package func score(counts: [Int]) -> Double { score(sums(counts.map { Int64(max($0, 0)) })) }

  /// The same when each click brings `factor` times the orders.
  func score(counts: [Int], ordersTimes factor: Double) -> Double {
    let sums = sums(counts.map { Int64(max($0, 0)) })
    return terms.reduce(0) { sum, term in
      let orders = term.metric == .conversions ? factor : 1
      return sum + term.weight * value(term.metric, sums) * orders / term.most
    }
  }

  private func value(_ metric: GoalMetric, _ sums: SIMD4<Double>) -> Double {
    switch metric {
    case .reach: min(-expm1(-sums[0]) * pool, people)
    case .engagements: sums[1]
    case .clicks, .conversions: sums[2]
    case .joins: min(sums[2] * joinRate, joinCapacity)
    }
  }
}
