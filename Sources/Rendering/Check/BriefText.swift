import CampaignModel

/// What a brief gives, written as a file that reads back as the same brief.
package struct BriefText {
  private let schema: BriefSchema

  /// Writes briefs of a schema.
  package init(_ schema: BriefSchema) { self.schema = schema }

  /// YAML, with each of `comments` on a line of its own before it.
  package func yaml(_ brief: Brief, comments: [String] = []) -> String {
    var lines = comments.flatMap { $0.split(whereSeparator: \.isNewline) }.map { "# \(PlainText.clean(String($0)))" }
    var open = ""
    for (index, field) in schema.fields.enumerated() {
      guard brief.slots.indices.contains(index), brief.slots[index].origin == .given, let value = brief.value(index)
      else { continue }
      let group = schema.groups.first { field.id.hasPrefix("\($0.id).") }
      if let group {
        if open != group.id { lines.append("\(group.id):") }
        open = group.id
        lines.append("  \(field.id.dropFirst(group.id.count + 1)): \(text(value, field))")
      } else {
        open = ""
        lines.append("\(field.id): \(text(value, field))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func text(_ value: FieldValue, _ field: FieldSchema) -> String {
    switch value {
    case .number(let number):
      // A weight is told apart from a percentage by its group.
      return field.type == .percent && field.role != .goal ? "\"\(percent(number))%\"" : plain(number)
    case .integer(let number): return String(number)
    case .money(let money): return String(money.amount)
    case .choice(let index): return quoted(option(index, field))
    case .set(let bits):
      let chosen = field.values.indices.prefix(64).filter { bits & (1 << UInt64($0)) != 0 }
      return "[\(chosen.map { quoted(option($0, field)) }.joined(separator: ", "))]"
    case .flag(let flag): return flag ? "true" : "false"
    case .text(let text): return quoted(text)
    case .texts(let texts): return "[\(texts.map(quoted).joined(separator: ", "))]"
    case .date(let date): return quoted(date.iso)
    case .records(let records):
      let rows = records.map { record in
        let cells = zip(field.columns, record.values).compactMap { column, value in
          value.map { "\(column.id): \(text($0, column))" }
        }
        return "{\(cells.joined(separator: ", "))}"
      }
      return "[\(rows.joined(separator: ", "))]"
    }
  }

  private func option(_ index: Int, _ field: FieldSchema) -> String {
    field.values.indices.contains(index) ? field.values[index].id : String(index)
  }

  /// A share in percent, as many digits as it needs.
  private func percent(_ share: Double) -> String {
    let number = share * 100
    let rounded = (number * 1e9).rounded() / 1e9
    return plain(rounded / 100 == share ? rounded : number)
  }

  /// Digits without an exponent.
  private func plain(_ number: Double) -> String {
    if number == number.rounded(), number.magnitude < 9e15 { return String(Int64(number)) }
    let text = "\(number)"
    guard text.contains("e") else { return text }
    var digits = "\(Int64((number.magnitude * 1e12).rounded()))"
    digits = String(repeating: "0", count: max(0, 13 - digits.count)) + digits
    return (number < 0 ? "-" : "") + digits.dropLast(12) + "." + digits.suffix(12)
  }

  private func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.string(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
