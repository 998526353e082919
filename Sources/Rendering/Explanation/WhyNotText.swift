import CampaignModel

/// Why something did not come about and what would bring it about, as a person reads it on a terminal.
package struct WhyNotText: Sendable {
  package let language: Language
  package let width: Int
  package let style: TextStyle

  /// A renderer.
  package init(language: Language, width: Int = 80, style: TextStyle = TextStyle()) {
    self.language = language
    self.width = width
    self.style = style
  }

  /// One explanation, every line ended by a newline.
  package func render(_ why: WhyNotAnswer) -> String {
    let context = TextContext(why.answer, language: language, style: style)
    let words = context.words
    let change = ChangeWords(words: words, numbers: context.numbers, tierName: context.names.tier)
    var canvas = TextCanvas(width: width, style: style)
    canvas.heading(words(.whyNot, why.answer.name, why.wanted))
    if why.holdsAlready {
      canvas.paragraph(words(.holdsAlready))
      return canvas.text
    }
    if let rule = why.rule { Self.draw(rule, context, change, on: &canvas) }
    if let outcome = why.outcome { draw(outcome, why, context, on: &canvas) }
    if why.single.isEmpty, why.pairs.isEmpty { canvas.paragraph(words(.noneFound)) }
    list(.nearestHeading, why.single, change, on: &canvas)
    list(.pairsHeading, why.pairs, change, on: &canvas)
    if why.isSampled { canvas.paragraph(words(.sampledChanges), paint: .warning) }
    if !why.locked.isEmpty {
      canvas.blank()
      canvas.paragraph(words(.lockedHeading, why.locked.map(change.title).joined(separator: ", ")))
    }
    let fields = why.undecided.filter { $0.count == 1 }.compactMap(\.first)
    let pairs = why.undecided.count { $0.count > 1 }
    if !fields.isEmpty || pairs > 0 { canvas.heading(words(.undecidedHeading)) }
    for field in fields { canvas.item(words(.unmovable, change.title(field))) }
    if pairs > 0 { canvas.item(words(.pairsLeft, context.numbers.count(pairs))) }
    return canvas.text
  }

  /// A rule with whether it fires, and its condition leaf by leaf.
  static func draw(
    _ rule: RuleExplanation, _ context: TextContext, _ change: ChangeWords, on canvas: inout TextCanvas
  ) {
    let words = context.words
    canvas.item(
      "\(context.shown(rule.title, else: rule.rule)) [\(rule.rule), \(PackNames.place(rule.location))]: "
        + WhyText.verdict(rule, words))
    for field in rule.missing {
      canvas.paragraph(words(.missingValue, change.title(field)), indent: 4, lead: "? ")
    }
    ConditionSection(
      leaves: LeafWords(words: words, numbers: context.numbers), change: change, style: context.style
    ).draw(rule.condition, indent: 4, on: &canvas)
  }

  private func draw(
    _ outcome: Outcome, _ why: WhyNotAnswer, _ context: TextContext, on canvas: inout TextCanvas
  ) {
    let words = context.words
    let numbers = context.numbers
    guard context.answer.mix != nil else {
      canvas.paragraph(words(.noMixNow, words(Label.status(context.answer.status))))
      for block in context.answer.blocks { canvas.item(context.shown(block.text, else: block.rule)) }
      return
    }
    switch outcome {
    case .led(let tier):
      canvas.paragraph(
        words(
          .shareNow, context.names.tier(tier), numbers.percent(why.actual ?? 0, digits: 1), "≥ \(numbers.percent(0.5))")
      )
    case .share(let tier, let comparison, let share):
      canvas.paragraph(
        words(
          .shareNow, context.names.tier(tier), numbers.percent(why.actual ?? 0, digits: 1),
          "\(sign(comparison)) \(numbers.percent(share, digits: 2))"))
    case .count(let tier, let comparison, let count):
      canvas.paragraph(
        words(
          .countNow, context.names.tier(tier), numbers.decimal(why.actual ?? 0, digits: 0),
          "\(sign(comparison)) \(numbers.count(count))"))
    case .playbook, .recommended, .tactic, .risk: break
    }
  }

  private func sign(_ comparison: Outcome.Comparison) -> String {
    switch comparison {
    case .atLeast: "≥"
    case .atMost: "≤"
    default: comparison.rawValue
    }
  }

  private func list(
    _ heading: ExplanationLabel, _ changes: [NearChange], _ change: ChangeWords, on canvas: inout TextCanvas
  ) {
    guard !changes.isEmpty else { return }
    canvas.heading(change.words(heading))
    for each in changes.prefix(5) {
      canvas.item(change.text(each))
      let rules = change.rules(each)
      if !rules.isEmpty { canvas.paragraph(rules, indent: 4, hanging: 2, paint: .quiet) }
    }
  }
}
