import CampaignModel

/// Risks and tactics, each with its text and the rules that brought it.
enum AdviceSection {
  /// Writes the section.
  static func draw(_ context: TextContext, on canvas: inout TextCanvas) {
    list(context.words(.risksHeading), context.answer.risks, context, on: &canvas)
    list(context.words(.tacticsHeading), context.answer.tactics, context, on: &canvas)
  }

  private static func list(
    _ heading: String, _ given: [AdviceGiven], _ context: TextContext, on canvas: inout TextCanvas
  ) {
    guard !given.isEmpty else { return }
    canvas.heading(heading)
    for entry in given {
      canvas.item(context.shown(entry.advice.title, else: entry.advice.id))
      canvas.paragraph(context.shown(entry.advice.text), indent: 4)
      let origin =
        entry.rules.isEmpty
        ? context.words(.fromPlaybook) : context.words(.broughtBy, entry.rules.joined(separator: ", "))
      canvas.paragraph(origin, indent: 4, hanging: 2, paint: .quiet)
    }
  }
}
