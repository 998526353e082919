/// What creators cost and bring, by follower interval and platform; versioned, with sources.
public struct RateCard: Sendable, Hashable {
  /// Version stamped on every answer, such as `vn-2025.1`.
  public var version: String
  /// Its name for people.
  public var title: LocalizedText
  /// Currency of all fees.
  public var currency: String
  /// One row per follower interval and platform.
  public var rows: [RateRow]
  /// What a deliverable of a format costs and brings against the row's standard post.
  public var formats: [FormatRate]
  /// Fee multipliers by niche id.
  public var niches: [String: Double]
  /// Fee multipliers by season id.
  public var seasons: [String: Double]
  /// Fee multipliers by usage rights bought, by option id.
  public var rights: [String: Double]
  /// Fee multipliers by how long creators leave competitors alone, by option id.
  public var exclusivity: [String: Double]
  /// Price of a thousand paid impressions by platform id.
  public var cpm: [String: Double]
  /// People reached per view, by platform id; 1 when absent.
  public var uniqueViewers: [String: Double]
  /// How well each platform serves each goal, by platform id and goal id; 1 where nothing is said. New creators are spread
  /// over a brief's platforms in these proportions, weighed by its goals.
  public var serves: [String: [String: Double]]
  /// Share of the fee each further deliverable of one creator costs, 0…1.
  public var bundle: Double

  /// A rate card.
  public init(
    version: String, title: LocalizedText, currency: String, rows: [RateRow], formats: [FormatRate],
    niches: [String: Double], seasons: [String: Double], cpm: [String: Double], uniqueViewers: [String: Double],
    bundle: Double, serves: [String: [String: Double]] = [:], rights: [String: Double] = [:],
    exclusivity: [String: Double] = [:]
  ) {
    self.version = version
    self.title = title
    self.currency = currency
    self.rows = rows
    self.formats = formats
    self.niches = niches
    self.seasons = seasons
    self.cpm = cpm
    self.uniqueViewers = uniqueViewers
    self.bundle = bundle
    self.serves = serves
    self.rights = rights
    self.exclusivity = exclusivity
  }
}

/// One line of a rate card: medians with a spread for one follower interval on one platform.
public struct RateRow: Sendable, Hashable {
  /// Platform id.
  public var platform: String
  /// Followers of the typical creator the row was measured on.
  public var followers: Double
  /// Fee of one standard post, currency units.
  public var fee: Spread
  /// Views of one post as a fraction of followers.
  public var reach: Spread
  /// Engagements per view.
  public var engagement: Spread
  /// Clicks per view.
  public var clickThrough: Spread
  /// Fraction of viewers who belong to the campaign's audience.
  public var onTarget: Spread
  /// What running one creator costs the team: casting, briefing, samples, follow-up; currency units.
  public var handling: Double
  /// Creators of this kind that exist and can be booked in one niche.
  public var available: Int
  /// Where the figures come from.
  public var source: String
  /// Evidence grade A–D.
  public var grade: String

  /// A line of a rate card.
  public init(
    platform: String, followers: Double, fee: Spread, reach: Spread, engagement: Spread, clickThrough: Spread,
    onTarget: Spread, handling: Double, available: Int, source: String, grade: String
  ) {
    self.platform = platform
    self.followers = followers
    self.fee = fee
    self.reach = reach
    self.engagement = engagement
    self.clickThrough = clickThrough
    self.onTarget = onTarget
    self.handling = handling
    self.available = available
    self.source = source
    self.grade = grade
  }
}

/// A median and the quartiles around it.
public struct Spread: Sendable, Hashable {
  /// Lower quartile.
  public var low: Double
  /// Median.
  public var median: Double
  /// Upper quartile.
  public var high: Double

  /// A median with its quartiles.
  public init(low: Double, median: Double, high: Double) {
    self.low = low
    self.median = median
    self.high = high
  }
}

/// A kind of deliverable against the standard post.
public struct FormatRate: Sendable, Hashable {
  /// Format id: `video`, `post`, `story`, `livestream`, `review`, `seeding`.
  public var id: String
  /// Fee against the standard post.
  public var fee: Double
  /// Views against the standard post.
  public var reach: Double
  /// Engagements per view against the standard post.
  public var engagement: Double

  /// A format.
  public init(id: String, fee: Double, reach: Double, engagement: Double) {
    self.id = id
    self.fee = fee
    self.reach = reach
    self.engagement = engagement
  }
}
