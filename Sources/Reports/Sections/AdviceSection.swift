import CampaignModel
import Rendering

/// What to do and what to watch for.
enum AdviceSection {
  /// Whether this copy tells it: how to run a campaign that is blocked is no advice for a client.
  static func isTold(_ context: ReportContext) -> Bool { context.isInternal || context.answer.status != .blocked }

  static func make(_ context: ReportContext) -> ReportSection {
    var blocks: [ReportBlock] = []
    let isTold = isTold(context)
    func add(_ heading: String, _ given: [AdviceGiven]) {
      guard isTold, !given.isEmpty else { return }
      blocks.append(.items(heading, given.map { item($0, context) }))
    }
    add(context.words.report(.tactics), context.answer.tactics)
    add(context.words.report(.risks), context.answer.risks)
    return ReportSection(kind: .advice, title: context.words.report(.advice), blocks: blocks)
  }

  private static func item(_ given: AdviceGiven, _ context: ReportContext) -> ReportItem {
    let text = context.shown(given.advice.text)
    var origin: [String] = []
    if context.isInternal {
      origin.append(
        given.rules.isEmpty
          ? context.words(.fromPlaybook) : context.words(.broughtBy, given.rules.joined(separator: ", ")))
    }
    if !given.advice.source.isEmpty { origin.append(context.words.report(.source, given.advice.source)) }
    return ReportItem(
      title: context.shown(given.advice.title, else: given.advice.id), lines: text.isEmpty ? [] : [text],
      origin: origin.joined(separator: " · "))
  }
}
