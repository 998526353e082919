import CampaignModel
import Rendering

/// What the advice rests on: each source once, in the order of first use.
enum SourcesSection {
  static func make(_ context: ReportContext) -> ReportSection {
    let answer = context.answer
    var seen: Set<String> = []
    let named = answer.reasons.map(\.source) + answer.tactics.map(\.advice.source) + answer.risks.map(\.advice.source)
    let all = named + [answer.scheme.source, answer.playbook?.source ?? ""]
    let sources = all.filter { !$0.isEmpty && seen.insert($0).inserted }
    return ReportSection(
      kind: .sources, title: context.words.report(.sources),
      blocks: sources.isEmpty ? [] : [.items("", sources.map { ReportItem(title: $0) })])
  }
}
