import CampaignModel

/// What is not certain: questions to ask, values assumed, fields nobody answered.
enum OpenSection {
  /// Writes the section.
  static func draw(_ context: TextContext, on canvas: inout TextCanvas) {
    let answer = context.answer
    let questions = answer.questions.filter { !StatusSection.isAskedByBlock($0, answer) }
    if !questions.isEmpty {
      canvas.heading(context.words(.questionsHeading))
      for question in questions {
        canvas.item("\(context.shown(question.text, else: question.rule)) [\(question.rule)]")
      }
    }
    if !answer.assumptions.isEmpty {
      canvas.heading(context.words(.assumptionsHeading))
      for assumption in answer.assumptions { canvas.item(text(assumption, context)) }
    }
    guard !answer.unknown.isEmpty else { return }
    canvas.heading(context.words(.unknownHeading))
    for field in answer.unknown {
      let title = context.shown(field.title, else: field.id)
      let question = context.shown(field.question)
      canvas.item(question.isEmpty ? title : "\(title): \(question)")
    }
  }

  private static func text(_ assumption: Assumption, _ context: TextContext) -> String {
    let text = AssumptionWords(words: context.words, numbers: context.numbers).text(
      assumption, names: context.names)
    return assumption.rule.map { "\(text) [\($0)]" } ?? text
  }
}
