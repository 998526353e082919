import CampaignModel

/// What a brief gives, written as a file that reads back as the same brief.
package struct BriefText {
  private let schema: BriefSchema

  /// Writes briefs of a schema.
  package init(_ schema: BriefSchema) { self.schema = schema }

  /// YAML, with each of `comments` on a line of its own before it.
  package func yaml(_ brief: Brief, comments: [String] = []) -> String {
    let notation = Notation.yaml
    var lines = comments.flatMap { $0.split(whereSeparator: \.isNewline) }.map { "# \(PlainText.clean(String($0)))" }
    for part in parts(brief) {
      guard let group = part.group else {
        lines += part.entries.map { notation.entry($0.key, text($0.value, $0.field, notation)) }
        continue
      }
      lines.append("\(group):")
      lines += part.entries.map { "  " + notation.entry($0.key, text($0.value, $0.field, notation)) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A Lua table on one line, as tests give their briefs.
  package func lua(_ brief: Brief) -> String {
    let notation = Notation.lua
    let items = parts(brief).flatMap { part -> [String] in
      let entries = part.entries.map { notation.entry($0.key, text($0.value, $0.field, notation)) }
      guard let group = part.group else { return entries }
      return [notation.entry(group, notation.table(entries))]
    }
    return notation.table(items)
  }

  /// A text as a Lua string.
  package static func lua(_ text: String) -> String { Notation.lua.quoted(text) }

  /// What a brief gives, fields of a group together.
  private func parts(_ brief: Brief) -> [Part] {
    var found: [Part] = []
    for (index, field) in schema.fields.enumerated() {
      guard brief.slots.indices.contains(index), brief.slots[index].origin == .given, let value = brief.value(index)
      else { continue }
      let group = schema.groups.first { field.id.hasPrefix("\($0.id).") }?.id
      let entry = Entry(key: String(field.id.dropFirst(group.map { $0.count + 1 } ?? 0)), value: value, field: field)
      if let place = found.firstIndex(where: { $0.group != nil && $0.group == group }) {
        found[place].entries.append(entry)
      } else {
        found.append(Part(group: group, entries: [entry]))
      }
    }
    return found
  }

  private struct Part {
    let group: String?
    var entries: [Entry]
  }

  private struct Entry {
    let key: String
    let value: FieldValue
    let field: FieldSchema
  }

  private func text(_ value: FieldValue, _ field: FieldSchema, _ notation: Notation) -> String {
    switch value {
    case .number(let number):
      // A weight is told apart from a percentage by its group.
      return field.type == .percent && field.role != .goal ? "\"\(percent(number))%\"" : plain(number)
    case .integer(let number): return String(number)
    case .money(let money): return String(money.amount)
    case .choice(let index): return notation.quoted(option(index, field))
    case .set(let bits):
      let chosen = field.values.indices.prefix(64).filter { bits & (1 << UInt64($0)) != 0 }
      return notation.list(chosen.map { notation.quoted(option($0, field)) })
    case .flag(let flag): return flag ? "true" : "false"
    case .text(let text): return notation.quoted(text)
    case .texts(let texts): return notation.list(texts.map(notation.quoted))
    case .date(let date): return notation.quoted(date.iso)
    case .records(let records):
      let rows = records.map { record in
        let cells = zip(field.columns, record.values).compactMap { column, value in
          value.map { notation.entry(column.id, text($0, column, notation)) }
        }
        return notation.table(cells)
      }
      return notation.list(rows)
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
}

extension BriefText {
  /// How a language writes lists, tables and texts.
  private enum Notation {
    case yaml, lua

    func list(_ items: [String]) -> String {
      switch self {
      case .yaml: "[\(items.joined(separator: ", "))]"
      case .lua: table(items)
      }
    }

    func table(_ items: [String]) -> String {
      switch self {
      case .yaml: "{\(items.joined(separator: ", "))}"
      case .lua: items.isEmpty ? "{}" : "{ \(items.joined(separator: ", ")) }"
      }
    }

    func entry(_ key: String, _ value: String) -> String {
      switch self {
      case .yaml: "\(key): \(value)"
      case .lua: "\(Self.isLuaName(key) ? key : "[\(quoted(key))]") = \(value)"
      }
    }

    func quoted(_ text: String) -> String {
      guard self == .lua else {
        var writer = JSONWriter()
        writer.string(text)
        return String(decoding: writer.bytes, as: UTF8.self)
      }
      var result = "\""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\"", "\\": result += "\\\(scalar)"
        case _ where scalar.value < 0x20 || scalar.value == 0x7F:
          let digits = String(scalar.value)
          result += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
        default: result.unicodeScalars.append(scalar)
        }
      }
      return result + "\""
    }

    private static let luaWords: Set<String> = [
      "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local", "nil",
      "not", "or", "repeat", "return", "then", "true", "until", "while",
    ]

    private static func isLuaName(_ key: String) -> Bool {
      guard let first = key.unicodeScalars.first, !("0"..."9").contains(first), !luaWords.contains(key) else {
        return false
      }
      return key.unicodeScalars.allSatisfy {
        ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "_"
      }
    }
  }
}
