import CampaignModel
import Glibc

/// One metric of a whole mix: sums over its groups of creators, with one shared bias.
struct OutcomeSum {
  /// Creators of one tier.
  struct Group {
    /// What one of them brings, the median.
    var median: Double
    var count: Int
    /// Per-creator noise and shared bias: standard deviations of the logarithm.
    var noise: Double
    var bias: Double
  }

  /// The whole, with noise and bias.
  let whole: LogShape
  /// Each group alone, with noise and bias.
  let groups: [LogShape]
  /// What part of the whole each group brings in the middle case; Σ = 1.
  let parts: [Double]
  /// The part of the logarithmic variance that is luck, 0…1.
  let luck: Double

  /// Sums of groups with creators; nil when none brings anything.
  init?(_ groups: [Group]) {
    let shapes = groups.map { group in
      group.count > 0 && group.median > 0
        ? LogNormalSum.total(of: group.count, median: group.median, sigma: group.noise) : nil
    }
    let middles = shapes.map { $0?.amount(0) ?? 0 }
    let total = middles.reduce(0, +)
    guard total > 0, total.isFinite else { return nil }
    let parts = middles.map { $0 / total }
    self.parts = parts
    var sum: LogShape?
    for case let shape? in shapes { sum = sum.map { $0.plus(shape) } ?? shape }
    guard let sum else { return nil }
    /// All benchmarks err in the same direction: their biases add up by what each group brings, not by squares.
    let bias = groups.indices.reduce(0) { $0 + parts[$1] * groups[$1].bias }
    whole = sum.blurred(bias)
    let variance = sum.variance + bias * bias
    luck = variance > 0 ? sum.variance / variance : 0
    self.groups = groups.indices.map { index in
      shapes[index]?.blurred(groups[index].bias) ?? LogShape(median: 0, sigma: 0)
    }
  }

  /// P10, P50 and P90 of the whole, at most 10^15.
  var estimate: Estimate { whole.estimate.rising(Bounded.amount) }
}
