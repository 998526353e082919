import CampaignModel

/// A day, a moment or a time of a cell with a date format.
package struct SheetDate: Sendable, Hashable {
  /// The day; nil for a time of day and for elapsed time.
  package let day: CivilDate?
  /// Milliseconds since midnight; elapsed time may be longer than a day.
  package let milliseconds: Int
  /// Whether the cell shows the time.
  package let showsTime: Bool

  /// A day and the time in it.
  package init(day: CivilDate?, milliseconds: Int = 0, showsTime: Bool = false) {
    self.day = day
    self.milliseconds = milliseconds
    self.showsTime = showsTime
  }

  /// As the cell shows it: `2026-03-09`, `2026-03-09T08:30:00`, `08:30:00`, `36:15:00`. Midnight is not written after a day.
  package var iso: String {
    guard let day else { return time }
    return showsTime && milliseconds != 0 ? "\(day.iso)T\(time)" : day.iso
  }

  private var time: String {
    func padded(_ number: Int, _ width: Int = 2) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let seconds = milliseconds / 1000
    let rest = milliseconds % 1000
    return "\(padded(seconds / 3600)):\(padded(seconds / 60 % 60)):\(padded(seconds % 60))"
      + (rest == 0 ? "" : ".\(padded(rest, 3))")
  }
}
