import CampaignModel

/// Days and times as cells of type `d` write them (ISO 8601): `2026-03-09`, `2026-03-09T08:30:00.250Z`, `08:30`.
enum WrittenDate {
  /// Nil when it is none, or names a time zone other than UTC.
  static func read(_ text: String) -> SheetDate? {
    var rest = Array(text.utf8)[...]
    if rest.last == UInt8(ascii: "Z") { rest.removeLast() }
    var day: CivilDate?
    if rest.count >= 10, rest[rest.startIndex + 4] == UInt8(ascii: "-") {
      guard let year = digits(&rest, 4), take(&rest, "-"), let month = digits(&rest, 2), take(&rest, "-"),
        let date = digits(&rest, 2), let found = CivilDate(year: year, month: month, day: date)
      else { return nil }
      day = found
      if rest.isEmpty { return SheetDate(day: day) }
      guard take(&rest, "T") || take(&rest, " ") else { return nil }
    } else {
      _ = take(&rest, "T")
    }
    guard let hours = digits(&rest, 2), hours < 24, take(&rest, ":"), let minutes = digits(&rest, 2), minutes < 60
    else { return nil }
    var milliseconds = (hours * 60 + minutes) * 60_000
    if take(&rest, ":") {
      guard let seconds = digits(&rest, 2), seconds < 60 else { return nil }
      milliseconds += seconds * 1000
      if take(&rest, ".") {
        let fraction = rest.prefix { isDigit($0) }
        guard !fraction.isEmpty else { return nil }
        rest = rest.dropFirst(fraction.count)
        milliseconds += (fraction.prefix(3) + [48, 48, 48]).prefix(3).reduce(0) { $0 * 10 + Int($1) - 48 }
      }
    }
    return rest.isEmpty ? SheetDate(day: day, milliseconds: milliseconds, showsTime: true) : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func digits(_ rest: inout ArraySlice<UInt8>, _ count: Int) -> Int? {
    let taken = rest.prefix(count)
    guard taken.count == count, taken.allSatisfy(isDigit) else { return nil }
    rest = rest.dropFirst(count)
    return taken.reduce(0) { $0 * 10 + Int($1) - 48 }
  }

  private static func take(_ rest: inout ArraySlice<UInt8>, _ mark: Character) -> Bool {
    guard let byte = mark.asciiValue, rest.first == byte else { return false }
    rest = rest.dropFirst()
    return true
  }
}
