import CampaignModel

/// How many of the cheaper tier one of the dearer buys, and which tier brings more for the money, goal by goal.
enum ComparisonSection {
  /// Writes the section; nothing without a comparison.
  static func draw(_ context: TextContext, on canvas: inout TextCanvas) {
    guard let comparison = context.answer.comparison else { return }
    guard comparison.exchange != nil || !comparison.goals.isEmpty else { return }
    let words = context.words
    canvas.heading(words(.comparisonHeading))
    if let exchange = comparison.exchange {
      canvas.item(
        words(
          .exchange, context.names.tier(exchange.large), context.style.about,
          context.numbers.decimal(exchange.equalDeliverables, digits: 1), context.names.tier(exchange.small),
          context.numbers.decimal(exchange.plannedDeliverables, digits: 1)))
    }
    guard !comparison.goals.isEmpty else { return }
    canvas.item(words(.perMillion, words.million(context.answer.currency)))
    for goal in comparison.goals { draw(goal, context, on: &canvas) }
  }

  private static func draw(_ goal: GoalComparison, _ context: TextContext, on canvas: inout TextCanvas) {
    let words = context.words
    let name = context.shown(goal.goal.title, else: goal.goal.id)
    let tiers = goal.perMillion.map {
      "\(context.names.tier($0.tier)) \(context.numbers.decimal($0.amount, digits: $0.amount.magnitude < 10 ? 2 : 0))"
    }
    let best = goal.best.map { words(.bestTier, context.names.tier($0)) } ?? words(.noTierBringsAny)
    canvas.paragraph(
      "\(name) (\(context.numbers.percent(goal.weight))), \(words(.metric(goal.goal.metric))): "
        + "\(tiers.joined(separator: context.style.dot)) \(context.style.arrow) \(best)", indent: 4, hanging: 2)
    let proxy = context.shown(goal.goal.proxy)
    if !proxy.isEmpty { canvas.paragraph(words(.judgedBy, proxy), indent: 6, hanging: 2, paint: .quiet) }
  }
}
