import CampaignModel
import Rendering

/// Other mixes beside the recommended one, what they cost and reach, and what moves the result most.
enum OptionsSection {
  static func make(_ context: ReportContext) -> ReportSection? {
    guard let options = context.answer.options else { return nil }
    var blocks: [ReportBlock] = []
    let mixes = options.alternatives.filter { $0.cause == nil && $0.forecast != nil }
    if mixes.count > 1 {
      blocks.append(.chart(ScenarioChart.make(options.alternatives, context)))
      if let best = mixes.first(where: { $0.kind == .best }), let score = best.score {
        blocks.append(.note(context.words(OptionsLabel.bestMayBe, context.numbers.percent(score))))
        if let gap = best.gap, gap > 0.0005 {
          blocks.append(.note(context.words(OptionsLabel.notProven, context.numbers.percent(gap, digits: 1))))
        }
      }
      blocks.append(.chart(frontier(mixes, options.frontier, context)))
    }
    if !options.sensitivity.isEmpty { blocks.append(.chart(tornado(options.sensitivity, context))) }
    return ReportSection(kind: .options, title: context.words.report(.options), blocks: blocks)
  }

  private static func frontier(
    _ mixes: [AlternativeMix], _ frontier: [FrontierPoint], _ context: ReportContext
  ) -> ReportChart {
    let (words, numbers) = (context.words, context.numbers)
    var table = ReportTable(
      words.report(.frontierTable),
      [
        .text(words.report(.mixColumn)), .text(words(.creators)), .number(context.inMoney(words(.spend))),
        .number(words.report(.reachLow)), .number(words.report(.reachMiddle)), .number(words.report(.reachHigh)),
      ])
    var points: [ReportChart.Point] = []
    func add(
      _ name: String, _ creators: [TierCount], _ spend: Money, _ reach: Estimate, _ kind: ReportChart.Point.Kind
    ) {
      points.append(ReportChart.Point(name: name, cost: spend.asDouble, reach: reach, kind: kind))
      table.rows.append(
        .init([
          .text(name), .text(context.creators(creators)), .money(spend), .whole(reach.p10), .whole(reach.p50),
          .whole(reach.p90),
        ]))
    }
    for mix in mixes {
      guard let forecast = mix.forecast else { continue }
      add(
        AlternativesSection.name(mix.kind, words), mix.creators, mix.spend,
        forecast.ranges?.reach ?? Estimate(exactly: Double(forecast.reach)),
        mix.kind == .recommended ? .chosen : .alternative)
    }
    let named = mixes.map { mix in mix.creators.filter { $0.count > 0 } }
    for point in frontier where !named.contains(point.creators.filter { $0.count > 0 }) {
      add(words.report(.onFrontier), point.creators, point.spend, point.reach, .frontier)
    }
    let chosen = points.first { $0.kind == .chosen }
    return ReportChart(
      title: words.report(.frontierChart),
      description: words.report(
        .frontierSays, numbers.count(points.count),
        chosen.flatMap { Money(rounding: $0.cost) }.map { numbers.compact($0) } ?? "–",
        chosen.map { ForecastFigure.glance($0.reach.p50.rounded(), numbers) } ?? "–"),
      picture: .frontier(points), table: table, isTableOpen: false)
  }

  private static let shownInputs = 8

  private static func tornado(_ rows: [SensitivityRow], _ context: ReportContext) -> ReportChart {
    let (words, numbers) = (context.words, context.numbers)
    let rows = rows.filter { $0.swing >= 0.0005 }.prefix(shownInputs)
    let swings = rows.map { row in
      ReportChart.Swing(
        name: AlternativesSection.input(row.input, words), low: row.low, high: row.high,
        lowLabel: numbers.percent(row.low), highLabel: numbers.percent(row.high))
    }
    return ReportChart(
      title: words.report(.tornadoChart),
      description: words.report(
        .tornadoSays,
        swings.map { words.report(.swingSays, $0.name, $0.lowLabel, $0.highLabel) }.joined(separator: "; ")),
      picture: .tornado(swings),
      table: ReportTable(
        words.report(.tornadoTable),
        [
          .text(words.report(.input)), .number(words.report(.factorLow)), .number(words.report(.factorHigh)),
          .number(words.report(.resultLow)), .number(words.report(.resultHigh)),
        ],
        rows.map { row in
          .init([
            .text(AlternativesSection.input(row.input, words)), .decimal(row.lowFactor, 2), .decimal(row.highFactor, 2),
            .percent(row.low), .percent(row.high),
          ])
        }),
      isTableOpen: false)
  }
}
