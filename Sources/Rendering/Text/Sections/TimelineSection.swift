import CampaignModel
import Notation

/// What has to happen on which day, what the law asks, and what the community needs.
enum TimelineSection {
  /// Writes the sections; nothing unless options were asked for.
  static func draw(_ context: TextContext, on canvas: inout TextCanvas) {
    guard let options = context.answer.options else { return }
    days(options.timeline, context, on: &canvas)
    if let community = options.community { draw(community, context, on: &canvas) }
  }

  private static func days(_ timeline: Timeline, _ context: TextContext, on canvas: inout TextCanvas) {
    guard !timeline.events.isEmpty else { return }
    let words = context.words
    let told = TimelineWords(words: words, numbers: context.numbers, names: context.names)
    canvas.heading(words(OptionsLabel.timeline))
    // Phases stand above; drafts of later waves are approved while earlier ones run, and are in the calendar.
    let shown = timeline.events.filter { event in
      event.kind != .phase && (event.kind != .approval || event.offset.lowerBound < 0)
    }
    let rows = TimelineRow.rows(shown)
    let days = rows.map { day($0.first, context) }
    let width = days.map(DisplayWidth.of).max() ?? 0
    for (row, day) in zip(rows, days) {
      var title = told.title(row.first, phases: context.answer.phases, language: context.language)
      if row.events.count > 1 {
        title = told.repeated(row, until: self.day(row.last, context))
      }
      canvas.paragraph(title, indent: 2, lead: DisplayWidth.padded(day, to: width + 2))
    }
    if timeline.shortDays > 0 {
      canvas.paragraph(words(OptionsLabel.tooShort, context.numbers.count(timeline.shortDays)), paint: .warning)
    }
    let duties = timeline.duties.map(told.duty).joined(separator: "; ")
    if !duties.isEmpty { canvas.paragraph("\(words(OptionsLabel.duties)): \(duties)", hanging: 2) }
  }

  /// The first day: a date, else days before or after the launch.
  private static func day(_ event: TimelineEvent, _ context: TextContext) -> String {
    if let days = event.days { return context.numbers.day(days.lowerBound) }
    let offset = event.offset.lowerBound
    if offset == 0 { return context.words(OptionsLabel.launchDay) }
    let label = offset < 0 ? OptionsLabel.dayBefore : .dayAfter
    return context.words(label, context.numbers.count(abs(offset)))
  }

  private static func draw(_ community: CommunityOutlook, _ context: TextContext, on canvas: inout TextCanvas) {
    let words = context.words
    let numbers = context.numbers
    func range(_ estimate: Estimate, digits: Int = 0) -> String {
      words(
        OptionsLabel.estimate, numbers.decimal(estimate.p50, digits: digits),
        numbers.decimal(estimate.p10, digits: digits),
        numbers.decimal(estimate.p90, digits: digits))
    }
    canvas.heading(words(OptionsLabel.community))
    canvas.item(words(OptionsLabel.communityJoins, range(community.joins)))
    if community.turnedAway > 0 {
      canvas.item(
        words(OptionsLabel.turnedAway, numbers.count(community.turnedAway), numbers.count(community.groupsNeeded)))
    }
    canvas.item(words(OptionsLabel.discussions, numbers.count(community.discussions)))
    canvas.item(words(OptionsLabel.reviews, numbers.count(community.reviews), range(community.reviewClicks)))
    canvas.item(words(OptionsLabel.noRank))
    canvas.item(
      words(OptionsLabel.moderation, range(community.moderationItems), range(community.moderationHours, digits: 1)))
  }
}
