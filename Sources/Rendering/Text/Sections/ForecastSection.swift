import CampaignModel
import Notation

/// What the mix is likely to bring: middles per tier, then all together as ranges.
enum ForecastSection {
  /// Writes the section; nothing without a forecast.
  static func draw(_ context: TextContext, on canvas: inout TextCanvas) {
    guard let forecast = context.answer.forecast else { return }
    let words = context.words
    canvas.heading(words(.forecastHeading))
    tiers(forecast, context).draw(on: &canvas)
    let rows = totals(forecast, context)
    let column = min(34, (rows.map { DisplayWidth.of($0.0) }.max() ?? 0) + 2)
    for row in rows { canvas.pair(row.0, row.1, column: column) }
    guard let ranges = forecast.ranges else { return }
    canvas.paragraph(words(OptionsLabel.lowMiddleHigh), paint: .quiet)
    let spread = ranges.diversification
    if spread.creators > 0 {
      canvas.paragraph(
        spread.isDiversified
          ? words(OptionsLabel.diversified, context.numbers.count(spread.creators)) : words(OptionsLabel.oneFaceRange),
        paint: .quiet)
    }
  }

  /// A middle with the ends of its range behind it.
  private static func range(
    _ middle: String, _ estimate: Estimate?, _ context: TextContext, money: Bool = false, digits: Int = 1
  ) -> String {
    guard let estimate, estimate.p10 < estimate.p90 else { return middle }
    func text(_ value: Double) -> String {
      money ? cost(value, context) : context.numbers.decimal(value, digits: value.magnitude < 10 ? digits : 0)
    }
    return context.words(OptionsLabel.estimate, middle, text(estimate.p10), text(estimate.p90))
  }

  private static func tiers(_ forecast: Forecast, _ context: TextContext) -> TextTable {
    let words = context.words
    let numbers = context.numbers
    var table = TextTable(right: [false, true, true, true, true, true], hasHeader: true)
    table.add(
      [
        words(.tier), words(.reachShort), words(.impressions), words(.engagementsShort), words(.clicks),
        words(.costPerEngagementShort, numbers.symbol),
      ], .quiet)
    for tier in forecast.tiers {
      table.add([
        context.names.tier(tier.tier), numbers.count(tier.reach), numbers.count(tier.impressions),
        numbers.count(tier.engagements), numbers.count(tier.clicks), cost(tier.costPerEngagement, context),
      ])
    }
    table.add(
      [
        words(.allTiers), numbers.count(forecast.reach), numbers.count(forecast.impressions),
        numbers.count(forecast.engagements), numbers.count(forecast.clicks), cost(forecast.costPerEngagement, context),
      ], .heading)
    return table
  }

  private static func totals(_ forecast: Forecast, _ context: TextContext) -> [(String, String)] {
    let words = context.words
    let numbers = context.numbers
    var rows: [(String, String)] = []
    let reach = numbers.count(forecast.reach)
    let ranges = forecast.ranges
    rows.append(
      (
        words(.reach),
        range(
          context.audience.map { words(.ofAudience, reach, numbers.percent(Double(forecast.reach) / $0, digits: 1)) }
            ?? reach, ranges?.reach, context)
      ))
    rows.append((words(.frequency), words(.timesEach, numbers.decimal(forecast.frequency, digits: 1))))
    if let conversions = forecast.conversions {
      rows.append((words(.conversions), range(numbers.count(conversions), ranges?.conversions, context)))
    }
    if let joins = forecast.joins {
      let text = numbers.count(joins)
      let shown = forecast.joinsCapped ? words(.cappedByChannel, text) : text
      rows.append((words(.joins), range(shown, ranges?.joins, context)))
    }
    if forecast.boostImpressions > 0 {
      rows.append((words(.boostImpressions), numbers.count(forecast.boostImpressions)))
    }
    if let mille = forecast.costPerMille {
      let shown = "\(cost(mille, context)) \(numbers.symbol)"
      rows.append((words(.costPerMille), range(shown, ranges?.costPerMille, context, money: true)))
    }
    if let each = forecast.costPerEngagement {
      let shown = "\(cost(each, context)) \(numbers.symbol)"
      rows.append((words(.costPerEngagement), range(shown, ranges?.costPerEngagement, context, money: true)))
    }
    if let value = forecast.returnOnBudget {
      rows.append(
        (words(.returnOnBudget), range(numbers.decimal(value, digits: 2), ranges?.returnOnBudget, context, digits: 2)))
    }
    return rows
  }

  /// Currency units without the sign; a dash when nothing was measured.
  private static func cost(_ value: Double?, _ context: TextContext) -> String {
    guard let value, value.isFinite else { return context.style.dash }
    return context.numbers.decimal(value, digits: value.magnitude < 100 ? 1 : 0)
  }
}
