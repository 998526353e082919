import CampaignModel
import Rendering

/// What has to happen on which day, and what the law asks of posts.
enum DaysSection {
  static func make(_ context: ReportContext) -> ReportSection? {
    guard let timeline = context.answer.options?.timeline, !timeline.events.isEmpty else { return nil }
    let words = context.words
    let told = TimelineWords(words: words, numbers: context.numbers, names: context.names)
    var table = ReportTable(
      words.report(.dayTable), [.text(words.report(.day)), .text(words.report(.whatHappens))])
    // Phases stand above; drafts of later waves are approved while earlier ones run.
    let shown = timeline.events.filter { $0.kind != .phase && ($0.kind != .approval || $0.offset.lowerBound < 0) }
    for row in TimelineRow.rows(shown) {
      let title =
        row.events.count > 1
        ? told.repeated(row, until: day(row.last, context))
        : told.title(row.first, phases: context.answer.phases, language: context.text.language)
      table.rows.append(.init([.text(day(row.first, context)), .text(title)]))
    }
    var blocks: [ReportBlock] = [.table(table)]
    if timeline.shortDays > 0 {
      blocks.insert(.warning(words(OptionsLabel.tooShort, context.numbers.count(timeline.shortDays))), at: 0)
    }
    let duties = timeline.duties.map { ReportItem(title: context.sentence(told.duty($0))) }
    if !duties.isEmpty { blocks.append(.items(words(OptionsLabel.duties), duties)) }
    return ReportSection(kind: .days, title: words.report(.days), blocks: blocks)
  }

  /// The first day: a date, else days before or after the launch.
  private static func day(_ event: TimelineEvent, _ context: ReportContext) -> String {
    if let days = event.days { return context.numbers.day(days.lowerBound) }
    let offset = event.offset.lowerBound
    if offset == 0 { return context.words(OptionsLabel.launchDay) }
    return context.words(
      offset < 0 ? OptionsLabel.dayBefore : OptionsLabel.dayAfter, context.numbers.count(Int64(offset.magnitude)))
  }
}
