import CampaignModel
import Rendering

/// What of the fees goes to the creators, and what to the tax office (fee = net × (1 + agency)(1 + VAT) ÷ (1 − withheld)).
enum TaxBlocks {
  static func make(_ mix: Mix, _ context: ReportContext) -> [ReportBlock] {
    let words = context.words
    guard let markup = markup(context) else {
      let hasLine = mix.lines.contains { $0.id == "tax" }
      return [.note(words.report(hasLine ? .taxIsLine : .taxNotCounted))]
    }
    let fees = mix.tiers.reduce(Money.zero) { $0 + $1.fee * max($1.count &- $1.contracted, 0) }
    guard fees > .zero, markup.factor > 0 else { return [] }
    let net = fees.asDouble / markup.factor
    let gross = net / (1 - min(max(markup.withheld, 0), 0.9))
    let service = gross * max(markup.agency, 0)
    let shares: [(String, Double)] =
      context.isInternal
      ? [(words.report(.netFees), net), (words.report(.serviceFee), service)]
      : [(words.report(service > 0 ? .netFeesAndService : .netFees), net + service)]
    var table = ReportTable(
      words.report(.taxTable), [.text(words.report(.item)), .number(context.inMoney(words.report(.amount)))])
    var rest = fees
    func row(_ name: String, _ value: Double) {
      guard value > 0, let amount = Money(rounding: value) else { return }
      table.rows.append(.init([.text(name), .money(amount)]))
      rest = rest - amount
    }
    for share in shares { row(share.0, share.1) }
    row(words.report(.incomeTax, context.numbers.percent(markup.withheld, digits: 1)), gross - net)
    // The last part takes the rounding, so that the parts add up to the đồng.
    if markup.vat > 0 {
      table.rows.append(
        .init([.text(words.report(.vat, context.numbers.percent(markup.vat, digits: 1))), .money(rest)]))
    } else if rest != .zero, let last = table.rows.indices.last, case .money(let amount)? = table.rows[last].cells.last
    {
      table.rows[last].cells[1] = .money(amount + rest)
    }
    table.rows.append(.init([.text(words.report(.allFees)), .money(fees)], .total))
    return [.table(table)]
  }

  private static func markup(
    _ context: ReportContext
  ) -> (factor: Double, withheld: Double, vat: Double, agency: Double)? {
    for assumption in context.answer.assumptions {
      if case .feeMarkup(let factor, let withheld, let vat, let agency)? = assumption.note {
        return (factor, withheld, vat, agency)
      }
    }
    return nil
  }
}
