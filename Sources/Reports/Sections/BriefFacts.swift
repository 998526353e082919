import CampaignModel
import Rendering

/// The brief in short, as it was understood.
enum BriefFacts {
  private static let leading: [FieldRole] = [.client, .campaign, .budget, .weeks, .launchDate]
  private static let following: [FieldRole] = [.audience, .platforms]

  static func make(_ context: ReportContext) -> ReportSection {
    var facts = leading.compactMap { fact($0, context) }
    if let goals = context.text.goals { facts.append(ReportFact(context.words(.goals), goals)) }
    facts += following.compactMap { fact($0, context) }
    if context.isFull { facts += others(context) }
    return ReportSection(
      kind: .brief, title: context.words.report(.brief), blocks: facts.isEmpty ? [] : [.facts(facts)])
  }

  private static func fact(_ role: FieldRole, _ context: ReportContext) -> ReportFact? {
    guard let echoed = context.answer.brief.first(where: { $0.field.role == role }), let value = echoed.slot.value
    else {
      return nil
    }
    let text = context.text.value(value, of: echoed.field)
    let isAssumed = echoed.slot.origin != .given
    return ReportFact(
      context.shown(echoed.field.title, else: echoed.field.id),
      isAssumed ? "\(text) (\(context.words(.assumed)))" : text)
  }

  private static func others(_ context: ReportContext) -> [ReportFact] {
    context.answer.brief.compactMap { echoed in
      guard let value = echoed.slot.value, echoed.slot.origin == .given, context.shows(echoed.field) else { return nil }
      if let role = echoed.field.role, role == .goal || leading.contains(role) || following.contains(role) {
        return nil
      }
      var text = context.text.value(value, of: echoed.field)
      if case .flag = value { text = context.sentence(text) }
      if let (low, high) = echoed.slot.range {
        let ends = [low, high].map { context.text.value(.number($0), of: echoed.field) }
        text += " (\(ends.joined(separator: "–")))"
      }
      return ReportFact(context.shown(echoed.field.title, else: echoed.field.id), text)
    }
  }
}
