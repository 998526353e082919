import CampaignModel
import Glibc

/// Reach when audiences overlap as if drawn at random: 1 − Π(1 − Aᵢ/P) (domain.md §4, mediaPlanR).
package enum RandomDuplication {
  /// Several creators alike.
  package struct Group: Sendable, Hashable {
    /// People of the audience one of them reaches.
    package var reach: Double
    /// How many.
    package var count: Int

    /// Creators alike.
    package init(reach: Double, count: Int) {
      self.reach = reach
      self.count = count
    }
  }

  /// The probability, 0…1, that one person of `audience` is reached by one creator.
  package static func probability(_ reach: Double, of audience: Double) -> Double {
    Bounded.fraction((Bounded.ratio(Bounded.amount(reach), max(audience, 1))) ?? 0)
  }

  /// Whole people reached at least once; max rᵢ ≤ reach ≤ min(P, Σ rᵢ) holds also after rounding, with P rounded down,
  /// Σ rᵢ rounded up and max rᵢ rounded down to whole people. 0 without creators.
  package static func people(_ groups: [Group], of audience: Double) -> Int64 {
    let audience = max(Bounded.amount(audience), 1)
    var logMissed = 0.0
    var sum = 0.0
    var largest = 0.0
    for group in groups where group.count > 0 {
      let probability = probability(group.reach, of: audience)
      logMissed += log1p(-probability) * Double(group.count)
      sum += probability * audience * Double(group.count)
      largest = max(largest, probability * audience)
    }
    let reached = Bounded.whole(-expm1(logMissed) * audience)
    let ceiling = Int64(min(audience.rounded(.down), Bounded.amount(sum).rounded(.up)))
    return min(max(reached, Int64(largest.rounded(.down))), ceiling)
  }
}
