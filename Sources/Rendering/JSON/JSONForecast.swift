import CampaignModel

/// What the mix brings and how the tiers compare, as JSON.
enum JSONForecast {
  /// Writes `forecast` and `comparison`.
  static func write(_ answer: Recommendation, to writer: inout JSONWriter) {
    let audience = answer.brief.first { $0.field.role == .audience }?.slot.value?.axis
    writer.member("forecast", answer.forecast) { writer, forecast in
      writer.member("tiers", forecast.tiers) { tier($1, to: &$0) }
      writer.member("reach", forecast.reach)
      writer.member("audience_share", audience.flatMap { $0 > 0 ? Double(forecast.reach) / $0 : nil })
      writer.member("impressions", forecast.impressions)
      writer.member("frequency", forecast.frequency)
      writer.member("engagements", forecast.engagements)
      writer.member("clicks", forecast.clicks)
      writer.member("conversions", forecast.conversions)
      writer.member("joins", forecast.joins)
      writer.member("joins_capped", forecast.joinsCapped)
      writer.member("boost_impressions", forecast.boostImpressions)
      writer.member("cost_per_mille", forecast.costPerMille)
      writer.member("cost_per_engagement", forecast.costPerEngagement)
      writer.member("return_on_budget", forecast.returnOnBudget)
      writer.member("ranges", forecast.ranges) { ranges($1, to: &$0) }
    }
    writer.member("comparison", answer.comparison) { writer, comparison in
      writer.member("exchange", comparison.exchange) { writer, exchange in
        writer.member("large", exchange.large)
        writer.member("small", exchange.small)
        writer.member("equal_deliverables", exchange.equalDeliverables)
        writer.member("planned_deliverables", exchange.plannedDeliverables)
      }
      writer.member("goals", comparison.goals) { goal($1, to: &$0) }
    }
  }

  private static func ranges(_ ranges: ForecastRanges, to writer: inout JSONWriter) {
    JSONOptions.estimate("reach", ranges.reach, to: &writer)
    JSONOptions.estimate("impressions", ranges.impressions, to: &writer)
    JSONOptions.estimate("views", ranges.views, to: &writer)
    JSONOptions.estimate("engagements", ranges.engagements, to: &writer)
    JSONOptions.estimate("clicks", ranges.clicks, to: &writer)
    JSONOptions.estimate("conversions", ranges.conversions, to: &writer)
    JSONOptions.estimate("revenue", ranges.revenue, to: &writer)
    JSONOptions.estimate("joins", ranges.joins, to: &writer)
    JSONOptions.estimate("gross_rating_points", ranges.grossRatingPoints, to: &writer)
    JSONOptions.estimate("cost_per_mille", ranges.costPerMille, to: &writer)
    JSONOptions.estimate("cost_per_view", ranges.costPerView, to: &writer)
    JSONOptions.estimate("cost_per_engagement", ranges.costPerEngagement, to: &writer)
    JSONOptions.estimate("cost_per_click", ranges.costPerClick, to: &writer)
    JSONOptions.estimate("cost_per_order", ranges.costPerOrder, to: &writer)
    JSONOptions.estimate("return_on_investment", ranges.returnOnInvestment, to: &writer)
    writer.key("exposures")
    writer.array(ranges.exposures) { $0.number($1) }
    writer.member("effective_reach", ranges.effectiveReach) { JSONOptions.ends(of: $1, to: &$0) }
    writer.member("diversified", ranges.diversification.isDiversified)
    writer.member("luck", ranges.diversification.luck)
  }

  /// Writes `metrics`.
  static func write(_ metrics: [PluginMetric], to writer: inout JSONWriter) {
    writer.member("metrics", metrics) { writer, metric in
      writer.member("metric", metric.id)
      writer.member("plugin", metric.plugin)
      writer.member("title", metric.title)
      writer.member("type", metric.type.rawValue)
      writer.member("unit", metric.unit.isEmpty ? nil : metric.unit) { writer, unit in
        writer.member("vi", unit.vi)
        writer.member("en", unit.en)
      }
      writer.member("value", metric.value)
    }
  }

  private static func tier(_ tier: TierForecast, to writer: inout JSONWriter) {
    writer.member("tier", tier.tier)
    writer.member("reach", tier.reach)
    writer.member("impressions", tier.impressions)
    writer.member("engagements", tier.engagements)
    writer.member("clicks", tier.clicks)
    writer.member("cost_per_engagement", tier.costPerEngagement)
  }

  private static func goal(_ goal: GoalComparison, to writer: inout JSONWriter) {
    writer.member("goal", goal.goal.id)
    writer.member("title", goal.goal.title)
    writer.member("metric", goal.goal.metric.rawValue)
    writer.member("proxy", goal.goal.proxy)
    writer.member("weight", goal.weight)
    writer.member("per_million", goal.perMillion)
    writer.member("best", goal.best)
  }
}
