import Glibc

/// How many creators a person of the audience meets: Poisson-binomial under random duplication (domain.md §4).
package struct ExposureDistribution: Sendable, Hashable {
  /// The most exposures told apart.
  package static let most = 50

  /// `exactly[k]`, the probability of meeting exactly k creators, for k = 0…`upTo`; each 0…1.
  package let exactly: [Double]

  /// The distribution up to `upTo` (0…50) exposures; cost grows with groups × upTo², not with creators.
  package init(_ groups: [RandomDuplication.Group], of audience: Double, upTo: Int) {
    let size = min(max(upTo, 0), Self.most) + 1
    var distribution = [1.0] + Array(repeating: 0, count: size - 1)
    for group in groups where group.count > 0 {
      let single = Self.binomial(
        group.count, RandomDuplication.probability(group.reach, of: audience), size: size)
      var next = Array(repeating: 0.0, count: size)
      for left in 0..<size where distribution[left] > 0 {
        for right in 0..<(size - left) { next[left + right] += distribution[left] * single[right] }
      }
      distribution = next
    }
    exactly = distribution.map(Bounded.fraction)
  }

  /// The probability of meeting at least `k` creators; `k` up to one more than the distribution tells apart.
  package func atLeast(_ k: Int) -> Double {
    Bounded.fraction(1 - exactly.prefix(max(k, 0)).reduce(0, +))
  }

  /// Binomial probabilities of 0…size−1 successes, by logarithms so that many creators do not underflow into nothing.
  private static func binomial(_ count: Int, _ probability: Double, size: Int) -> [Double] {
    guard probability > 0 else { return [1] + Array(repeating: 0, count: size - 1) }
    guard probability < 1 else { return (0..<size).map { $0 == count ? 1 : 0 } }
    let number = Double(count)
    return (0..<size).map { successes in
      guard successes <= count else { return 0 }
      let hits = Double(successes)
      var logChoose = 0.0
      for step in 0..<successes { logChoose += log((number - Double(step)) / Double(step + 1)) }
      return exp(logChoose + hits * log(probability) + (number - hits) * log1p(-probability))
    }
  }
}
