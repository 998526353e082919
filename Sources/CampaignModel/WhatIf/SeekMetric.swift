/// A number of an answer that a what-if question is about.
public enum SeekMetric: Sendable, Hashable {
  /// A tier's booked share of spend, 0…1.
  case share(tier: String)
  /// Creators of a tier.
  case count(tier: String)
  /// Creators of all tiers.
  case creators
  /// Money not spent.
  case unallocated
  /// People reached.
  case reach
  /// Views.
  case impressions
  /// Reactions, comments, shares, saves.
  case engagements
  /// Clicks.
  case clicks
  /// Orders.
  case conversions
  /// New community members.
  case joins
  /// Cost of a thousand impressions, currency units.
  case costPerMille
  /// Cost of an engagement, currency units.
  case costPerEngagement

  /// Its value in an answer; nil without a mix, or when the answer has no such number.
  public func value(mix: Mix?, forecast: Forecast?) -> Double? {
    switch self {
    case .share(let tier): mix.map { booked($0, tier)?.share ?? 0 }
    case .count(let tier): mix.map { Double(booked($0, tier)?.count ?? 0) }
    case .creators: mix.map { Double($0.tiers.reduce(0) { $0 + $1.count }) }
    case .unallocated: mix?.unallocated.asDouble
    case .reach: forecast.map { Double($0.reach) }
    case .impressions: forecast.map { Double($0.impressions) }
    case .engagements: forecast.map { Double($0.engagements) }
    case .clicks: forecast.map { Double($0.clicks) }
    case .conversions: forecast?.conversions.map { Double($0) }
    case .joins: forecast?.joins.map { Double($0) }
    case .costPerMille: forecast?.costPerMille
    case .costPerEngagement: forecast?.costPerEngagement
    }
  }

  /// Whether it is a fraction.
  public var isShare: Bool { if case .share = self { true } else { false } }

  private func booked(_ mix: Mix, _ tier: String) -> TierBooking? { mix.tiers.first { $0.tier.id == tier } }
}

extension Outcome.Comparison {
  /// Whether a number compares so with a bound.
  public func holds(_ value: Double, _ bound: Double) -> Bool {
    switch self {
    case .atLeast: value >= bound
    case .atMost: value <= bound
    case .above: value > bound
    case .below: value < bound
    case .equal: abs(value - bound) <= 1e-9 * max(abs(bound), 1)
    }
  }
}
