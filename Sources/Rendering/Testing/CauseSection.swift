import CampaignModel

/// Why an answer came out otherwise than a test expects.
struct CauseSection {
  private let context: TextContext
  private let change: ChangeWords

  /// Words for one answer.
  init(_ answer: Recommendation, language: Language, style: TextStyle) {
    context = TextContext(answer, language: language, style: style)
    change = ChangeWords(words: context.words, numbers: context.numbers, tierName: context.names.tier)
  }

  /// Draws the causes, if any, below a heading.
  func draw(_ causes: [TestCause], on canvas: inout TextCanvas) {
    guard !causes.isEmpty else { return }
    canvas.paragraph(context.words.tests(.because))
    for cause in causes { draw(cause, on: &canvas) }
  }

  private func draw(_ cause: TestCause, on canvas: inout TextCanvas) {
    switch cause {
    case .rule(let rule): WhyNotText.draw(rule, context, change, on: &canvas)
    case .gaveWay(let rule, let winner):
      WhyNotText.draw(rule, context, change, on: &canvas)
      canvas.paragraph(context.words.tests(.gaveWayTo, winner), indent: 4)
    case .shaped(let reason):
      let does = ReasonSection.points(reason, context) + FiredEffects(context).texts(reason.effects)
      let place = "\(reason.rule), \(PackNames.place(reason.location))"
      canvas.item("\(context.shown(reason.title, else: reason.rule)) [\(place)]: \(does.joined(separator: ", "))")
    case .blocked(let block):
      canvas.item("\(block.rule): \(context.words.tests(.blocked, context.shown(block.text, else: block.rule)))")
    case .infeasible(let problem):
      canvas.item(context.words(.infeasibleCause(problem.cause)))
    }
  }
}
