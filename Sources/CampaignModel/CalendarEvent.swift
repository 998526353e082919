/// One whole-day entry for a calendar (iCalendar, RFC 5545); its words come from the catalogue of texts.
public struct CalendarEvent: Sendable, Hashable {
  /// The same for the same campaign and entry, so that a calendar replaces it instead of doubling it.
  public var uid: String
  /// First day, `DTSTART;VALUE=DATE`.
  public var start: CivilDate
  /// The day after the last one, `DTEND;VALUE=DATE`.
  public var end: CivilDate
  /// What it stands for.
  public var event: TimelineEvent

  /// An entry.
  public init(uid: String, start: CivilDate, end: CivilDate, event: TimelineEvent) {
    self.uid = uid
    self.start = start
    self.end = end
    self.event = event
  }
}

extension Timeline {
  /// The dated events as calendar entries; empty while the launch date is unknown. `campaign` names it in the uids: its
  /// letters and digits are kept, everything else becomes a dash.
  public func calendar(of campaign: String) -> [CalendarEvent] {
    let name = String(campaign.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
    var seen: [String: Int] = [:]
    return events.compactMap { event in
      guard let days = event.days else { return nil }
      let parts = [event.kind.rawValue, event.phase, event.tier].compactMap { $0 }.joined(separator: ".")
      let number = (seen[parts] ?? 0) + 1
      seen[parts] = number
      return CalendarEvent(
        uid: "\(name).\(parts).\(number)@kolmix", start: days.lowerBound, end: days.upperBound.adding(days: 1),
        event: event)
    }
  }
}
