import CampaignModel

/// Why: every rule that fired, what it gave, what the answer would aim at without it, and where it stands.
package enum ReasonSection {
  /// Writes the section.
  static func draw(_ context: TextContext, on canvas: inout TextCanvas) {
    let answer = context.answer
    if !answer.reasons.isEmpty {
      canvas.heading(context.words(.reasonsHeading))
      for reason in Self.ordered(answer.reasons) { draw(reason, context, on: &canvas) }
      let others = answer.reasons.filter { !Self.shapes($0) }
      if !others.isEmpty {
        canvas.paragraph(context.words(.alsoFired), indent: 2)
        for reason in others {
          let place = "\(reason.rule), \(PackNames.place(reason.location))"
          canvas.item("\(context.shown(reason.title, else: reason.rule)) [\(place)]")
        }
      }
    }
    guard !answer.overridden.isEmpty else { return }
    canvas.heading(context.words(.overriddenHeading))
    // A pack may speak of tiers of several schemes; what is void here for all of them is one line.
    let outside = answer.overridden.filter { $0.cause == .outsideScheme }
    for lost in answer.overridden where lost.cause != .outsideScheme {
      let what = lost.effect == "*" ? lost.rule : "\(lost.rule): \(lost.effect)"
      var text = "\(what) (\(context.words(.overriddenCause(lost.cause))))"
      if let winner = lost.winner {
        text += lost.effect == "*" ? ": \(winner)" : "; \(context.words(.wonBy, winner))"
      }
      canvas.item(text)
    }
    guard !outside.isEmpty else { return }
    let effects = outside.map { "\($0.rule): \($0.effect)" }.joined(separator: ", ")
    canvas.item("\(effects) (\(context.words(.overriddenCause(.outsideScheme))))")
  }

  /// The reasons that shape the mix: decisive bounds first, then by how far they move a target share, then by precedence.
  package static func ordered(_ reasons: [Reason]) -> [Reason] {
    ShortSection.mainReasons(reasons).filter(shapes)
  }

  /// Whether a rule had a say in the mix; assumptions, questions, advice and playbooks stand in sections of their own.
  package static func shapes(_ reason: Reason) -> Bool {
    let elsewhere = ["assume ", "infer ", "ask", "advise ", "warn ", "playbook "]
    return reason.isDecisiveBound || !reason.points.isEmpty
      || reason.effects.contains { effect in !elsewhere.contains { effect.hasPrefix($0) } }
  }

  private static func draw(_ reason: Reason, _ context: TextContext, on canvas: inout TextCanvas) {
    let words = context.words
    canvas.item(context.shown(reason.title, else: reason.rule))
    if reason.isDecisiveBound { canvas.paragraph(words(.decisiveBound), indent: 4, paint: .warning) }
    let points = Self.points(reason, context)
    if !points.isEmpty { canvas.paragraph(words(.points, points.joined(separator: ", ")), indent: 4) }
    let moved = Self.contributions(reason, context)
    if !moved.isEmpty {
      canvas.paragraph(words(.contribution, moved.joined(separator: "; ")), indent: 4, hanging: 2)
    }
    if !reason.effects.isEmpty {
      let effects = FiredEffects(context).texts(reason.effects)
      canvas.paragraph("\(words(.effects)): \(effects.joined(separator: ", "))", indent: 4, hanging: 2)
    }
    canvas.paragraph(context.shown(reason.reason), indent: 4)
    let place = "\(reason.rule), \(PackNames.place(reason.location))"
    canvas.paragraph(
      reason.source.isEmpty ? place : "\(place)\(context.style.dot)\(words(.source)): \(reason.source)", indent: 4,
      hanging: 2, paint: .quiet)
  }

  /// `Micro +14` for each tier that got points.
  package static func points(_ reason: Reason, _ context: TextContext) -> [String] {
    reason.points.filter { $0.amount != 0 }.map {
      "\(context.names.tier($0.tier)) \(context.numbers.change($0.amount, digits: 3))"
    }
  }

  /// `Micro +10.8 pp (71.2% with it, 60.4% without)`; the difference alone when there is no mix to take the share from.
  package static func contributions(_ reason: Reason, _ context: TextContext) -> [String] {
    reason.contribution.compactMap { moved in
      guard moved.amount.isFinite, moved.amount.magnitude >= 0.0005 else { return nil }
      let numbers = context.numbers
      let name = context.names.tier(moved.tier)
      let change = context.words(.percentagePoints, numbers.change(moved.amount * 100, digits: 1))
      guard let booking = context.answer.mix?.tiers.first(where: { $0.tier.id == moved.tier }) else {
        return "\(name) \(change)"
      }
      let without = min(max(booking.targetShare - moved.amount, 0), 1)
      return context.words(
        .withAndWithout, name, change, numbers.percent(booking.targetShare, digits: 1),
        numbers.percent(without, digits: 1))
    }
  }
}
