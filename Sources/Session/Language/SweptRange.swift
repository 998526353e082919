import CampaignModel
import Notation

/// A field with the ends of a range, as typed: `budget 300tr..1,2 tỷ`; without a range the field's options are meant.
struct SweptRange {
  let field: Int
  let from: FieldValue?
  let to: FieldValue?

  /// Takes one from the beginning of a text.
  static func take(_ text: inout String, _ session: ReplSession) throws(SessionFailure) -> SweptRange {
    let naming = FieldNaming(session: session)
    let found = try naming.field(text)
    let words = found.rest.split(whereSeparator: \.isWhitespace).map(String.init)
    // A range ends where the next field's name begins.
    var end = 0
    while end < words.count, end == 0 || (try? naming.field(words[end...].joined(separator: " "))) == nil { end += 1 }
    if session.whatIf.isNumeric(field: found.index), end > 0 {
      let range = words[..<end].joined(separator: " ")
      text = words[end...].joined(separator: " ")
      let ends = try parse(range, field: found.index, session)
      return SweptRange(field: found.index, from: ends.0, to: ends.1)
    }
    text = found.rest
    let schema = session.pack.schema.fields[found.index]
    guard session.whatIf.isNumeric(field: found.index) else {
      return SweptRange(field: found.index, from: nil, to: nil)
    }
    // A small field is swept whole; round a large one from half to double.
    if let range = schema.range, range.upperBound - range.lowerBound <= 100 {
      let ends = [range.lowerBound, range.upperBound].map { value(of: schema.type, $0) }
      return SweptRange(field: found.index, from: ends[0], to: ends[1])
    }
    let now = session.state.current.brief.value(found.index)?.axis ?? 0
    guard now > 0 else { throw SessionFailure(.notRange, [schema.id]) }
    return SweptRange(field: found.index, from: value(of: schema.type, now / 2), to: value(of: schema.type, now * 2))
  }

  /// `300tr..1,2tỷ`, also with an ellipsis or a dash between spaces.
  static func parse(
    _ text: String, field: Int, _ session: ReplSession
  ) throws(SessionFailure) -> (FieldValue, FieldValue) {
    for sign in ["..", "…", " – ", " - ", " đến ", " to "] {
      guard let cut = text.firstRange(of: sign) else { continue }
      let low = Folding.trimmed(String(text[..<cut.lowerBound]).replacing("từ ", with: ""))
      let high = Folding.trimmed(String(text[cut.upperBound...].drop { $0 == "." }))
      let naming = FieldNaming(session: session)
      return (try naming.value(field, low), try naming.value(field, high))
    }
    throw SessionFailure(.notRange, [text])
  }

  private static func value(of type: FieldType, _ number: Double) -> FieldValue? {
    switch type {
    case .money: Money(rounding: number).map { .money($0) }
    case .integer: .integer(Int64(number.rounded()))
    case .date: .date(CivilDate(dayNumber: Int(number)))
    default: .number(number)
    }
  }
}
