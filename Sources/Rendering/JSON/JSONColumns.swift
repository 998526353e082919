import CampaignModel

/// Chosen parts of an answer as one JSON object, keyed by their paths: ids instead of names, money in whole units.
enum JSONColumns {
  /// Writes the members.
  static func write(_ record: AnswerRecord, _ columns: [AnswerColumn], to writer: inout JSONWriter) {
    for column in columns {
      writer.key(column.path)
      value(column.value(record), to: &writer)
    }
  }

  private static func value(_ value: AnswerValue, to writer: inout JSONWriter) {
    switch value {
    case .none: writer.null()
    case .text(let text): writer.string(text)
    case .integer(let number): writer.integer(number)
    case .number(let number), .share(let number): writer.number(number)
    case .money(let money): writer.integer(money.amount)
    case .flag(let flag): writer.bool(flag)
    case .day(let day): writer.string(day.iso)
    case .named(let thing): writer.string(thing.id)
    case .list(let things): writer.array(things) { $0.string($1.id) }
    }
  }
}
