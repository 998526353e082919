/// Standard deviations of the logarithm of what a creator brings.
package struct OutcomeSpread: Sendable, Hashable {
  /// Of all views.
  package var views = 0.0
  /// Of views by, and people of, the audience.
  package var impressions = 0.0
  /// Of engagements.
  package var engagements = 0.0
  /// Of clicks.
  package var clicks = 0.0

  /// No spread at all.
  package init() {}

  /// Independent factors: their variances add up. `onTarget` is 0 when the client says who is reached.
  package init(views: Double, onTarget: Double, engagement: Double, click: Double) {
    self.views = views
    let seen = views * views + onTarget * onTarget
    impressions = seen.squareRoot()
    engagements = (seen + engagement * engagement).squareRoot()
    clicks = (seen + click * click).squareRoot()
  }

  /// The root of the mean square of several by their parts, as a mixture of platforms has it.
  static func mean(_ spreads: [OutcomeSpread], shares: [Double]) -> OutcomeSpread {
    var sums = SIMD4<Double>(repeating: 0)
    for (each, share) in zip(spreads, shares) {
      let four = SIMD4(each.views, each.impressions, each.engagements, each.clicks)
      sums += share * four * four
    }
    let roots = sums.squareRoot()
    var mean = OutcomeSpread()
    (mean.views, mean.impressions, mean.engagements, mean.clicks) = (roots[0], roots[1], roots[2], roots[3])
    return mean
  }
}
