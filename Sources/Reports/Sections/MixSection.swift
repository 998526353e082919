import CampaignModel
import Rendering

/// The mix by tier: who is booked, how many, where, at what part of the money.
enum MixSection {
  static func make(_ context: ReportContext) -> ReportSection? {
    guard let mix = context.answer.mix else { return nil }
    var blocks: [ReportBlock] = []
    let booked = mix.tiers.filter { $0.count > 0 }
    let table = table(mix, context)
    blocks.append(booked.count > 1 ? .chart(pyramid(booked, table, context)) : .table(table))
    let states = mix.tiers.compactMap { tier in
      state(tier.state, context).map { ReportItem(title: "\(context.names.tier(tier.tier.id)): \($0)") }
    }
    if !states.isEmpty { blocks.append(.items(context.words.report(.tiersOutside), states)) }
    return ReportSection(kind: .mix, title: context.words.report(.mix), blocks: blocks)
  }

  private static func pyramid(
    _ booked: [TierBooking], _ table: ReportTable, _ context: ReportContext
  ) -> ReportChart {
    let numbers = context.numbers
    let bars = booked.reversed().map { tier in
      ReportChart.Bar(
        name: context.names.tier(tier.tier.id), value: Double(tier.count), label: numbers.count(tier.count),
        paint: context.paint(tier: tier.tier.id))
    }
    let words = context.words
    return ReportChart(
      title: words.report(.pyramid),
      description: words.report(
        .pyramidSays, bars.map { "\($0.name) \($0.label)" }.joined(separator: ", ")),
      picture: .pyramid(bars),
      table: table, isTableOpen: true)
  }

  private static func table(_ mix: Mix, _ context: ReportContext) -> ReportTable {
    let words = context.words
    var table = ReportTable(
      words.report(.mixTable),
      [
        .text(words(.tier)), .text(words.report(.followers)), .number(words(.creators)), .number(words(.share)),
        .text(words.report(.platforms)),
      ])
    if context.isInternal {
      table.columns.insert(.number(words(.target)), at: 4)
      table.columns.insert(.number(words.report(.points)), at: 5)
    }
    for tier in mix.tiers where tier.count > 0 || (context.isInternal && context.isFull) {
      var cells: [ReportCell] = [
        .text(context.names.tier(tier.tier.id)), .text(followers(tier.tier, context)), .count(Int64(tier.count)),
        .percent(tier.share), .text(platforms(tier, context)),
      ]
      if context.isInternal {
        cells.insert(.percent(tier.targetShare), at: 4)
        cells.insert(.decimal(tier.points, 1), at: 5)
      }
      table.rows.append(.init(cells, tier.count > 0 ? .part : .quiet))
    }
    var total: [ReportCell] = [
      .text(words(.allTiers)), .empty, .count(mix.tiers.reduce(0) { $0 &+ Int64($1.count) }),
      .percent(mix.tiers.reduce(0) { $0 + $1.share }), .empty,
    ]
    if context.isInternal { total.insert(contentsOf: [.empty, .empty], at: 4) }
    table.rows.append(.init(total, .total))
    return table
  }

  /// `10k–100k`.
  static func followers(_ tier: Tier, _ context: ReportContext) -> String {
    let from = context.numbers.shortest(tier.from)
    guard let to = tier.to else { return context.words.report(.followersFrom, from) }
    return "\(from)–\(context.numbers.shortest(to))"
  }

  /// `TikTok 12, Facebook 8; 1 already contracted`.
  private static func platforms(_ tier: TierBooking, _ context: ReportContext) -> String {
    var parts = tier.platforms.filter { $0.count > 0 }.map {
      "\(context.names.platform($0.platform)) \(context.numbers.count($0.count))"
    }
    if tier.contracted > 0 { parts.append(context.words.report(.contracted, context.numbers.count(tier.contracted))) }
    return parts.joined(separator: ", ")
  }

  /// Why a tier is not simply in play; nil when it is.
  private static func state(_ state: TierState, _ context: ReportContext) -> String? {
    switch state {
    case .inPlay: nil
    case .atLowerFee: context.words(.atLowerFee)
    case .tooDear(let share): context.words(.tooDear, context.numbers.percent(share))
    case .overCap(let share): context.words(.overCap, context.numbers.percent(share))
    case .excluded(let rule): context.words.report(.excluded, context.rule(rule))
    case .noRate: context.words(.noRate)
    }
  }
}
