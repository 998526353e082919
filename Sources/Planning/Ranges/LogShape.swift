import CampaignModel
import Glibc

/// The distribution of a positive amount, by the quantile function of its logarithm:
/// q(z) = shift + width·z + skew·(z² − 1) + tail·(z³ − 3z), z a standard normal score.
///
/// A log-normal has no skew and no tail; sums of log-normals have a little of both. Every distribution a forecast needs is
/// a product (add the logarithms) or a sum (``plus(_:)``) of such amounts, so nothing is sampled.
package struct LogShape: Sendable, Hashable {
  /// Mean of the logarithm.
  package var shift: Double
  /// Slope at the middle.
  package var width: Double
  /// How much longer the upper side is.
  package var skew: Double
  /// How much heavier both ends are.
  package var tail: Double

  /// A log-normal with this median and standard deviation of the logarithm.
  package init(median: Double, sigma: Double) {
    self.init(shift: log(max(median, .leastNormalMagnitude)), width: sigma, skew: 0, tail: 0)
  }

  init(shift: Double, width: Double, skew: Double, tail: Double) {
    self.shift = shift
    self.width = width
    self.skew = skew
    self.tail = tail
  }

  /// The logarithm at the normal score `z`.
  func logarithm(_ z: Double) -> Double { shift + z * (width + z * (skew + z * tail) - 3 * tail) - skew }

  /// The amount at the normal score `z`.
  package func amount(_ z: Double) -> Double { exp(logarithm(z)) }

  /// P10, P50 and P90.
  package var estimate: Estimate {
    Estimate(p10: amount(-NormalQuadrature.p90), p50: amount(0), p90: amount(NormalQuadrature.p90))
  }

  /// Variance of the logarithm.
  var variance: Double { width * width + 2 * skew * skew + 6 * tail * tail }

  /// The amount times `factor` > 0.
  package func times(_ factor: Double) -> LogShape {
    var scaled = self
    scaled.shift += log(max(factor, .leastNormalMagnitude))
    return scaled
  }

  /// The amount times an independent log-normal with median 1: variances of the logarithm add up, skewness thins out.
  package func blurred(_ sigma: Double) -> LogShape {
    guard sigma > 0 else { return self }
    guard skew != 0 || tail != 0 else {
      var wider = self
      wider.width = sqrt(width * width + sigma * sigma)
      return wider
    }
    var moments = LogMoments()
    for (node, weight) in zip(NormalQuadrature.nodes, NormalQuadrature.weights) {
      moments.add(logarithm(node) - shift, weight)
    }
    return moments.shape(around: shift, blur: sigma * sigma)
  }

  /// The sum of two independent amounts: the first four moments of its logarithm by quadrature over both.
  package func plus(_ other: LogShape) -> LogShape {
    let weights = NormalQuadrature.fewWeights
    let centre = max(shift, other.shift)
    let left = NormalQuadrature.fewNodes.map { exp(logarithm($0) - centre) }
    let right = NormalQuadrature.fewNodes.map { exp(other.logarithm($0) - centre) }
    var moments = LogMoments()
    for first in 0..<left.count {
      for second in 0..<right.count {
        moments.add(log(left[first] + right[second]), weights[first] * weights[second])
      }
    }
    return moments.shape(around: centre, blur: 0)
  }
}
