import CampaignModel

/// Days: `2026-12-01`, and day before month as Vietnam writes it: `01/12/2026`, `1-12-2026`, `1.12.2026`.
package enum DateNotation {
  /// Reads a day. Month-first dates are refused where they show (`12/31/2026`), two-digit years always.
  package static func parse(_ text: String) throws(QuantityFailure) -> CivilDate {
    var words = Folding.bare(QuantityToken.narrowed(Folding.trimmed(text)))
    if words.hasPrefix("ngay ") { words.removeFirst(5) }
    // `1 tháng 12 năm 2026`, `1 tháng 12, 2026`
    words = words.replacing(" thang ", with: "/").replacing(", ", with: "/").replacing(" nam ", with: "/")
    for separator: Character in ["-", "/", "."] {
      let parts = words.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3 else { continue }
      let numbers = parts.compactMap(number)
      guard numbers.count == 3 else { throw .notADate }
      let date =
        parts[0].count == 4
        ? CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
        : parts[2].count == 4 ? CivilDate(year: numbers[2], month: numbers[1], day: numbers[0]) : nil
      guard let date else { throw .notADate }
      return date
    }
    throw .notADate
  }

  /// `23/11/2026` in Vietnamese, `2026-11-23` in English, which has no order all agree on. Reads back to the same day.
  package static func text(_ date: CivilDate, in language: Language) -> String {
    guard language == .vi else { return date.iso }
    return date.iso.split(separator: "-").reversed().joined(separator: "/")
  }

  private static func number(_ digits: Substring) -> Int? {
    guard (1...4).contains(digits.count), digits.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
    return Int(digits)
  }
}
