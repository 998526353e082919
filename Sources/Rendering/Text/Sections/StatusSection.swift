import CampaignModel

/// The head of an answer: whose it is, and before anything else what keeps it from being a plain recommendation.
package enum StatusSection {
  /// Writes the section.
  static func draw(_ context: TextContext, on canvas: inout TextCanvas) {
    let answer = context.answer
    let title = context.words(.briefNamed, answer.name)
    canvas.heading([title, context.words(.status(answer.status))].joined(separator: context.style.dot))
    drawMeaning(context, on: &canvas)
  }

  /// What keeps the answer from being a plain recommendation, with the findings about it.
  static func drawMeaning(_ context: TextContext, on canvas: inout TextCanvas) {
    let answer = context.answer
    switch answer.status {
    case .recommended: break
    case .incomplete: canvas.paragraph(context.words(.incompleteMeans), paint: .warning)
    case .blocked: blocked(context, on: &canvas)
    case .infeasible: infeasible(context, on: &canvas)
    }
    let lines = DiagnosticRenderer(language: context.language)
    for finding in answer.diagnostics {
      canvas.paragraph(lines.line(finding), hanging: 2, paint: finding.severity.paint)
    }
  }

  private static func blocked(_ context: TextContext, on canvas: inout TextCanvas) {
    canvas.paragraph(context.words(.blockedMeans), paint: .error)
    for block in context.answer.blocks {
      let text = context.shown(block.text, else: block.rule)
      canvas.item("\(text) [\(context.names.rule(block.rule))]")
    }
    let asked = context.answer.questions.filter { isAskedByBlock($0, context.answer) }
    canvas.paragraph(context.words(.blockedLift))
    if !asked.isEmpty { canvas.paragraph(context.words(.blockedAsk)) }
    for question in asked { canvas.item(context.shown(question.text, else: question.rule), indent: 4) }
  }

  /// Whether a question belongs to a rule that blocks, and so is asked in the head already.
  package static func isAskedByBlock(_ question: RuleText, _ answer: Recommendation) -> Bool {
    answer.status == .blocked && answer.blocks.contains { $0.rule == question.rule }
  }

  private static func infeasible(_ context: TextContext, on canvas: inout TextCanvas) {
    let words = context.words
    canvas.paragraph(words(.infeasibleMeans), paint: .error)
    guard let why = context.answer.infeasibility else { return }
    canvas.item(words(.infeasibleCause(why.cause)))
    canvas.item(words(.infeasibleLift(why.cause)))
    if let budget = why.smallestBudget {
      canvas.item(words(.smallestBudget, context.numbers.money(budget), context.numbers.compact(budget)))
      if !why.rulesOn.isEmpty { canvas.paragraph(words(.rulesOn, why.rulesOn.joined(separator: ", ")), indent: 4) }
      if !why.rulesOff.isEmpty { canvas.paragraph(words(.rulesOff, why.rulesOff.joined(separator: ", ")), indent: 4) }
    } else {
      canvas.item(words(.moneyDoesNotHelp))
    }
  }
}

extension Diagnostic.Severity {
  /// Its colour.
  var paint: TextStyle.Paint {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}
