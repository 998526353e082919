import CampaignModel
import Rendering

/// Where every đồng of the budget goes: tiers, lines, reserve, what is left and why, and the taxes inside.
enum BudgetSection {
  static func make(_ context: ReportContext) -> ReportSection? {
    guard let mix = context.answer.mix else { return nil }
    var blocks: [ReportBlock] = [.chart(chart(mix, context))]
    let leftovers = leftovers(mix, context)
    if !leftovers.isEmpty { blocks.append(.items(context.words.report(.whyLeft), leftovers)) }
    if context.isFull { blocks += TaxBlocks.make(mix, context) }
    return ReportSection(kind: .budget, title: context.words.report(.budget), blocks: blocks)
  }

  private static func chart(_ mix: Mix, _ context: ReportContext) -> ReportChart {
    let bars = parts(mix, context).map { name, amount, paint in
      let part = part(amount, of: mix)
      // A bar that is there never says 0%.
      let shown = context.numbers.percent(part, digits: amount != .zero && part < 0.01 ? 1 : 0)
      return ReportChart.Bar(
        name: name, value: amount.asDouble, label: "\(context.numbers.compact(amount)) · \(shown)", paint: paint)
    }
    return ReportChart(
      title: context.words.report(.budgetBars),
      description: context.words.report(
        .budgetSays, context.numbers.money(mix.total), bars.map { "\($0.name) \($0.label)" }.joined(separator: ", ")),
      picture: .bars(bars), table: table(mix, context), isTableOpen: true)
  }

  private static func part(_ amount: Money, of mix: Mix) -> Double {
    mix.total > .zero ? amount.asDouble / mix.total.asDouble : 0
  }

  /// What the budget is made of; parts of nothing are left out.
  private static func parts(_ mix: Mix, _ context: ReportContext) -> [(String, Money, ReportPaint)] {
    var parts = mix.tiers.map { (context.names.tier($0.tier.id), $0.spend, context.paint(tier: $0.tier.id)) }
    parts += mix.lines.enumerated().map {
      (context.shown($0.element.title, else: $0.element.id), $0.element.amount, .line($0.offset))
    }
    parts.append((context.words(.reserve), mix.reserve, .reserve))
    parts.append((context.words(.unallocated), mix.unallocated, .unallocated))
    return parts.filter { $0.1 > .zero }
  }

  /// Creators × cost each = amount; the client's copy shows one cost each, the agency's the fee and the handling.
  private static func table(_ mix: Mix, _ context: ReportContext) -> ReportTable {
    let words = context.words
    var columns: [ReportTable.Column] = [.text(words.report(.item)), .number(words.report(.newCreators))]
    columns +=
      context.isInternal
      ? [.number(context.inMoney(words.report(.fee))), .number(context.inMoney(words.report(.handling)))]
      : [.number(context.inMoney(words.report(.each)))]
    columns += [
      .number(context.inMoney(words.report(.contractedMoney))), .number(context.inMoney(words.report(.amount))),
      .number(words.report(.ofBudget)),
    ]
    var table = ReportTable(words.report(.budgetTable), columns)
    func row(_ name: String, _ amount: Money, _ cells: [ReportCell]? = nil, role: ReportTable.Role = .part) {
      let middle = cells ?? Array(repeating: .empty, count: columns.count - 3)
      table.rows.append(
        .init([.text(name)] + middle + [.money(amount), .percent(part(amount, of: mix), 1)], role))
    }
    var costRows: [Int] = []
    for tier in mix.tiers where tier.count > 0 {
      if (tier.fee + tier.handling) * max(tier.count &- tier.contracted, 0) + tier.contractedSpend == tier.spend {
        costRows.append(table.rows.count)
      }
      let new = Int64(max(tier.count &- tier.contracted, 0))
      let each: [ReportCell] =
        context.isInternal ? [.money(tier.fee), .money(tier.handling)] : [.money(tier.fee + tier.handling)]
      let blank = Array(repeating: ReportCell.empty, count: each.count)
      row(
        context.names.tier(tier.tier.id), tier.spend,
        [.count(new)] + (new > 0 ? each : blank) + [
          tier.contractedSpend > .zero ? .money(tier.contractedSpend) : .empty
        ])
    }
    for line in mix.lines {
      let title = context.shown(line.title, else: line.id)
      row(context.isInternal ? line.rule.map { "\(title) [\($0)]" } ?? title : title, line.amount)
    }
    row(words(.reserve), mix.reserve)
    row(words(.unallocated), mix.unallocated)
    row(words(.total), mix.total, role: .total)
    let last = columns.count - 1
    table.ledger = ReportTable.Ledger(
      costRows: costRows, count: 1, units: 2...(last - 3), contracted: last - 2, amount: last - 1, share: last,
      rest: table.rows.count - 2, whole: table.rows.count - 1)
    return table
  }

  private static func leftovers(_ mix: Mix, _ context: ReportContext) -> [ReportItem] {
    let numbers = context.numbers
    return mix.leftovers.map { leftover in
      var text = "\(numbers.money(leftover.amount)): \(context.words(.leftover(leftover.cause)))"
      let subjects = leftover.subjects.map { id in
        context.names.subject(id) != id ? context.names.subject(id) : context.rule(id)
      }
      if !subjects.isEmpty { text += " (\(subjects.joined(separator: ", ")))" }
      guard leftover.proposedBoost > .zero else { return ReportItem(title: text) }
      return ReportItem(
        title: text, lines: [context.sentence(context.words(.proposedBoost, numbers.money(leftover.proposedBoost)))])
    }
  }
}
