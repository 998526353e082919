import CampaignModel

/// What solving for a field found.
package struct SeekText {
  private let face: SessionFace
  private var words: Catalogue { face.words }

  /// Text of one look.
  package init(_ face: SessionFace) { self.face = face }

  /// One answer; `answer` names its tiers.
  package func render(_ seek: SeekAnswer, names answer: Recommendation?) -> String {
    var canvas = face.canvas()
    let change = face.change(answer)
    let title = face.title(seek.field)
    let wish = "\(metric(seek.metric, change)) \(sign(seek.comparison)) \(number(seek.bound, seek.metric))"
    let now = seek.now.actual.map { number($0, seek.metric) } ?? words(.noMix)
    switch seek.result {
    case .already: canvas.paragraph(words(.seekAlready, wish, now))
    case .stopped: canvas.paragraph(words(.stopped), paint: .warning)
    case .found(let at, let before, let on, let off):
      let isUp = (at.value.axis ?? 0) >= (seek.now.value.axis ?? 0)
      let isMet = at.actual.map { seek.comparison.holds($0, seek.bound) } ?? false
      let isNear = seek.metric.isShare && at.actual.map { abs($0 - seek.bound) < 0.01 } ?? false
      canvas.paragraph(
        words(
          !isMet && !isNear ? .seekJumped : isUp ? .seekFound : .seekFoundDown, wish,
          "\(title) \(exact(at.value, seek.field))", at.actual.map { number($0, seek.metric) } ?? ""),
        paint: .good)
      canvas.paragraph(
        words(
          .seekNow, "\(title) \(exact(seek.now.value, seek.field))", now,
          "\(title) \(exact(before.value, seek.field))",
          before.actual.map { number($0, seek.metric) } ?? words(.noMix)))
      if !on.isEmpty { canvas.paragraph(on.joined(separator: ", "), lead: words(.rulesSwitchedOn) + " ") }
      if !off.isEmpty { canvas.paragraph(off.joined(separator: ", "), lead: words(.rulesSwitchedOff) + " ") }
    case .unreachable(let nearest, let held):
      let range = "\(title) \(exact(seek.low, seek.field)) \(face.style.dash) \(exact(seek.high, seek.field))"
      canvas.paragraph(words(.seekUnreachable, wish, range), paint: .warning)
      if let nearest, let actual = nearest.actual {
        canvas.paragraph(
          words(.seekNearest, number(actual, seek.metric), "\(title) \(exact(nearest.value, seek.field))"))
      }
      let effects = answer.map { FiredEffects(TextContext($0, language: face.language, style: face.style)) }
      for hold in held { canvas.item(text(hold, change, effects), indent: 4) }
    }
    return canvas.text
  }

  private func exact(_ value: FieldValue, _ field: FieldSchema) -> String {
    FlipWords(words: words, numbers: face.numbers).both(value, of: field)
  }

  private func sign(_ comparison: Outcome.Comparison) -> String {
    if face.style.ascii { return comparison.rawValue }
    return switch comparison {
    case .atLeast: "≥"
    case .atMost: "≤"
    default: comparison.rawValue
    }
  }

  private func number(_ value: Double, _ metric: SeekMetric) -> String {
    if metric.isShare { return face.numbers.percent(value, digits: 1) }
    switch metric {
    case .unallocated, .costPerMille, .costPerEngagement:
      return Money(rounding: value).map { face.numbers.money($0) } ?? face.numbers.decimal(value, digits: 0)
    default: return face.numbers.decimal(value, digits: 0)
    }
  }

  private func metric(_ metric: SeekMetric, _ change: ChangeWords) -> String {
    switch metric {
    case .share(let tier), .count(let tier): change.tierName(tier)
    case .creators: words(.creators)
    case .unallocated: words(.unallocated)
    case .reach: words(.reachShort)
    case .impressions: words(.impressions)
    case .engagements: words(.engagementsShort)
    case .clicks: words(.clicks)
    case .conversions: words(.conversions)
    case .joins: words(.joins)
    case .costPerMille: words(.costPerMille)
    case .costPerEngagement: words(.costPerEngagement)
    }
  }

  private func text(_ hold: SeekHold, _ change: ChangeWords, _ effects: FiredEffects?) -> String {
    switch hold {
    case .status(let status): return words(.heldByStatus, words(.status(status)))
    case .bound(let rule, let effect): return words(.heldByRule, rule, effects?.text(inRow: effect) ?? effect)
    case .leftover(let cause): return words(.heldByMoneyLeft, words(.leftover(cause)))
    case .target(let id, let share): return words(.heldByTarget, change.tierName(id), face.numbers.percent(share))
    case .tier(let id, let state):
      let why =
        switch state {
        case .inPlay: ""
        case .atLowerFee: words(.atLowerFee)
        case .tooDear(let share): words(.tooDear, face.numbers.percent(share))
        case .overCap(let share): words(.overCap, face.numbers.percent(share))
        case .excluded(let rule): words(.excludedBy, rule)
        case .noRate: words(.noRate)
        }
      return "\(change.tierName(id)): \(why)"
    }
  }
}
