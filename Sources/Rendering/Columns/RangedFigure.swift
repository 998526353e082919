import CampaignModel

/// The figures of a forecast that come as P10, P50 and P90, by the keys of `forecast.ranges`.
enum RangedFigure: String, CaseIterable {
  case reach, impressions, views, engagements, clicks, conversions, revenue, joins
  case grossRatingPoints = "gross_rating_points"
  case costPerMille = "cost_per_mille"
  case costPerView = "cost_per_view"
  case costPerEngagement = "cost_per_engagement"
  case costPerClick = "cost_per_click"
  case costPerOrder = "cost_per_order"
  case returnOnInvestment = "return_on_investment"

  /// Its range; nil when the forecast has none.
  func estimate(_ ranges: ForecastRanges) -> Estimate? {
    switch self {
    case .reach: ranges.reach
    case .impressions: ranges.impressions
    case .views: ranges.views
    case .engagements: ranges.engagements
    case .clicks: ranges.clicks
    case .conversions: ranges.conversions
    case .revenue: ranges.revenue
    case .joins: ranges.joins
    case .grossRatingPoints: ranges.grossRatingPoints
    case .costPerMille: ranges.costPerMille
    case .costPerView: ranges.costPerView
    case .costPerEngagement: ranges.costPerEngagement
    case .costPerClick: ranges.costPerClick
    case .costPerOrder: ranges.costPerOrder
    case .returnOnInvestment: ranges.returnOnInvestment
    }
  }

  /// Whether it is money.
  var isMoney: Bool {
    switch self {
    case .revenue, .costPerMille, .costPerView, .costPerEngagement, .costPerClick, .costPerOrder: true
    default: false
    }
  }

  /// Whether it counts people or acts.
  var isWhole: Bool {
    switch self {
    case .reach, .impressions, .views, .engagements, .clicks, .conversions, .joins: true
    default: false
    }
  }

  /// Its name.
  func name(_ words: Catalogue) -> String {
    switch self {
    case .reach: words(.reachShort)
    case .impressions: words(.impressions)
    case .views: words.column(.viewCount)
    case .engagements: words(.engagementsShort)
    case .clicks: words(.clicks)
    case .conversions: words(.conversions)
    case .revenue: words.column(.revenue)
    case .joins: words(.joins)
    case .grossRatingPoints: words.column(.grossRatingPoints)
    case .costPerMille: words(.costPerMille)
    case .costPerView: words.column(.costPerView)
    case .costPerEngagement: words(.costPerEngagement)
    case .costPerClick: words.column(.costPerClick)
    case .costPerOrder: words.column(.costPerOrder)
    case .returnOnInvestment: words.column(.returnOnInvestment)
    }
  }
}
