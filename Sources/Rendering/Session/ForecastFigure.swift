import CampaignModel

/// The numbers of a forecast that what-if questions compare.
package enum ForecastFigure: String, Sendable, CaseIterable {
  case reach, impressions, engagements, clicks, conversions, joins, costPerMille, costPerEngagement

  /// Its value; nil when the forecast has none.
  package func value(_ forecast: Forecast) -> Double? {
    switch self {
    case .reach: Double(forecast.reach)
    case .impressions: Double(forecast.impressions)
    case .engagements: Double(forecast.engagements)
    case .clicks: Double(forecast.clicks)
    case .conversions: forecast.conversions.map { Double($0) }
    case .joins: forecast.joins.map { Double($0) }
    case .costPerMille: forecast.costPerMille
    case .costPerEngagement: forecast.costPerEngagement
    }
  }

  /// Its name.
  package var label: Label {
    switch self {
    case .reach: .reachShort
    case .impressions: .impressions
    case .engagements: .engagementsShort
    case .clicks: .clicks
    case .conversions: .conversions
    case .joins: .joins
    case .costPerMille: .costPerMille
    case .costPerEngagement: .costPerEngagement
    }
  }

  /// A number to three significant digits: `1.23M`, `412k`, `873`.
  package static func glance(_ value: Double, _ numbers: Wording) -> String {
    guard value.isFinite, value.magnitude < 1e15 else { return numbers.decimal(value, digits: 0) }
    guard value.magnitude >= 1000 else { return numbers.decimal(value, digits: value.magnitude < 10 ? 2 : 0) }
    var unit = 1.0
    while value.magnitude / unit >= 1000 { unit *= 10 }
    return numbers.shortest(Int64(clampingRounded: (value / unit).rounded() * unit))
  }
}

extension Int64 {
  /// The nearest whole number; the nearest end when there is none.
  package init(clampingRounded value: Double) {
    self = value.isNaN ? 0 : Int64(Swift.min(Swift.max(value.rounded(), -9e18), 9e18))
  }
}
