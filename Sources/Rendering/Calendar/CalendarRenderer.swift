import CampaignModel

/// The timeline of an answer as an iCalendar file (RFC 5545): whole-day events, the same bytes for the same answer.
package struct CalendarRenderer: Sendable {
  private let language: Language

  /// A renderer.
  package init(language: Language) { self.language = language }

  /// The calendar; nil while the launch date is unknown or there is no mix.
  package func render(_ answer: Recommendation) -> [UInt8]? {
    guard let entries = answer.options?.timeline.calendar(of: answer.name), !entries.isEmpty else { return nil }
    let told = TimelineWords(
      words: Catalogue(language), numbers: Wording(language, currency: answer.currency),
      names: PackNames(answer, language: language))
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//kolmix//\(answer.stamps.version)//EN", "CALSCALE:GREGORIAN",
    ]
    for entry in entries {
      let title = told.title(entry.event, phases: answer.phases, language: language)
      lines += [
        "BEGIN:VEVENT", "UID:\(entry.uid)",
        // A stamp is asked for; the day itself, so that the same plan gives the same bytes.
        "DTSTAMP:\(Self.day(entry.start))T000000Z",
        "DTSTART;VALUE=DATE:\(Self.day(entry.start))", "DTEND;VALUE=DATE:\(Self.day(entry.end))",
        "SUMMARY:\(Self.escaped("\(answer.name): \(title)"))", "TRANSP:TRANSPARENT", "END:VEVENT",
      ]
    }
    lines.append("END:VCALENDAR")
    return lines.flatMap { Self.folded($0) }
  }

  private static func day(_ date: CivilDate) -> String { date.iso.filter { $0 != "-" } }

  /// Text as RFC 5545 §3.3.11 wants it.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\", ";", ",": result += "\\\(character)"
      case _ where character.isNewline: result += "\\n"
      default: result.append(character)
      }
    }
    return result
  }

  /// A line cut after at most 75 bytes, between characters, each further piece after a blank (RFC 5545 §3.1).
  private static func folded(_ line: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = 75
    for scalar in line.unicodeScalars {
      let piece = Array(String(scalar).utf8)
      if piece.count > room {
        bytes += [0x0D, 0x0A, 0x20]
        room = 74
      }
      bytes += piece
      room -= piece.count
    }
    return bytes + [0x0D, 0x0A]
  }
}
