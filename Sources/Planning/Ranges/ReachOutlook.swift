import CampaignModel
import Glibc

/// Reach of a mix as a range.
///
/// Under random duplication the part of the pool that nobody reaches is Π(1 − pᵢ), so L = Σ −ln(1 − pᵢ) is a sum over
/// creators like impressions, only that −ln(1 − p) bends where one creator reaches much of the audience. That bend is
/// taken in by quadrature over bias and noise together, which gives each tier its own log-normal for −ln(1 − p); sums and
/// quantiles of L follow as for any other metric, and reach = pool · (1 − e^(−L)) rises with L.
struct ReachOutlook {
  /// Reach of the whole mix, people.
  let people: Estimate
  /// Each tier alone, people.
  let tiers: [Estimate]
  /// In the middle case, the people each tier reaches; with these max rᵢ ≤ reach ≤ Σ rᵢ holds exactly.
  let middles: [Double]
  /// Per tier, low, middle and high case: the part of the pool one creator reaches.
  let chances: [[Double]]
  /// People the audiences are drawn from.
  let pool: Double

  /// Reach of groups of creators (`median` in people of the audience); nil when nobody is reached.
  init?(_ groups: [OutcomeSum.Group], of inputs: PlanningInputs) {
    let people = inputs.people
    let most = people * EconomicsTable.largestPart
    let largest = min(groups.reduce(0) { $1.count > 0 ? max($0, $1.median) : $0 }, most)
    let pool = Overlap.pool(of: people, overlap: inputs.overlap, largest: largest / EconomicsTable.largestPart)
    self.pool = pool
    let bent = groups.map { Self.bend($0, most: min(most, pool * EconomicsTable.largestPart), pool: pool) }
    guard let sum = OutcomeSum(bent) else { return nil }
    func reach(_ missed: Double) -> Double { min(-expm1(-missed) * pool, people) }
    let creators = groups.reduce(0) { $0 + min(max($1.count, 0), 2) }
    var missed = sum.whole.estimate
    if creators == 1, let only = groups.first(where: { $0.count == 1 }) {
      /// One creator is a log-normal cut at the top: nothing to sum, nothing to bend.
      missed = LogShape(median: only.median, sigma: hypot(only.noise, only.bias)).estimate
        .rising { -log1p(-min($0, most, pool * EconomicsTable.largestPart) / pool) }
    }
    let blur = Self.overlapBlur(missed.p50, pool: pool, largest: largest, inputs: inputs)
    self.people = Self.blurred(missed.rising(reach), by: blur, most: people)
    tiers = sum.groups.indices.map { index in
      groups[index].count > 0
        ? sum.groups[index].estimate.rising { min(reach($0), people) } : Estimate(exactly: 0)
    }
    let middle = -log1p(-min(self.people.p50 / pool, 1 - 1e-12))
    middles = sum.parts.map { reach($0 * middle) }
    let cases = [missed.p10, missed.p50, missed.p90]
    chances = groups.indices.map { index in
      let count = Double(max(groups[index].count, 1))
      return cases.map { -expm1(-$0 * sum.parts[index] / count) }
    }
  }

  /// A tier's −ln(1 − p) as a log-normal: its median and slope against the logarithm of people, by quadrature.
  private static func bend(_ group: OutcomeSum.Group, most: Double, pool: Double) -> OutcomeSum.Group {
    guard group.count > 0, group.median > 0 else { return group }
    let spread = hypot(group.noise, group.bias)
    var middle = 0.0
    var slope = 0.0
    for (node, weight) in zip(NormalQuadrature.nodes, NormalQuadrature.weights) {
      let value = log(-log1p(-min(group.median * exp(spread * node), most) / pool))
      middle += weight * value
      slope += weight * value * node
    }
    let factor = spread > 0 ? slope / spread : 1
    return OutcomeSum.Group(
      median: exp(middle), count: group.count, noise: group.noise * factor, bias: group.bias * factor)
  }

  /// What not knowing the overlap adds to the spread of reach: the slope of ln reach on ln overlap × its σ.
  private static func overlapBlur(_ missed: Double, pool: Double, largest: Double, inputs: PlanningInputs) -> Double {
    guard inputs.overlapSigma > 0, inputs.overlapSigma.isFinite else { return 0 }
    let step = exp(min(inputs.overlapSigma, 1))
    /// With a pool f times as large each −ln(1 − p) is nearly 1/f of what it was.
    func reached(_ factor: Double) -> Double {
      min(-expm1(-missed / factor) * max(pool * factor, largest), inputs.people)
    }
    let ratio = reached(step) / reached(1 / step)
    return ratio > 1 ? log(ratio) / 2 : 0
  }

  /// Wider by an independent uncertainty, on each side by itself.
  private static func blurred(_ estimate: Estimate, by sigma: Double, most: Double) -> Estimate {
    guard sigma > 0, estimate.p10 > 0 else { return estimate }
    let extra = sigma * NormalQuadrature.p90
    let low = hypot(log(estimate.p50 / estimate.p10), extra)
    let high = hypot(log(estimate.p90 / estimate.p50), extra)
    return Estimate(
      p10: estimate.p50 * exp(-low), p50: estimate.p50, p90: min(estimate.p50 * exp(high), most))
  }
}
