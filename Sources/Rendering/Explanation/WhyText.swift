import CampaignModel

/// Why an answer is what it is, as a person reads it on a terminal.
package struct WhyText: Sendable {
  package let language: Language
  package let width: Int
  package let style: TextStyle

  /// How many rules that almost fired are shown.
  private static let almostShown = 6

  /// A renderer.
  package init(language: Language, width: Int = 80, style: TextStyle = TextStyle()) {
    self.language = language
    self.width = width
    self.style = style
  }

  /// One explanation, every line ended by a newline.
  package func render(_ why: WhyAnswer) -> String {
    let context = TextContext(why.answer, language: language, style: style)
    let words = context.words
    let change = ChangeWords(words: words, numbers: context.numbers, tierName: context.names.tier)
    let conditions = ConditionSection(
      leaves: LeafWords(words: words, numbers: context.numbers), change: change, style: style)
    var canvas = TextCanvas(width: width, style: style)
    canvas.heading(
      "\(words(.why, why.answer.name))\(style.dot)\(words(Label.status(why.answer.status)))")
    if let mix = why.answer.mix {
      let tiers = mix.tiers.filter { $0.count > 0 }.map { tier in
        "\(context.names.tier(tier.tier.id)) \(context.numbers.percent(tier.share)) (\(context.numbers.count(tier.count)))"
      }
      canvas.paragraph(tiers.joined(separator: style.dot))
    }
    for block in why.answer.blocks { canvas.item(context.shown(block.text, else: block.rule)) }
    switch why.subject {
    case .rule:
      for rule in why.rules { draw(rule, context, conditions, isAlone: true, on: &canvas) }
    case .tier(let id):
      drawTier(id, context, on: &canvas)
      drawRules(why, context, conditions, on: &canvas)
    case .answer: drawRules(why, context, conditions, on: &canvas)
    }
    if let stability = why.stability { StabilitySection.draw(stability, change, on: &canvas) }
    if case .answer = why.subject { drawAlmost(why.almost, conditions, on: &canvas) }
    return canvas.text
  }

  private func drawRules(
    _ why: WhyAnswer, _ context: TextContext, _ conditions: ConditionSection, on canvas: inout TextCanvas
  ) {
    let decisive = why.rules.filter { $0.isDecisive != false }
    if !decisive.isEmpty {
      canvas.heading(context.words(.restsOn))
      for rule in decisive { draw(rule, context, conditions, on: &canvas) }
    }
    let others = why.rules.filter { $0.isDecisive == false }
    guard !others.isEmpty else { return }
    canvas.heading(context.words(.notDecisiveHeading))
    for rule in others { drawBriefly(rule, context, on: &canvas) }
  }

  /// The rules that missed by the smallest numbers; the others are counted.
  private func drawAlmost(_ almost: [AlmostFired], _ conditions: ConditionSection, on canvas: inout TextCanvas) {
    let near = almost.prefix(Self.almostShown).filter { ($0.leaf?.gap?.relative?.magnitude ?? 1) < 1 }
    guard !almost.isEmpty else { return }
    let words = conditions.change.words
    canvas.heading(words(.almostHeading))
    for each in near {
      canvas.item(each.rule)
      if let leaf = each.leaf { conditions.draw(.leaf(leaf), indent: 4, on: &canvas) }
    }
    let rest = almost.count - near.count
    if rest > 0 { canvas.paragraph(words(.almostMore, "\(rest)")) }
  }

  private func drawTier(_ id: String, _ context: TextContext, on canvas: inout TextCanvas) {
    guard let tier = context.answer.mix?.tiers.first(where: { $0.tier.id == id }) else { return }
    let numbers = context.numbers
    canvas.paragraph(
      context.words(
        .tierHeading, context.names.tier(id), numbers.percent(tier.share), numbers.percent(tier.targetShare),
        numbers.change(tier.points, digits: 3)))
    if let state = MixSection.state(tier.state, context) { canvas.paragraph(state) }
  }

  private func draw(
    _ rule: RuleExplanation, _ context: TextContext, _ conditions: ConditionSection, isAlone: Bool = false,
    on canvas: inout TextCanvas
  ) {
    let words = context.words
    canvas.item("\(context.shown(rule.title, else: rule.rule)) [\(place(rule))]")
    if isAlone { canvas.paragraph(Self.verdict(rule, words), indent: 4) }
    if isAlone, let isDecisive = rule.isDecisive {
      canvas.paragraph(words(isDecisive ? .decisive : .notDecisive), indent: 4)
    }
    let effects = effects(rule, context)
    if !effects.isEmpty { canvas.paragraph(effects, indent: 4, hanging: 2) }
    for field in rule.missing {
      canvas.paragraph(words(.missingValue, conditions.change.title(field)), indent: 4, lead: "? ")
    }
    conditions.draw(rule.condition, indent: 4, on: &canvas)
  }

  private func drawBriefly(_ rule: RuleExplanation, _ context: TextContext, on canvas: inout TextCanvas) {
    let effects = effects(rule, context)
    let what = effects.isEmpty ? "" : ": \(effects)"
    canvas.item("\(context.shown(rule.title, else: rule.rule)) [\(place(rule))]\(what)")
  }

  /// Points and effects of a rule that fired.
  private func effects(_ rule: RuleExplanation, _ context: TextContext) -> String {
    guard let reason = rule.reason else { return "" }
    return (ReasonSection.points(reason, context) + FiredEffects(context).texts(reason.effects)).joined(separator: ", ")
  }

  private func place(_ rule: RuleExplanation) -> String { "\(rule.rule), \(PackNames.place(rule.location))" }

  /// Whether a rule fires, in words.
  static func verdict(_ rule: RuleExplanation, _ words: Catalogue) -> String {
    switch rule.verdict {
    case .yes: words(rule.hasFired ? .ruleFires : .ruleGaveWay)
    case .no: words(.ruleSilent)
    case .unknown: words(.ruleUnknown)
    }
  }
}
