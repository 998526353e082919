import CampaignModel
import Rendering

/// The alternatives as scenarios: what each brings of people, engagements and clicks, against the recommended mix.
enum ScenarioChart {
  static func make(_ mixes: [AlternativeMix], _ context: ReportContext) -> ReportChart {
    let words = context.words
    let plan = mixes.first { $0.kind == .recommended }?.forecast
    let figures: [(String, (Forecast) -> Int64)] = [
      (words.report(.peopleReached), { $0.reach }), (words(.engagementsShort), { $0.engagements }),
      (words(.clicks), { $0.clicks }),
    ]
    let groups = mixes.filter { $0.cause == nil }.compactMap { mix -> ReportChart.Group? in
      guard let forecast = mix.forecast else { return nil }
      let values = figures.map { figure -> Double? in
        guard let plan, figure.1(plan) > 0 else { return nil }
        return Double(figure.1(forecast)) / Double(figure.1(plan))
      }
      return ReportChart.Group(
        name: AlternativesSection.name(mix.kind, words), values: values,
        labels: values.map { $0.map { context.numbers.percent($0) } ?? "–" })
    }
    return ReportChart(
      title: words.report(.scenarioChart),
      description: words.report(
        .scenariosSay, groups.map { "\($0.name) \($0.labels.joined(separator: " / "))" }.joined(separator: "; ")),
      picture: .columns(groups, series: figures.map(\.0)), table: table(mixes, context), isTableOpen: true)
  }

  private static func table(_ mixes: [AlternativeMix], _ context: ReportContext) -> ReportTable {
    let words = context.words
    var table = ReportTable(
      words.report(.scenarioTable),
      [
        .text(words.report(.mixColumn)), .text(words(.creators)), .number(words.report(.forGoals)),
        .number(words.report(.peopleReached)), .number(words(.engagementsShort)), .number(words(.clicks)),
        .number(context.inMoney(words(.spend))),
      ])
    for mix in mixes {
      let name = AlternativesSection.name(mix.kind, words)
      guard mix.cause == nil, let forecast = mix.forecast else {
        table.rows.append(
          .init([.text(name), .text(words(OptionsLabel.noSuchMix)), .empty, .empty, .empty, .empty, .empty], .quiet))
        continue
      }
      table.rows.append(
        .init([
          .text(name), .text(context.creators(mix.creators)), mix.score.map { .percent($0) } ?? .empty,
          .count(forecast.reach), .count(forecast.engagements), .count(forecast.clicks), .money(mix.spend),
        ]))
    }
    return table
  }
}
