import CampaignModel
import Glibc

/// How uncertain the figures of a rate card are.
package enum BenchmarkBias {
  /// How far a benchmark of this grade may be off for all creators alike, as standard deviation of the logarithm: an
  /// assumption. Two published medians of the same reach differ by a factor of 2.6 (Roster and Cirqle, domain.md §3), which
  /// for grade C and σ = 0.35 is what P10 and P90 lie apart.
  package static func sigma(grade: String) -> Double {
    switch grade {
    case "A": 0.15
    case "B": 0.25
    case "C": 0.35
    default: 0.5
    }
  }

  /// How far one creator lies from the median, from the quartiles around it: they are 2 × 0.6745 σ apart. 0 when they
  /// coincide or cannot be read, 2.5 at most.
  package static func noise(_ spread: Spread) -> Double {
    let low = spread.low > 0 ? spread.low : spread.median
    let high = max(spread.high, spread.median)
    guard low > 0, high > low, high.isFinite else { return 0 }
    let scores = spread.low > 0 ? 2 * quartile : quartile
    return min(log(high / low) / scores, LogNormalSum.mostSigma)
  }

  /// The standard normal score of the upper quartile.
  static let quartile = 0.674_489_750_196_081_7
}
