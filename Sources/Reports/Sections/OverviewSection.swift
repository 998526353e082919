import CampaignModel
import Rendering

/// The answer in a few lines: the headline, the numbers to remember, and what keeps it from being a plain recommendation.
enum OverviewSection {
  static func make(_ context: ReportContext) -> ReportSection {
    var blocks: [ReportBlock] = []
    if let headline = headline(context) { blocks.append(.paragraph(headline)) }
    blocks += StatusBlocks.make(context)
    let figures = figures(context)
    if !figures.isEmpty { blocks.append(.figures(figures)) }
    let reasons = ReasonSection.ordered(context.answer.reasons).prefix(mainReasons).map {
      ReportItem(title: context.shown($0.title, else: context.rule($0.rule)))
    }
    if context.isFull, context.answer.mix != nil, !reasons.isEmpty {
      blocks.append(.items(context.words.report(.mainReasons), reasons))
    }
    return ReportSection(kind: .overview, title: context.words.report(.overview), blocks: blocks)
  }

  private static let mainReasons = 3

  /// `33 creators: 32 Micro, 1 Macro. Micro takes 71% of what creators are paid.`
  private static func headline(_ context: ReportContext) -> String? {
    guard let mix = context.answer.mix, let lead = mix.tiers.max(by: { $0.share < $1.share }), lead.count > 0 else {
      return nil
    }
    let all = mix.tiers.reduce(Int64(0)) { $0 &+ Int64($1.count) }
    let creators = context.creators(mix.tiers.map { TierCount(tier: $0.tier.id, count: $0.count) })
    return context.words.report(
      all == 1 ? .headlineOne : .headline, context.numbers.count(all), creators, context.names.tier(lead.tier.id),
      context.numbers.percent(lead.share))
  }

  private static func figures(_ context: ReportContext) -> [ReportFigure] {
    let (words, numbers) = (context.words, context.numbers)
    guard let mix = context.answer.mix else { return [] }
    let spent = mix.tiers.reduce(Money.zero) { $0 + $1.spend }
    var figures = [
      ReportFigure(
        name: words(.total), value: numbers.compact(mix.total),
        note: words.report(.forCreators, numbers.compact(spent)))
    ]
    guard let forecast = context.answer.forecast, mix.tiers.contains(where: { $0.count > 0 }) else { return figures }
    func glance(_ value: Double) -> String { ForecastFigure.glance(value, numbers) }
    func figure(_ name: String, _ value: Double, _ estimate: Estimate?) -> ReportFigure {
      ReportFigure(
        name: name, value: glance(value),
        note: estimate.flatMap { $0.p10 < $0.p90 ? words.report(.span, glance($0.p10), glance($0.p90)) : nil } ?? "")
    }
    let ranges = forecast.ranges
    figures.append(figure(words.report(.peopleReached), Double(forecast.reach), ranges?.reach))
    figures.append(figure(words(.engagementsShort), Double(forecast.engagements), ranges?.engagements))
    if let conversions = forecast.conversions {
      figures.append(figure(words(.conversions), Double(conversions), ranges?.conversions))
    } else if let joins = forecast.joins, joins > 0 {
      figures.append(figure(words(.joins), Double(joins), ranges?.joins))
    } else {
      figures.append(figure(words(.clicks), Double(forecast.clicks), ranges?.clicks))
    }
    return figures
  }

  /// The row of an overview.
  static func summary(_ context: ReportContext, title: String, verdict: String) -> ReportSummary {
    let answer = context.answer
    var budget = answer.mix?.total
    if budget == nil, case .money(let money)? = answer.brief.first(where: { $0.field.role == .budget })?.slot.value {
      budget = money
    }
    let booked = answer.mix?.tiers.filter { $0.count > 0 } ?? []
    return ReportSummary(
      title: title, verdict: verdict, isRecommended: answer.mix != nil, budget: budget,
      creators: answer.mix.map { $0.tiers.reduce(Int64(0)) { $0 &+ Int64($1.count) } },
      mix: booked.map { "\(context.names.tier($0.tier.id)) \(context.numbers.percent($0.share))" }
        .joined(separator: ", "),
      reach: answer.forecast?.reach)
  }
}
