import CampaignModel
import Rendering

/// What is not certain: what the client insists on, values assumed, questions to ask, fields nobody answered.
enum AssumptionsSection {
  static func make(_ context: ReportContext) -> ReportSection {
    let (words, answer) = (context.words, context.answer)
    var blocks: [ReportBlock] = []
    if let demands = answer.demands {
      let face = SessionFace(language: context.text.language, currency: answer.currency)
      let items = DemandsText(face).rows(demands, of: answer).map { ReportItem(title: $0.demand, lines: [$0.cost]) }
      blocks.append(.items(words(SessionLabel.insistedHeading), items))
    }
    let assumed = answer.assumptions.filter { assumption in
      assumption.field.map(context.shows) ?? true
    }.compactMap { item($0, context) }
    if !assumed.isEmpty { blocks.append(.items(words.report(.assumed), assumed)) }
    let questions = answer.questions.filter { !StatusSection.isAskedByBlock($0, answer) }.map {
      ReportItem(
        title: context.shown($0.text, else: context.rule($0.rule)), origin: context.isInternal ? $0.rule : "")
    }
    if !questions.isEmpty { blocks.append(.items(words.report(.questions), questions)) }
    let unknown = answer.unknown.filter(context.shows).map { field in
      let question = context.shown(field.question)
      return ReportItem(
        title: context.shown(field.title, else: field.id), lines: question.isEmpty ? [] : [question])
    }
    if !unknown.isEmpty, context.isFull { blocks.append(.items(words.report(.unknown), unknown)) }
    return ReportSection(kind: .assumptions, title: words.report(.assumptions), blocks: blocks)
  }

  private static func item(_ assumption: Assumption, _ context: ReportContext) -> ReportItem? {
    var shown = assumption
    if !context.isInternal, case .feeMarkup(let factor, let withheld, let vat, let agency)? = assumption.note,
      agency > 0
    {
      // The agency's part is its own affair; the taxes are the client's.
      shown.note = .feeMarkup(factor: factor / (1 + agency), withheld: withheld, vat: vat, agency: 0)
    }
    let text = AssumptionWords(words: context.words, numbers: context.numbers).text(shown, names: context.names)
    guard !text.isEmpty else { return nil }
    return ReportItem(title: context.sentence(text), origin: context.isInternal ? assumption.rule ?? "" : "")
  }
}
