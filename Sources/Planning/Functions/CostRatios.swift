/// Ratios of money to what it buys; nil where nothing is bought or the ratio is no finite number.
package enum CostRatios {
  /// Cost of a thousand impressions (CPM), or of a thousand of anything else.
  package static func perMille(_ cost: Double, _ number: Double) -> Double? {
    number > 0 ? Bounded.ratio(cost * 1000, number) : nil
  }

  /// Cost of one: engagement (CPE), view (CPV), click (CPC), order (CPA).
  package static func each(_ cost: Double, _ number: Double) -> Double? {
    number > 0 ? Bounded.ratio(cost, number) : nil
  }

  /// Gross rating points: reach in percent of the universe × average frequency of those reached.
  package static func grossRatingPoints(reach: Double, frequency: Double) -> Double { 100 * reach * frequency }
}
