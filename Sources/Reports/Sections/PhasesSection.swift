import CampaignModel
import Rendering

/// When: the phases over the weeks.
enum PhasesSection {
  static func make(_ context: ReportContext) -> ReportSection? {
    let phases = context.answer.phases
    guard !phases.isEmpty else { return nil }
    let words = context.words
    let last = phases.map(\.toWeek).max() ?? 0
    let stretches = phases.map { phase in
      ReportChart.Stretch(
        name: name(phase, context), from: phase.fromWeek, to: phase.toWeek, label: context.creators(phase.creators),
        isLaunch: phase.template.isLaunch)
    }
    let chart = ReportChart(
      title: words.report(.phaseChart),
      description: words.report(
        .phasesSay, context.numbers.count(last),
        phases.map { "\(name($0, context)) \(weeks($0, context))" }.joined(separator: "; ")),
      picture: .phases(stretches, weeks: last), table: table(phases, context), isTableOpen: true)
    var blocks: [ReportBlock] = [.chart(chart)]
    if context.isFull {
      let items = phases.compactMap { phase -> ReportItem? in
        let tactics = phase.template.tactics.map(context.names.tactic).joined(separator: ", ")
        return tactics.isEmpty
          ? nil : ReportItem(title: "\(name(phase, context)): \(tactics)")
      }
      if !items.isEmpty { blocks.append(.items(words.report(.tacticsByPhase), items)) }
    }
    let title = context.answer.playbook.map { context.shown($0.title, else: $0.id) }
    return ReportSection(
      kind: .phases, title: title.map { words.report(.phasesOf, $0) } ?? words.report(.phases), blocks: blocks)
  }

  private static func name(_ phase: Phase, _ context: ReportContext) -> String {
    context.shown(phase.template.title, else: phase.template.id)
  }

  private static func weeks(_ phase: Phase, _ context: ReportContext) -> String {
    let from = context.numbers.count(phase.fromWeek)
    return phase.toWeek > phase.fromWeek ? "\(from)–\(context.numbers.count(phase.toWeek))" : from
  }

  private static func table(_ phases: [Phase], _ context: ReportContext) -> ReportTable {
    let words = context.words
    let isDated = phases.contains { $0.days != nil }
    var table = ReportTable(
      words.report(.phaseTable),
      [.text(words.report(.phase)), .text(words.report(.weeks))] + (isDated ? [.text(words.report(.daysColumn))] : [])
        + [.text(words(.creators)), .text(words.report(.aim))])
    for phase in phases {
      var cells: [ReportCell] = [.text(name(phase, context)), .text(weeks(phase, context))]
      if isDated {
        cells.append(
          .text(
            phase.days.map { "\(context.numbers.day($0.lowerBound)) – \(context.numbers.day($0.upperBound))" } ?? ""))
      }
      cells += [.text(context.creators(phase.creators)), .text(context.shown(phase.template.aim))]
      table.rows.append(.init(cells))
    }
    return table
  }
}
