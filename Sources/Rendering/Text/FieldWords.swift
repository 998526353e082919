import CampaignModel

/// Values of fields as people read them.
package struct FieldWords {
  /// Labels and units.
  let words: Catalogue
  /// Number formats.
  let numbers: Wording
  /// Whether money is written as short as it can be exactly.
  var isShort = false

  /// One value with its unit, option names instead of ids.
  package func text(_ value: FieldValue, of field: FieldSchema) -> String {
    switch value {
    case .number(let number):
      if field.type == .percent || field.type == .amount || field.role == .goal {
        return numbers.percent(number, digits: 2)
      }
      return withUnit(numbers.decimal(number, digits: 4), isOne: number == 1, field)
    case .integer(let number): return withUnit(numbers.count(number), isOne: number == 1, field)
    case .money(let money):
      let short = isShort ? numbers.shortest(money) : ""
      // `8190909,09k` is no shorter to the mind than all digits.
      return (1...9).contains(short.count) ? short : numbers.money(money)
    case .choice(let index): return option(index, of: field)
    case .set(let bits):
      let chosen = field.values.indices.prefix(64).filter { bits & (1 << UInt64($0)) != 0 }
      return chosen.isEmpty ? words(.none) : chosen.map { option($0, of: field) }.joined(separator: ", ")
    case .flag(let flag): return words(flag ? .yes : .no)
    case .text(let text): return text
    case .texts(let texts): return texts.isEmpty ? words(.none) : texts.joined(separator: ", ")
    case .date(let date): return numbers.day(date)
    case .records(let records):
      return records.isEmpty ? words(.none) : records.map { record($0, of: field) }.joined(separator: "; ")
    }
  }

  private func option(_ index: Int, of field: FieldSchema) -> String {
    guard field.values.indices.contains(index) else { return "\(index)" }
    return field.values[index].title.shown(in: words.language, else: field.values[index].id)
  }

  private func record(_ record: FieldRecord, of field: FieldSchema) -> String {
    zip(field.columns, record.values).compactMap { column, value in
      value.map { "\(column.title.shown(in: words.language, else: column.id)) \(text($0, of: column))" }
    }.joined(separator: ", ")
  }

  private func withUnit(_ number: String, isOne: Bool, _ field: FieldSchema) -> String {
    guard let unit = field.unit, !unit.isEmpty else { return number }
    return "\(number) \(words.unit(unit, isOne: isOne))"
  }
}
