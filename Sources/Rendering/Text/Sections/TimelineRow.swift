import CampaignModel

/// What one line of the days tells: an event, or posts of a tier that repeat, as many each time and as far apart.
package struct TimelineRow {
  /// The events, in order; one or at least three.
  package private(set) var events: [TimelineEvent]
  /// Days from one to the next; 0 with one event.
  private(set) var distance = 0

  /// The first event.
  package var first: TimelineEvent { events[0] }
  /// The last event; the first when there is no other.
  package var last: TimelineEvent { events[events.count - 1] }

  /// Fewer are told one by one.
  private static let fewest = 3

  /// Lines for events in order of days, a line standing where its first event does.
  package static func rows(_ events: [TimelineEvent]) -> [TimelineRow] {
    var rows: [TimelineRow] = []
    for event in events {
      let same = rows.lastIndex { $0.first.kind == .posting && event.kind == .posting && $0.first.tier == event.tier }
      if let same, rows[same].takes(event) {
        rows[same].distance = event.offset.lowerBound - rows[same].last.offset.lowerBound
        rows[same].events.append(event)
      } else {
        rows.append(TimelineRow(events: [event]))
      }
    }
    return rows.flatMap { row in row.events.count < fewest ? row.events.map { TimelineRow(events: [$0]) } : [row] }
      .enumerated()
      .sorted { ($0.element.first.offset.lowerBound, $0.offset) < ($1.element.first.offset.lowerBound, $1.offset) }
      .map(\.element)
  }

  private func takes(_ event: TimelineEvent) -> Bool {
    let step = event.offset.lowerBound - last.offset.lowerBound
    return event.posts == first.posts && step > 0 && (events.count == 1 || step == distance)
  }
}
