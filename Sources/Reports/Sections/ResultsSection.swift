import CampaignModel
import Rendering

/// What the mix is likely to bring: ranges of the whole, then what each tier is estimated to bring and what is committed.
enum ResultsSection {
  static func make(_ context: ReportContext) -> ReportSection? {
    guard let forecast = context.answer.forecast, !forecast.tiers.isEmpty else { return nil }
    let words = context.words
    var blocks: [ReportBlock] = [.chart(ranges(forecast, context))]
    blocks.append(.note(words.report(.howToReadRanges)))
    var facts: [ReportFact] = []
    if let audience = context.text.audience {
      facts.append(
        ReportFact(
          words(.reach),
          words(
            .ofAudience, context.numbers.count(forecast.reach),
            context.numbers.percent(Double(forecast.reach) / audience, digits: 1))))
    }
    facts.append(
      ReportFact(words(.frequency), words(.timesEach, context.numbers.decimal(forecast.frequency, digits: 1))))
    if forecast.boostImpressions > 0 {
      facts.append(ReportFact(words(.boostImpressions), context.numbers.count(forecast.boostImpressions)))
    }
    if forecast.joinsCapped { facts.append(ReportFact(words(.joins), words.report(.joinsCapped))) }
    if context.isFull {
      blocks.append(.facts(facts))
      blocks.append(.table(targets(forecast, context)))
      blocks.append(.note(words.report(.howToReadTargets)))
      blocks += metrics(context)
    }
    return ReportSection(kind: .results, title: words.report(.results), blocks: blocks)
  }

  /// The measures of the whole: what it is called, its middle, its range, decimals and whether it is money.
  private static func measures(
    _ forecast: Forecast, _ context: ReportContext
  ) -> [(name: String, estimate: Estimate, digits: Int)] {
    let words = context.words
    let ranges = forecast.ranges
    func middle(_ value: Double?, _ estimate: Estimate?) -> Estimate? {
      value.map { value in estimate.map { Estimate(p10: $0.p10, p50: value, p90: $0.p90) } ?? Estimate(exactly: value) }
    }
    let rows: [(String, Estimate?, Int)] = [
      (words.report(.peopleReached), middle(Double(forecast.reach), ranges?.reach), 0),
      (words(.impressions), middle(Double(forecast.impressions), ranges?.impressions), 0),
      (words(.engagementsShort), middle(Double(forecast.engagements), ranges?.engagements), 0),
      (words(.clicks), middle(Double(forecast.clicks), ranges?.clicks), 0),
      (words(.conversions), middle(forecast.conversions.map { Double($0) }, ranges?.conversions), 0),
      (words(.joins), middle(forecast.joins.map { Double($0) }, ranges?.joins), 0),
      (context.inMoney(words(.costPerMille)), middle(forecast.costPerMille, ranges?.costPerMille), 0),
      (context.inMoney(words(.costPerEngagement)), middle(forecast.costPerEngagement, ranges?.costPerEngagement), 0),
      (words(.returnOnBudget), middle(forecast.returnOnBudget, ranges?.returnOnBudget), 2),
    ]
    return rows.compactMap { row in row.1.map { (row.0, $0, row.2) } }
  }

  private static func ranges(_ forecast: Forecast, _ context: ReportContext) -> ReportChart {
    let words = context.words
    let measures = measures(forecast, context)
    func text(_ value: Double, _ digits: Int) -> String {
      digits > 0
        ? context.numbers.decimal(value, digits: digits) : ForecastFigure.glance(value.rounded(), context.numbers)
    }
    let rows = measures.map { row in
      ReportChart.Range(
        name: row.name, estimate: row.estimate, low: text(row.estimate.p10, row.digits),
        middle: text(row.estimate.p50, row.digits), high: text(row.estimate.p90, row.digits))
    }
    func cell(_ value: Double, _ digits: Int) -> ReportCell { digits > 0 ? .decimal(value, digits) : .whole(value) }
    return ReportChart(
      title: words.report(.rangeChart),
      description: words.report(
        .rangesSay,
        rows.map { words.report(.measureSays, $0.name, $0.middle, $0.low, $0.high) }.joined(separator: "; ")),
      picture: .ranges(rows),
      table: ReportTable(
        words.report(.rangeTable),
        [
          .text(words.report(.measure)), .number(words.report(.low)), .number(words.report(.middle)),
          .number(words.report(.high)),
        ],
        measures.map { row in
          .init([
            .text(row.name), cell(row.estimate.p10, row.digits), cell(row.estimate.p50, row.digits),
            cell(row.estimate.p90, row.digits),
          ])
        }),
      isTableOpen: true)
  }

  /// Per tier: estimated is the middle, committed what nine campaigns in ten exceed.
  private static func targets(_ forecast: Forecast, _ context: ReportContext) -> ReportTable {
    let words = context.words
    var table = ReportTable(
      words.report(.targetTable),
      [
        .text(words(.tier)), .text(words.report(.measure)), .number(words.report(.estimated)),
        .number(words.report(.committed)),
      ])
    for tier in forecast.tiers {
      let range = tier.range
      let measures: [(String, Int64, Estimate?)] = [
        (words.report(.peopleReached), tier.reach, range?.reach),
        (words(.impressions), tier.impressions, range?.impressions),
        (words(.engagementsShort), tier.engagements, range?.engagements), (words(.clicks), tier.clicks, range?.clicks),
      ]
      for (index, measure) in measures.enumerated() {
        table.rows.append(
          .init(
            [
              .text(context.names.tier(tier.tier)), .text(measure.0), .count(measure.1),
              measure.2.map { .whole(min($0.p10, Double(measure.1))) } ?? .empty,
            ], index == 0 ? .part : .again))
      }
    }
    return table
  }

  /// What plugins measure; whose it is stands in the agency's copy.
  private static func metrics(_ context: ReportContext) -> [ReportBlock] {
    let facts = context.answer.metrics.map { metric in
      let value: String =
        switch metric.type {
        case .money: Money(rounding: metric.value).map { context.numbers.money($0) } ?? "–"
        case .percent: context.numbers.percent(metric.value, digits: 1)
        case .integer: context.numbers.decimal(metric.value, digits: 0)
        default: context.numbers.decimal(metric.value, digits: 2)
        }
      let unit = metric.unit.isEmpty ? "" : " " + context.shown(metric.unit)
      return ReportFact(
        context.shown(metric.title, else: metric.id),
        value + unit + (context.isInternal ? " (\(metric.plugin))" : ""))
    }
    return facts.isEmpty ? [] : [.facts(facts)]
  }
}
