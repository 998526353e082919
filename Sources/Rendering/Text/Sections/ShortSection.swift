import CampaignModel

/// The short form: one headline, the mix, three main reasons.
enum ShortSection {
  /// Writes the section.
  static func draw(_ context: TextContext, on canvas: inout TextCanvas) {
    let answer = context.answer
    if answer.status != .recommended {
      StatusSection.draw(context, on: &canvas)
    }
    let head = [context.value(.budget), context.value(.weeks), context.goals].compactMap { $0 }
    let name = context.words(.briefNamed, answer.name)
    let title = head.isEmpty ? name : "\(name): \(head.joined(separator: context.style.dot))"
    if answer.status == .recommended {
      canvas.heading(title)
    } else {
      canvas.paragraph(head.joined(separator: context.style.dot))
    }
    if let mix = answer.mix {
      MixTable(context, mix, width: canvas.width).table(withLines: false).draw(on: &canvas)
      let numbers = context.numbers
      var rest = [(context.words(.reserve), mix.reserve), (context.words(.unallocated), mix.unallocated)]
      rest.insert(contentsOf: mix.lines.map { (context.shown($0.title, else: $0.id), $0.amount) }, at: 0)
      let shown = rest.filter { $0.1 != .zero }.map { "\($0.0) \(numbers.compact($0.1))" }
      canvas.paragraph(shown.joined(separator: context.style.dot))
    }
    for reason in mainReasons(answer.reasons).prefix(3) {
      let points = ReasonSection.points(reason, context)
      let what = points.isEmpty ? FiredEffects(context).texts(reason.effects) : points
      let lead = what.isEmpty ? "" : "\(what.joined(separator: ", ")): "
      let place = PackNames.place(reason.location)
      canvas.item("\(lead)\(context.shown(reason.title, else: reason.rule)) [\(place)]")
    }
  }

  /// Decisive bounds, then the rules that moved a share most; equals stay in order of precedence.
  static func mainReasons(_ reasons: [Reason]) -> [Reason] {
    reasons.enumerated().sorted { left, right in
      if left.element.isDecisiveBound != right.element.isDecisiveBound { return left.element.isDecisiveBound }
      let moves = (weight(left.element), weight(right.element))
      return moves.0 == moves.1 ? left.offset < right.offset : moves.0 > moves.1
    }.map(\.element)
  }

  private static func weight(_ reason: Reason) -> Double {
    reason.contribution.map { $0.amount.isFinite ? $0.amount.magnitude : 0 }.max() ?? 0
  }
}
