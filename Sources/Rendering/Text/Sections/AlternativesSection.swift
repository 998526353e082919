import CampaignModel
import Notation

/// Other mixes under the same bounds, what one gives up for another, and what moves the result most.
package enum AlternativesSection {
  /// Writes the sections; nothing unless options were asked for.
  static func draw(_ context: TextContext, on canvas: inout TextCanvas) {
    guard let options = context.answer.options else { return }
    alternatives(options, context, on: &canvas)
    sensitivity(options.sensitivity, context, on: &canvas)
  }

  private static func alternatives(_ options: PlanOptions, _ context: TextContext, on canvas: inout TextCanvas) {
    let words = context.words
    canvas.heading(words(OptionsLabel.alternatives))
    var table = TextTable(right: [false, true, true, true], hasHeader: true)
    table.add(
      [
        "", words(OptionsLabel.result), words(.reachShort), words(OptionsLabel.unspent),
      ], .quiet)
    for mix in options.alternatives {
      guard mix.cause == nil, let forecast = mix.forecast else {
        table.add(["\(name(mix.kind, words)): \(words(OptionsLabel.noSuchMix))", "", "", ""], .quiet)
        continue
      }
      let creators = mix.creators.filter { $0.count > 0 }.map {
        words(.tierCount, context.names.tier($0.tier), context.numbers.count($0.count))
      }
      table.add([
        "\(name(mix.kind, words)): \(creators.joined(separator: ", "))",
        mix.score.map { context.numbers.percent($0) } ?? context.style.dash, context.numbers.count(forecast.reach),
        context.numbers.compact(mix.unspent),
      ])
    }
    table.draw(on: &canvas)
    if let best = options.alternatives.first(where: { $0.kind == .best }), let score = best.score {
      canvas.paragraph(words(OptionsLabel.bestMayBe, context.numbers.percent(score)))
      if let gap = best.gap, gap > 0.0005 {
        canvas.paragraph(words(OptionsLabel.notProven, context.numbers.percent(gap, digits: 1)))
      }
    }
    guard let first = options.frontier.last, let last = options.frontier.first, options.frontier.count > 1 else {
      return
    }
    func whole(_ estimate: Estimate) -> String { context.numbers.count(Int64(clamping: Int(estimate.p50.rounded()))) }
    canvas.paragraph(
      words(OptionsLabel.frontier, whole(first.reach), whole(first.clicks), whole(last.reach), whole(last.clicks)))
  }

  package static func name(_ kind: AlternativeMix.Kind, _ words: Catalogue) -> String {
    switch kind {
    case .recommended: words(OptionsLabel.recommended)
    case .allSmall: words(OptionsLabel.allSmall)
    case .allLarge: words(OptionsLabel.allLarge)
    case .pyramid: words(OptionsLabel.pyramid)
    case .best: words(OptionsLabel.best)
    }
  }

  private static func sensitivity(_ rows: [SensitivityRow], _ context: TextContext, on canvas: inout TextCanvas) {
    guard !rows.isEmpty else { return }
    let words = context.words
    let numbers = context.numbers
    canvas.heading(words(OptionsLabel.sensitivity))
    canvas.paragraph(words(OptionsLabel.sensitivityNote), paint: .quiet)
    var table = TextTable(right: [false, true, true])
    for row in rows.prefix(6) {
      let factors = words(
        OptionsLabel.ifAs, input(row.input, words), numbers.decimal(row.lowFactor, digits: 2),
        numbers.decimal(row.highFactor, digits: 2))
      table.add([factors, numbers.percent(row.low), numbers.percent(row.high)])
    }
    table.draw(on: &canvas)
  }

  package static func input(_ input: SensitivityRow.Input, _ words: Catalogue) -> String {
    switch input {
    case .views: words(OptionsLabel.views)
    case .engagement: words(OptionsLabel.engagement)
    case .clickThrough: words(OptionsLabel.clickThrough)
    case .onTarget: words(OptionsLabel.onTarget)
    case .fees: words(OptionsLabel.fees)
    case .audience: words(OptionsLabel.audience)
    case .overlap: words(OptionsLabel.overlap)
    case .conversionRate: words(OptionsLabel.conversionRate)
    case .joinRate: words(OptionsLabel.joinRate)
    }
  }
}
