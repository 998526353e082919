/// How much more people audiences share than chance gives: the duplication coefficient of Goodhardt & Ehrenberg's law of
/// duplicated viewing, Aᵢⱼ = k·AᵢAⱼ/P.
///
/// No published base rate by niche exists (domain.md §3), so k is an input whose default is chance, k = 1. Drawing at
/// random from a pool of P/k people instead of P gives exactly that k for any two audiences; 0 means that they share
/// nobody, large numbers that the largest holds all others.
package enum Overlap {
  /// Chance alone.
  package static let standard = 1.0
  /// How uncertain the default is, as standard deviation of the logarithm: P10 to P90 run from 0.68 to 1.47 (an assumption).
  package static let standardSigma = 0.3
  /// The largest coefficient read.
  package static let most = 1000.0

  /// People the audiences are drawn from; never fewer than the largest of them.
  package static func pool(of universe: Double, overlap: Double, largest: Double) -> Double {
    let coefficient = min(max(overlap.isNaN ? standard : overlap, 1e-6), most)
    return max(universe / coefficient, largest, .leastNormalMagnitude)
  }
}
