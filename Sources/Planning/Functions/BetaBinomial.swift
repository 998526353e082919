import Glibc

/// How many of n insertions a person meets when people differ in how often they look: Metheringham's beta-binomial, from
/// the reach of one insertion and of two (domain.md §4, mediaPlanR).
package struct BetaBinomial: Sendable, Hashable {
  /// Most insertions a distribution is worked out for.
  package static let mostInsertions = 1000

  /// First shape of the beta distribution, above 0.
  package let alpha: Double
  /// Second shape, above 0.
  package let beta: Double

  /// The shapes from the part of people one insertion reaches and the part two reach together; nil unless
  /// first < second < 2·first − first² (above it two insertions would meet fewer people than by chance).
  package init?(first: Double, second: Double) {
    let slack = 2 * first - first * first - second
    guard first > 0, first < 1, second > first, slack > 0 else { return nil }
    let alpha = first * (second - first) / slack
    /// β = α(1 − R₁)/R₁, without dividing by a number that may be next to nothing.
    let beta = (second - first) * (1 - first) / slack
    guard alpha > 0, beta > 0, alpha.isFinite, beta.isFinite else { return nil }
    self.alpha = alpha
    self.beta = beta
  }

  /// The shapes as results of functions.
  static let shapes: [PlanningParameter] = [
    .number("alpha", .number, "first shape of the beta distribution"), .number("beta", .number, "its second shape"),
  ]

  /// The part of people who meet at least one of `insertions`, 0…1.
  package func reach(_ insertions: Int) -> Double { -expm1(logMissed(max(insertions, 0))) }

  /// The part of people who meet exactly k of `insertions` (0…1,000), for k = 0…`upTo`; each 0…1.
  package func exactly(of insertions: Int, upTo: Int? = nil) -> [Double] {
    let number = min(max(insertions, 0), Self.mostInsertions)
    /// By logarithms: with many insertions meeting none of them is rarer than a Double can say, meeting some is not.
    var log = logMissed(number)
    var found = [exp(log)]
    let size = min(max(upTo ?? number, 0), number)
    found.reserveCapacity(size + 1)
    for hits in 0..<size {
      let done = Double(hits)
      let left = Double(number - hits)
      log += Glibc.log(left / (done + 1)) + Glibc.log((alpha + done) / (beta + left - 1))
      found.append(Bounded.fraction(exp(log)))
    }
    return found
  }

  private func logMissed(_ insertions: Int) -> Double {
    (0..<insertions).reduce(0) { $0 - log1p(alpha / (beta + Double($1))) }
  }
}
