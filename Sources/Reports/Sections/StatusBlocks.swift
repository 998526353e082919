import CampaignModel
import Rendering

/// Why there is no plain recommendation, and what would lift it.
enum StatusBlocks {
  static func make(_ context: ReportContext) -> [ReportBlock] {
    var blocks: [ReportBlock] = []
    switch context.answer.status {
    case .recommended: break
    case .incomplete:
      blocks.append(.warning(context.words.report(context.isInternal ? .incompleteInternal : .incompleteClient)))
    case .blocked: blocks += blocked(context)
    case .infeasible: blocks += infeasible(context)
    }
    guard context.isInternal, !context.answer.diagnostics.isEmpty else { return blocks }
    let items = context.answer.diagnostics.map { finding in
      ReportItem(
        title: context.words.message(finding), lines: [context.words.hint(finding) ?? ""].filter { !$0.isEmpty },
        origin: [finding.code.id, finding.location.map(PackNames.place)].compactMap { $0 }.joined(separator: " · "))
    }
    return blocks + [.items(context.words.report(.findings), items)]
  }

  private static func blocked(_ context: ReportContext) -> [ReportBlock] {
    let (words, answer) = (context.words, context.answer)
    var blocks: [ReportBlock] = [.warning(words(.blockedMeans))]
    blocks.append(
      .items(
        "",
        answer.blocks.map {
          ReportItem(
            title: context.shown($0.text, else: context.rule($0.rule)),
            origin: context.isInternal ? context.names.rule($0.rule) : "")
        }))
    blocks.append(.paragraph(words(.blockedLift)))
    let asked = answer.questions.filter { StatusSection.isAskedByBlock($0, answer) }
    if !asked.isEmpty {
      blocks.append(
        .items(
          words(.blockedAsk), asked.map { ReportItem(title: context.shown($0.text, else: context.rule($0.rule))) }))
    }
    return blocks
  }

  private static func infeasible(_ context: ReportContext) -> [ReportBlock] {
    let words = context.words
    var blocks: [ReportBlock] = [.warning(words(.infeasibleMeans))]
    guard let why = context.answer.infeasibility else { return blocks }
    var items = [
      ReportItem(title: context.sentence(words(.infeasibleCause(why.cause)))),
      ReportItem(title: words(.infeasibleLift(why.cause))),
    ]
    if let budget = why.smallestBudget {
      var lines: [String] = []
      func said(_ rules: [String], _ label: Label) {
        if !rules.isEmpty { lines.append(words(label, rules.map(context.rule).joined(separator: "; "))) }
      }
      said(why.rulesOn, .rulesOn)
      said(why.rulesOff, .rulesOff)
      items.append(
        ReportItem(
          title: words(.smallestBudget, context.numbers.money(budget), context.numbers.compact(budget)), lines: lines))
    } else {
      items.append(ReportItem(title: words(.moneyDoesNotHelp)))
    }
    blocks.append(.items("", items))
    return blocks
  }
}
