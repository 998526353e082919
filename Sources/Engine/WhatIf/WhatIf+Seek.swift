import CampaignModel
import RuleModel

/// Solving for one field.
extension WhatIf {
  /// The value of a field nearest to its own at which a number of the answer is as wished. Shares and counts move in whole
  /// creators, so `=` is met where the number passes the bound. Nil when the field has no axis or no value to start from.
  public func seek(
    _ brief: Brief, field: Int, metric: SeekMetric, _ comparison: Outcome.Comparison, _ bound: Double,
    within range: ClosedRange<Double>? = nil, locked: Set<Int> = []
  ) -> SeekAnswer? {
    let schema = pack.schema.fields[field]
    let evaluator = Reevaluator(recommender, cap: Self.cap, isStopped: isStopped)
    guard let base = evaluator.evaluation(of: brief, upTo: .review) else { return nil }
    let own = brief.value(field) ?? base.understood.brief.value(field)
    let start = own ?? (schema.role == .goal ? .number(0) : schema.fallback)
    guard let start, let axis = start.axis, let grid = FieldGrid(schema, field: field, value: start) else { return nil }
    let low = max(grid.low, range.map { grid.step(atOrAbove: $0.lowerBound) } ?? grid.low)
    let high = min(grid.high, range.map { grid.step(atOrBelow: $0.upperBound) } ?? grid.high)
    let now = SeekAnswer.Spot(value: start, actual: metric.value(base))
    var answer = SeekAnswer(
      metric: metric, comparison: comparison, bound: bound, field: schema, now: now, low: grid.value(low),
      high: grid.value(max(low, high)), result: .stopped)
    if let actual = now.actual, comparison.holds(actual, bound) {
      answer.result = .already
      return answer
    }
    var search = SeekSearch(
      brief: brief, grid: grid, metric: metric, comparison: comparison, bound: bound,
      mover: BriefMover(pack: pack, locked: locked), evaluator: evaluator)
    let sides = [true, false].compactMap { isUp -> SeekSearch.Found? in
      let from = isUp ? grid.step(atOrBelow: axis) : grid.step(atOrAbove: axis)
      return search.walk(from: min(max(from, low), max(low, high)), now: now.actual, to: isUp ? high : low)
    }
    let near = sides.min {
      grid.distance(axis, grid.value($0.step).axis ?? axis) < grid.distance(axis, grid.value($1.step).axis ?? axis)
    }
    if let near, let found = search.evaluation(near.step) {
      let (then, earlier) = (Set(found.fired.map(\.rule.id)), Set(base.fired.map(\.rule.id)))
      answer.result = .found(
        at: .init(value: grid.value(near.step), actual: near.actual),
        before: .init(value: grid.value(near.before), actual: near.beforeActual),
        rulesOn: found.fired.map(\.rule.id).filter { !earlier.contains($0) },
        rulesOff: base.fired.map(\.rule.id).filter { !then.contains($0) })
    } else if !isStopped() {
      let nearest = search.nearest
      answer.result = .unreachable(
        nearest: nearest.map { .init(value: grid.value($0.step), actual: $0.actual) },
        held: (nearest.flatMap { search.evaluation($0.step) } ?? base).holds(metric))
    }
    return answer
  }
}

extension SeekMetric {
  /// Its value in an evaluation.
  func value(_ evaluation: Evaluation) -> Double? {
    value(mix: evaluation.decision?.mix, forecast: evaluation.outlook?.forecast)
  }
}

extension Evaluation {
  /// What keeps a number from moving further here.
  fileprivate func holds(_ metric: SeekMetric) -> [SeekHold] {
    guard let decision, let mix = decision.mix else { return [.status(status)] }
    var held: [SeekHold] = []
    switch metric {
    case .share(let id), .count(let id):
      guard let tier = mix.tiers.first(where: { $0.tier.id == id }) else { break }
      if tier.state != .inPlay { held.append(.tier(id: id, tier.state)) }
      held.append(.target(id: id, tier.targetShare))
    default: break
    }
    let words = EffectWords(pack: pack)
    for rule in stance.fired {
      let effects = rule.effects.filter { isBound($0, of: metric) }
        .compactMap { words.words($0, facts: rates.facts) }
      if !effects.isEmpty { held.append(.bound(rule: rule.rule.id, effect: effects.joined(separator: ", "))) }
    }
    let causes = mix.leftovers.map(\.cause).filter { $0 != .remainder }
    held += causes.map { .leftover($0) }
    return held
  }

  /// Whether an effect bounds the tier a number is about; for numbers of the whole mix, any tier.
  private func isBound(_ effect: Effect, of metric: SeekMetric) -> Bool {
    guard case .bound(_, let subject, _) = effect else { return false }
    switch (metric, subject) {
    case (.share(let id), .tier(let name)), (.count(let id), .tier(let name)): return pack.ruleSet.tierNames[name] == id
    default: return true
    }
  }
}
