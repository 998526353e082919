import CampaignModel
import Rendering

/// What the advice rests on: each source once, in the order of first use.
enum SourcesSection {
  static func make(_ context: ReportContext) -> ReportSection {
    let answer = context.answer
    var seen: Set<String> = []
    // A blocked client reads what blocks, and what that rests on.
    let isWhole = AdviceSection.isTold(context)
    let reasons = isWhole ? answer.reasons : WhySection.reasons(context)
    let advice = isWhole ? answer.tactics + answer.risks : []
    let named = reasons.map(\.source) + advice.map(\.advice.source)
    let all = isWhole ? named + [answer.scheme.source, answer.playbook?.source ?? ""] : named
    let sources = all.filter { !$0.isEmpty && seen.insert($0).inserted }
    return ReportSection(
      kind: .sources, title: context.words.report(.sources),
      blocks: sources.isEmpty ? [] : [.items("", sources.map { ReportItem(title: $0) })])
  }
}
