import Glibc

/// What n independent creators bring together when each is a log-normal: read from ``LogNormalTable``.
///
/// The median of such a sum is not n times the median: with σ = 1 thirty creators bring 1.6 times that, because some of
/// them do very well. And its range narrows as 1/√n.
package enum LogNormalSum {
  /// The widest spread read; at 2.5 one creator in ten brings 25 times the median.
  package static let mostSigma = 2.5

  /// The mean of `count` creators with median 1 and standard deviation `sigma` of the logarithm (read as 0…2.5).
  package static func mean(of count: Int, sigma: Double) -> LogShape {
    let sigma = sigma.isFinite ? min(max(sigma, 0), mostSigma) : 0
    guard count > 1, sigma > 0 else { return LogShape(shift: 0, width: sigma, skew: 0, tail: 0) }
    let number = Double(count)
    let weights = ColumnWeights(sigma)
    let numbers = LogNormalTable.numbers
    guard let above = numbers.firstIndex(where: { $0 >= number }) else {
      return beyond(number, sigma: sigma, weights: weights)
    }
    let high = row(above, weights)
    guard above > 0, numbers[above] > number else { return shape(high, sigma: sigma, number: number) }
    let part = log(number / numbers[above - 1]) / log(numbers[above] / numbers[above - 1])
    let low = row(above - 1, weights)
    return shape(low + (high - low) * part, sigma: sigma, number: number)
  }

  /// Σ of `count` creators, each with this median.
  package static func total(of count: Int, median: Double, sigma: Double) -> LogShape {
    mean(of: count, sigma: sigma).times(median * Double(max(count, 1)))
  }

  /// Beyond the table the mean closes in on its limit e^(σ²/2) as 1/n, and the range narrows as 1/√n.
  private static func beyond(_ number: Double, sigma: Double, weights: ColumnWeights) -> LogShape {
    let last = LogNormalTable.numbers.count - 1
    var found = row(last, weights)
    found[0] = 0.5 - (0.5 - found[0]) * LogNormalTable.numbers[last] / number
    return shape(found, sigma: sigma, number: number)
  }

  private static func shape(_ scaled: SIMD4<Double>, sigma: Double, number: Double) -> LogShape {
    let narrow = sigma / sqrt(number)
    return LogShape(
      shift: scaled[0] * sigma * sigma, width: scaled[1] * narrow, skew: scaled[2] * narrow * sigma,
      tail: scaled[3] * narrow * sigma * sigma)
  }

  /// The four scaled coefficients of one row between its columns.
  private static func row(_ index: Int, _ weights: ColumnWeights) -> SIMD4<Double> {
    let values = LogNormalTable.values
    let start = index * 4 * LogNormalTable.columns + weights.first
    var found = SIMD4<Double>(repeating: 0)
    for column in 0..<4 {
      for coefficient in 0..<4 {
        found[coefficient] += weights.weights[column] * values[start + coefficient * LogNormalTable.columns + column]
      }
    }
    return found
  }

  /// Lagrange's weights of the four columns around a σ.
  private struct ColumnWeights {
    let first: Int
    let weights: SIMD4<Double>

    init(_ sigma: Double) {
      let place = sigma / LogNormalTable.step - 1
      first = min(max(Int(place) - 1, 0), LogNormalTable.columns - 4)
      let at = place - Double(first)
      weights = SIMD4(
        -(at - 1) * (at - 2) * (at - 3) / 6, at * (at - 2) * (at - 3) / 2, -at * (at - 1) * (at - 3) / 2,
        at * (at - 1) * (at - 2) / 6)
    }
  }
}
