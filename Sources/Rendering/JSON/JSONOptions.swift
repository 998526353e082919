import CampaignModel

/// Other mixes, the frontier, sensitivities, days and the community, as JSON; null unless asked for.
enum JSONOptions {
  /// Writes `options`.
  static func write(_ options: PlanOptions?, to writer: inout JSONWriter) {
    writer.member("options", options) { writer, options in
      writer.member("alternatives", options.alternatives) { alternative($1, to: &$0) }
      writer.member("frontier", options.frontier) { writer, point in
        counts(point.creators, to: &writer)
        writer.member("spend", point.spend)
        estimate("reach", point.reach, to: &writer)
        estimate("clicks", point.clicks, to: &writer)
        estimate("conversions", point.conversions, to: &writer)
      }
      writer.member("sensitivity", options.sensitivity) { writer, row in
        writer.member("input", row.input.rawValue)
        writer.member("low_factor", row.lowFactor)
        writer.member("high_factor", row.highFactor)
        writer.member("low", row.low)
        writer.member("high", row.high)
      }
      writer.key("timeline")
      writer.object { timeline(options.timeline, to: &$0) }
      writer.member("community", options.community) { community($1, to: &$0) }
    }
  }

  /// Writes a range under a name; null when there is none.
  static func estimate(_ name: String, _ estimate: Estimate?, to writer: inout JSONWriter) {
    writer.member(name, estimate) { ends(of: $1, to: &$0) }
  }

  /// Writes the three numbers of a range.
  static func ends(of estimate: Estimate, to writer: inout JSONWriter) {
    writer.member("p10", estimate.p10)
    writer.member("p50", estimate.p50)
    writer.member("p90", estimate.p90)
  }

  private static func alternative(_ mix: AlternativeMix, to writer: inout JSONWriter) {
    writer.member("kind", mix.kind.rawValue)
    counts(mix.creators, to: &writer)
    writer.member("spend", mix.spend)
    writer.member("unspent", mix.unspent)
    writer.member("score", mix.score)
    writer.member("gap", mix.gap)
    writer.member("reach", mix.forecast?.reach)
    writer.member("engagements", mix.forecast?.engagements)
    writer.member("clicks", mix.forecast?.clicks)
    writer.member("cause", mix.cause?.rawValue)
  }

  private static func counts(_ creators: [TierCount], to writer: inout JSONWriter) {
    writer.key("creators")
    writer.object { writer in
      for tier in creators { writer.member(tier.tier, tier.count) }
    }
  }

  private static func timeline(_ timeline: Timeline, to writer: inout JSONWriter) {
    writer.member("lead_days", timeline.leadDays)
    writer.member("available_days", timeline.availableDays)
    writer.key("duties")
    writer.array(timeline.duties) { $0.string($1.rawValue) }
    writer.member("events", timeline.events) { writer, event in
      writer.member("kind", event.kind.rawValue)
      writer.member("phase", event.phase)
      writer.member("from_day", event.offset.lowerBound)
      writer.member("to_day", event.offset.upperBound)
      writer.member("from", event.days?.lowerBound.iso)
      writer.member("to", event.days?.upperBound.iso)
      writer.member("tier", event.tier)
      writer.member("posts", event.posts)
    }
  }

  private static func community(_ outlook: CommunityOutlook, to writer: inout JSONWriter) {
    estimate("joins", outlook.joins, to: &writer)
    writer.member("turned_away", outlook.turnedAway)
    writer.member("groups_needed", outlook.groupsNeeded)
    writer.member("discussions", outlook.discussions)
    writer.member("reviews", outlook.reviews)
    estimate("review_clicks", outlook.reviewClicks, to: &writer)
    writer.member("ranking_links", outlook.rankingLinks)
    estimate("moderation_items", outlook.moderationItems, to: &writer)
    estimate("moderation_hours", outlook.moderationHours, to: &writer)
  }
}
