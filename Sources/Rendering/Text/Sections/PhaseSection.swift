import CampaignModel
import Notation

/// When: the playbook's phases by week, with days when the launch date is known.
enum PhaseSection {
  /// Writes the section; nothing without phases.
  static func draw(_ context: TextContext, on canvas: inout TextCanvas) {
    let phases = context.answer.phases
    guard !phases.isEmpty else { return }
    let words = context.words
    let title = context.answer.playbook.map { context.shown($0.title, else: $0.id) }
    canvas.heading([words(.phasesHeading), title].compactMap { $0 }.joined(separator: context.style.dot))
    let weeks = phases.map { self.weeks($0, context) }
    let names = phases.map { PlainText.clean(context.shown($0.template.title, else: $0.template.id)) }
    let weekWidth = weeks.map(DisplayWidth.of).max() ?? 0
    let nameWidth = min(28, canvas.width - 4 - weekWidth, names.map(DisplayWidth.of).max() ?? 0)
    for (index, phase) in phases.enumerated() {
      let week = DisplayWidth.padded(weeks[index], to: weekWidth)
      let name = PlainText.cut(names[index], to: nameWidth, ellipsis: context.style.ellipsis)
      let indent = 4
      let (bar, days) = (timeline(phase, phases, context), days(phase, context))
      var line = "  \(week)  \(DisplayWidth.padded(name, to: nameWidth))"
      func takes(_ part: String) -> Bool {
        !part.isEmpty && DisplayWidth.of(line) + 2 + DisplayWidth.of(part) <= canvas.width
      }
      // Without room for all, the days are worth more than their picture.
      if !bar.isEmpty, takes(bar + (days.isEmpty ? "" : "  " + days)) { line += "  " + bar }
      let isBeside = takes(days)
      if isBeside { line += "  " + days }
      canvas.raw(line)
      if !isBeside { canvas.paragraph(days, indent: indent) }
      if !phase.creators.isEmpty {
        canvas.paragraph(
          phase.creators.map { words(.tierCount, context.names.tier($0.tier), context.numbers.count($0.count)) }
            .joined(separator: ", "), indent: indent)
      }
      canvas.paragraph(context.shown(phase.template.aim), indent: indent)
      if !phase.template.tactics.isEmpty {
        let tactics = phase.template.tactics.map(context.names.tactic).joined(separator: ", ")
        canvas.paragraph("\(words(.tactics)): \(tactics)", indent: indent, hanging: 2)
      }
    }
  }

  private static func weeks(_ phase: Phase, _ context: TextContext) -> String {
    let from = context.numbers.count(phase.fromWeek)
    guard phase.toWeek > phase.fromWeek else { return context.words(.week, from) }
    return context.words(.weeks, from + context.style.dash + context.numbers.count(phase.toWeek))
  }

  private static func days(_ phase: Phase, _ context: TextContext) -> String {
    phase.days.map {
      "\(context.numbers.day($0.lowerBound)) \(context.style.dash) \(context.numbers.day($0.upperBound))"
    } ?? ""
  }

  /// One cell a week, filled while the phase runs; empty for campaigns of more than 16 weeks.
  private static func timeline(_ phase: Phase, _ phases: [Phase], _ context: TextContext) -> String {
    let last = phases.map(\.toWeek).max() ?? 0
    guard (1...16).contains(last) else { return "" }
    let signs = context.style.ascii ? ("#", ".") : ("█", "·")
    return (1...last).reduce(into: "") { line, week in
      line += week >= phase.fromWeek && week <= phase.toWeek ? signs.0 : signs.1
    }
  }
}
