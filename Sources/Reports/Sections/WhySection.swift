import CampaignModel
import Rendering

/// The reasons that shape the mix, what was not done and why, and how the tiers compare.
enum WhySection {
  private static let mainReasons = 5

  static func make(_ context: ReportContext) -> ReportSection? {
    let answer = context.answer
    var blocks: [ReportBlock] = []
    let ordered = reasons(context)
    let shaping = context.isFull || answer.mix == nil ? ordered : Array(ordered.prefix(mainReasons))
    if !shaping.isEmpty { blocks.append(.items("", shaping.map { item($0, context) })) }
    guard context.isFull else { return section(blocks, context) }
    let whyNots = whyNots(context)
    if !whyNots.isEmpty { blocks.append(.items(context.words.report(.whyNot), whyNots)) }
    blocks += comparison(context)
    if context.isInternal {
      let others = answer.reasons.filter { !ReasonSection.shapes($0) }.map {
        ReportItem(title: context.shown($0.title, else: $0.rule), origin: context.origin($0))
      }
      if !others.isEmpty { blocks.append(.items(context.words.report(.alsoFired), others)) }
    }
    return section(blocks, context)
  }

  /// What shaped the mix, the strongest first. Where a rule blocks there is no mix to explain: the client reads what blocks,
  /// the agency reads it first.
  static func reasons(_ context: ReportContext) -> [Reason] {
    let ordered = ReasonSection.ordered(context.answer.reasons)
    guard context.answer.status == .blocked else { return ordered }
    let blocking = Set(context.answer.blocks.map(\.rule))
    let first = ordered.filter { blocking.contains($0.rule) }
    return context.isInternal ? first + ordered.filter { !blocking.contains($0.rule) } : first
  }

  private static func section(_ blocks: [ReportBlock], _ context: ReportContext) -> ReportSection {
    ReportSection(kind: .why, title: context.words.report(heading(context)), blocks: blocks)
  }

  /// Reasons are reasons for a mix; without one only those that block explain what became of the brief.
  private static func heading(_ context: ReportContext) -> ReportLabel {
    if context.answer.mix != nil { return .why }
    return context.answer.status == .blocked && !context.isInternal ? .whyNoMix : .whyRules
  }

  private static func item(_ reason: Reason, _ context: ReportContext) -> ReportItem {
    let words = context.words
    var lines: [String] = []
    let why = context.shown(reason.reason)
    if !why.isEmpty { lines.append(why) }
    let moved = moves(reason, context)
    if !moved.isEmpty { lines.append(words.report(.moves, moved.joined(separator: context.isInternal ? "; " : ", "))) }
    // Lines of a budget nobody drew up have no names to be told by, and that a rule blocks is what the heading says.
    let untold = context.answer.mix == nil ? ["line ", "block"] : []
    let effects = reason.effects.filter { effect in !untold.contains { effect.hasPrefix($0) } }
    if !effects.isEmpty {
      lines.append(words.report(.does, FiredEffects(context.text).texts(effects).joined(separator: ", ")))
    }
    if context.isInternal {
      let points = ReasonSection.points(reason, context.text)
      if !points.isEmpty { lines.append(context.sentence(words(.points, points.joined(separator: ", ")))) }
      if reason.isDecisiveBound { lines.append(words(.decisiveBound)) }
    }
    return ReportItem(
      title: context.shown(reason.title, else: context.rule(reason.rule)), lines: lines, origin: context.origin(reason))
  }

  /// How far the rule moved each tier; the agency's copy says from where to where.
  private static func moves(_ reason: Reason, _ context: ReportContext) -> [String] {
    if context.isInternal { return ReasonSection.contributions(reason, context.text) }
    return reason.contribution.filter { $0.amount.isFinite && $0.amount.magnitude >= leastMove }.map { moved in
      let change = context.numbers.change(moved.amount * 100, digits: 1)
      return "\(context.names.tier(moved.tier)) \(context.words(.percentagePoints, change))"
    }
  }

  /// Smaller moves are nobody's reason.
  private static let leastMove = 0.005

  /// Why not another mix: tiers out of play, mixes that fit no money, effects that lost.
  private static func whyNots(_ context: ReportContext) -> [ReportItem] {
    let words = context.words
    var items: [ReportItem] = (context.answer.options?.alternatives ?? []).compactMap { mix in
      guard mix.kind != .recommended, mix.kind != .best else { return nil }
      let name = AlternativesSection.name(mix.kind, words)
      if let cause = mix.cause {
        return ReportItem(title: words.report(.whyNotMix, name, words(.infeasibleCause(cause))))
      }
      return mix.score.map { score in
        ReportItem(
          title: words.report(score < 1 ? .whyNotLess : .whyNotMore, name, context.numbers.percent(abs(1 - score))))
      }
    }
    guard context.isInternal else { return items }
    items += context.answer.overridden.filter { $0.cause != .outsideScheme }.map { lost in
      let what =
        lost.effect == "*" ? lost.rule : "\(lost.rule): \(FiredEffects(context.text).texts([lost.effect]).joined())"
      return ReportItem(
        title: "\(what) (\(words(.overriddenCause(lost.cause))))",
        lines: lost.winner.map { [words(.wonBy, $0)] } ?? [])
    }
    return items
  }

  private static func comparison(_ context: ReportContext) -> [ReportBlock] {
    guard let comparison = context.answer.comparison else { return [] }
    let words = context.words
    var blocks: [ReportBlock] = []
    if let exchange = comparison.exchange {
      let equal = context.numbers.decimal(exchange.equalDeliverables, digits: 1)
      blocks.append(
        .note(
          // With planned deliverables it counts handling, which is the agency's own affair.
          !context.isInternal
            ? words.report(.exchange, context.names.tier(exchange.large), equal, context.names.tier(exchange.small))
            : words(
              .exchange, context.names.tier(exchange.large), "≈",
              equal, context.names.tier(exchange.small),
              context.numbers.decimal(exchange.plannedDeliverables, digits: 1))))
    }
    guard let first = comparison.goals.first else { return blocks }
    var table = ReportTable(
      words(.perMillion, words.million(context.answer.currency)),
      [.text(words.report(.goal)), .text(words.report(.measure))]
        + first.perMillion.map { .number(context.names.tier($0.tier)) } + [.text(words.report(.bestTier))])
    for goal in comparison.goals where goal.perMillion.count == first.perMillion.count {
      let name = context.shown(goal.goal.title, else: goal.goal.id)
      table.rows.append(
        .init(
          [
            .text("\(name) (\(context.numbers.percent(goal.weight)))"), .text(words(.metric(goal.goal.metric))),
          ] + goal.perMillion.map { .decimal($0.amount, $0.amount.magnitude < 10 ? 2 : 0) }
            + [.text(goal.best.map(context.names.tier) ?? words(.noTierBringsAny))]))
    }
    return blocks + [.table(table)]
  }
}
