import Glibc

/// Weighted sums of powers of a logarithm, and the shape that has these first four moments.
struct LogMoments {
  private var first = 0.0
  private var second = 0.0
  private var third = 0.0
  private var fourth = 0.0

  /// Adds a value with its weight; the weights have to add up to 1.
  mutating func add(_ value: Double, _ weight: Double) {
    let once = weight * value
    let twice = once * value
    first += once
    second += twice
    third += twice * value
    fourth += twice * value * value
  }

  /// The shape with these moments, its logarithm moved by `centre` and blurred by an independent normal of variance `blur`:
  /// Cornish–Fisher, E. A. Cornish & R. A. Fisher 1938, to the square of the skewness.
  func shape(around centre: Double, blur: Double) -> LogShape {
    let mean = first
    let square = mean * mean
    let own = second - square
    let variance = own + blur
    guard variance > 1e-18 else { return LogShape(shift: centre + mean, width: 0, skew: 0, tail: 0) }
    let deviation = sqrt(variance)
    let cubed = third - 3 * mean * second + 2 * mean * square
    let quartic = fourth - 4 * mean * third + 6 * square * second - 3 * square * square
    /// Beyond ± 1 and 2 the expansion is no distribution any more; no mix comes near.
    let skewness = min(max(cubed / (variance * deviation), -1), 1)
    let excess = min(max((quartic - 3 * own * own) / (variance * variance), -1), 2)
    return LogShape(
      shift: centre + mean, width: deviation * (1 - skewness * skewness / 36), skew: deviation * skewness / 6,
      tail: deviation * (excess / 24 - skewness * skewness / 18))
  }
}
