/// What a number format shows, as far as it matters for reading (ECMA-376 part 1, §18.8.30 and §18.8.31).
enum CellFormat: UInt8 {
  case general, percent, day, time, dayAndTime, elapsed

  /// A format that files only name by its number. Formats 27–36 and 50–58 are days and times in East Asian languages; some of
  /// them are days in one and times in another.
  init(builtIn id: Int) {
    self =
      switch id {
      case 9, 10: .percent
      case 14...17, 27...31, 36, 50...54, 57, 58: .day
      case 18...21, 32, 33, 45, 47: .time
      case 22, 34, 35, 55, 56: .dayAndTime
      case 46: .elapsed
      default: .general
      }
  }

  /// A format by its code, of which the section for positive numbers counts: `dd/mm/yyyy`, `[h]:mm`, `0.0%`.
  init(code: String) {
    var letters: Set<UInt8> = []
    var isElapsed = false
    var rest = Array(code.utf8)[...]
    scan: while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: ";"): break scan
      case UInt8(ascii: "\""): rest = rest.drop { $0 != UInt8(ascii: "\"") }.dropFirst()
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): rest = rest.dropFirst()
      case UInt8(ascii: "["):
        let inside = rest.prefix { $0 != UInt8(ascii: "]") }
        rest = rest.dropFirst(inside.count + 1)
        // `[h]`, `[mm]`; others are colours, conditions and currencies.
        isElapsed = isElapsed || Self.isElapsed(inside)
      case UInt8(ascii: "A"), UInt8(ascii: "a"): Self.skipHalfDay(&rest)
      default: letters.insert(byte | 0x20)
      }
    }
    let hasDay = letters.contains(UInt8(ascii: "d")) || letters.contains(UInt8(ascii: "y"))
    let hasTime = letters.contains(UInt8(ascii: "h")) || letters.contains(UInt8(ascii: "s"))
    let hasMonthOrMinute = letters.contains(UInt8(ascii: "m"))
    self =
      if isElapsed {
        .elapsed
      } else if hasDay {
        hasTime ? .dayAndTime : .day
      } else if hasTime {
        .time
      } else if hasMonthOrMinute {
        .day
      } else {
        letters.contains(UInt8(ascii: "%")) ? .percent : .general
      }
  }

  private static func isElapsed(_ inside: ArraySlice<UInt8>) -> Bool {
    guard let first = inside.first.map({ $0 | 0x20 }), "hms".utf8.contains(first) else { return false }
    return inside.allSatisfy { $0 | 0x20 == first }
  }

  /// Passes over the rest of `AM/PM` or `A/P`, whose letters are no months.
  private static func skipHalfDay(_ rest: inout ArraySlice<UInt8>) {
    for tail in ["m/pm", "/p"] where rest.prefix(tail.utf8.count).map({ $0 | 0x20 }).elementsEqual(tail.utf8) {
      rest = rest.dropFirst(tail.utf8.count)
      return
    }
  }
}
