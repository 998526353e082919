import CampaignModel

/// Values of fields as parts of a sentence or for a glance.
struct ValueWords: Sendable {
  /// Numbers.
  let amounts: AmountWords

  private var names: FieldNames { amounts.names }
  private var words: Catalogue { names.words }

  /// One value.
  func text(_ value: FieldValue, _ field: FieldSchema, _ style: SentenceStyle) -> String {
    func constant(_ number: Double, _ type: FieldType) -> String {
      amounts.constant(number, type, style, unitOf: field)
    }
    switch value {
    case .number(let number):
      let isShare = field.type == .percent || field.type == .amount || field.role == .goal
      return constant(number, isShare ? .percent : .number)
    case .integer(let number): return constant(Double(number), .integer)
    case .money(let money): return amounts.numbers.shortest(money)
    case .date(let date): return amounts.numbers.day(date)
    case .flag(let flag): return flag ? words(.yes) : words(.no)
    case .choice(let index): return row(options([index], of: field, style), style)
    case .set(let bits):
      return row(options((0..<64).filter { bits & (1 << UInt64($0)) != 0 }, of: field, style), style)
    case .text(let text): return names.quoted(text)
    case .texts(let texts): return row(texts.map(names.quoted), style)
    case .records: return PlainText.clean(FieldWords(words: words, numbers: amounts.numbers).text(value, of: field))
    }
  }

  private func options(_ indices: [Int], of field: FieldSchema, _ style: SentenceStyle) -> [String] {
    indices.filter(field.values.indices.contains).map { names.option(field.values[$0], style) }
  }

  private func row(_ parts: [String], _ style: SentenceStyle) -> String {
    if parts.isEmpty { return words(.none) }
    return style == .short ? parts.joined(separator: " + ") : names.series(parts, .and)
  }
}
