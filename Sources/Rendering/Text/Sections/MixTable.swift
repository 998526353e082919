import CampaignModel
import Notation

/// The rows of a mix in straight columns: tier, share, target, bar, spend short and full, creators.
struct MixTable {
  private let context: TextContext
  private let mix: Mix
  private let nameWidth: Int
  private let moneyWidth: Int
  private let barWidth: Int
  /// Whether there is no room for bars and full amounts.
  private let isNarrow: Bool
  private static let shareWidth = 9
  private static let leastBar = 4

  /// A table for a mix, its bars as long as `width` allows.
  init(_ context: TextContext, _ mix: Mix, width: Int) {
    self.context = context
    self.mix = mix
    let names = mix.tiers.map { DisplayWidth.of(PlainText.clean(context.names.tier($0.tier.id))) }
    nameWidth = min(14, max(DisplayWidth.of(context.words(.tier)), names.max() ?? 0))
    moneyWidth = ([mix.total] + mix.tiers.map(\.spend)).map { DisplayWidth.of(context.numbers.money($0)) }.max() ?? 0
    let taken = 2 + nameWidth + 2 * (2 + Self.shareWidth) + 2 + 2 + 8 + 2 + moneyWidth + 2 + 8
    barWidth = min(16, max(Self.leastBar, width - taken))
    isNarrow = width < taken + Self.leastBar
  }

  /// The tiers with creators or a target; with `withLines` all that makes up the budget, its total last.
  func table(withLines: Bool) -> TextTable {
    let words = context.words
    var table: TextTable
    if isNarrow {
      table = TextTable(right: [false, true, true, true, true], hasHeader: true, spare: [2])
      table.add([words(.tier), words(.share), words(.target), words(.spend), words(.creators)], .quiet)
    } else {
      table = TextTable(right: [false, true, true, true])
      table.add([
        TextTable.Cell(lead(words(.tier), words(.share), words(.target), ""), .quiet),
        TextTable.Cell(words(.spend), .quiet), TextTable.Cell(""), TextTable.Cell(words(.creators), .quiet),
      ])
    }
    for booking in mix.tiers where withLines || booking.count > 0 { table.add(row(booking)) }
    guard withLines else { return table }
    let spend = mix.tiers.reduce(Money.zero) { $0 + $1.spend }
    let heads = mix.tiers.reduce(Int64(0)) { $0 &+ Int64($1.count) }
    table.add(amount(words(.allTiers), spend, count: heads))
    for line in mix.lines {
      let title = context.shown(line.title, else: line.id)
      let rule = isNarrow ? nil : line.rule
      table.add(amount(rule.map { words(.lineOfRule, title, $0) } ?? title, line.amount))
    }
    table.add(amount(words(.reserve), mix.reserve))
    table.add(amount(words(.unallocated), mix.unallocated))
    if !isNarrow { table.add(["", "", String(repeating: context.style.line, count: moneyWidth)], .quiet) }
    table.add(amount(words(.total), mix.total, .heading))
    return table
  }

  private func row(_ booking: TierBooking) -> [TextTable.Cell] {
    let numbers = context.numbers
    let isOut = booking.count == 0
    if isNarrow {
      return [
        context.names.tier(booking.tier.id), numbers.percent(booking.share), numbers.percent(booking.targetShare),
        numbers.compact(booking.spend), numbers.count(booking.count),
      ].map { TextTable.Cell($0, isOut ? .quiet : nil) }
    }
    let start = lead(
      context.names.tier(booking.tier.id), numbers.percent(booking.share), numbers.percent(booking.targetShare), "")
    let bar = DisplayWidth.padded(context.style.bar(booking.share, width: barWidth), to: barWidth)
    return [
      TextTable.Cell(runs: [(start, isOut ? .quiet : nil), (bar, .bar)]),
      TextTable.Cell(numbers.compact(booking.spend), isOut ? .quiet : nil),
      TextTable.Cell(numbers.money(booking.spend), isOut ? .quiet : nil),
      TextTable.Cell(numbers.count(booking.count), isOut ? .quiet : nil),
    ]
  }

  private func lead(_ name: String, _ share: String, _ target: String, _ bar: String) -> String {
    let name = PlainText.cut(PlainText.clean(name), to: nameWidth, ellipsis: context.style.ellipsis)
    return DisplayWidth.padded(name, to: nameWidth) + "  "
      + DisplayWidth.padded(share, to: Self.shareWidth, atStart: true)
      + "  " + DisplayWidth.padded(target, to: Self.shareWidth, atStart: true) + "  " + bar
  }

  private func amount(
    _ title: String, _ money: Money, count: Int64? = nil, _ paint: TextStyle.Paint? = nil
  ) -> [TextTable.Cell] {
    if isNarrow {
      return [title, "", "", context.numbers.compact(money), count.map(context.numbers.count) ?? ""]
        .map { TextTable.Cell($0, paint) }
    }
    let room = nameWidth + 2 * (2 + Self.shareWidth) + 2 + barWidth
    return [
      TextTable.Cell(PlainText.cut(PlainText.clean(title), to: room, ellipsis: context.style.ellipsis), paint),
      TextTable.Cell(context.numbers.compact(money), paint), TextTable.Cell(context.numbers.money(money), paint),
      TextTable.Cell(count.map(context.numbers.count) ?? "", paint),
    ]
  }
}
