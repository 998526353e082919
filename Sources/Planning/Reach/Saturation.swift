import CampaignModel
import Glibc

/// How many exposures of an audience are worth buying before one more creator adds too little.
///
/// With λ exposures per person spread at random, a person has k or more with the Poisson probability; one more exposure
/// makes e^(−λ) λ^(k−1) / (k−1)! new people reached k+. For k = 1 that is the part of a creator's reach that is new, and
/// it is worth adding while that part is at least `fraction`; for k > 1, where the gain first rises to its peak at
/// λ = k − 1, while the gain is at least `fraction` of that peak.
package enum Saturation {
  /// The least part of the peak gain a further creator has to bring.
  package static let fraction = 0.25
  /// The largest effective frequency told apart.
  package static let mostFrequency = 50

  /// Exposures per person, λ > 0, up to which buying is worth it for people reached `frequency` times or more.
  package static func limit(frequency: Int, fraction: Double = Saturation.fraction) -> Double {
    let wanted = log(min(max(fraction, 1e-6), 1))
    let further = Double(min(max(frequency, 1), mostFrequency) - 1)
    guard further > 0 else { return -wanted }
    /// The logarithm of the gain relative to its peak.
    func gain(_ exposures: Double) -> Double { further * log(exposures / further) - (exposures - further) }
    var low = further
    var high = 2 * further + 4 * -wanted + 10
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if gain(middle) >= wanted { low = middle } else { high = middle }
    }
    return low
  }

  /// The limit on all exposures, people × λ, for a mix of goals: their limits weighted by the goals' weights; nil without
  /// goals that weigh anything.
  package static func loadLimit(
    goals: [WeightedGoal], audience: Double, fraction: Double = Saturation.fraction
  ) -> Int64? {
    let weighing = goals.filter { $0.weight.isFinite && $0.weight > 0 }
    let weights = weighing.reduce(0) { $0 + min($1.weight, 1e9) }
    guard weights > 0 else { return nil }
    let exposures = weighing.reduce(0) {
      $0 + min($1.weight, 1e9) / weights * limit(frequency: $1.goal.effectiveFrequency, fraction: fraction)
    }
    return max(Bounded.whole(exposures * max(Bounded.amount(audience), 1)), 1)
  }

  /// What one creator adds to the load: exposures of people of the audience, at least 1.
  package static func load(of economics: TierEconomics) -> Int64 { max(Bounded.whole(economics.impressions), 1) }
}
