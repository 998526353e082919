import CampaignModel
import LuaRuntime
import Notation

/// Turns a Lua value into a value of a field, as `assume` and `default` give them.
struct FieldValueReader {
  let site: DeclarationSite
  let sink: DiagnosticSink

  /// The value, or nil when it was reported.
  func value(_ value: LuaValue, of field: FieldSchema, path: String) -> FieldValue? {
    guard !value.isPoison else { return nil }
    switch field.type {
    case .number, .percent, .integer, .money, .amount, .date: return quantity(value, of: field, path: path)
    case .choice:
      return text(value, field, path).flatMap { option($0, field, path) }.map { .choice($0) }
    case .set:
      var bits: UInt64 = 0
      for name in texts(value, field, path) ?? [] {
        guard let index = option(name, field, path) else { return nil }
        bits |= 1 << UInt64(index)
      }
      return .set(bits)
    case .flag:
      if case .bool(let flag) = value { return .flag(flag) }
      return wrong(value, "flag", path)
    case .text: return text(value, field, path).map { .text($0) }
    case .texts: return texts(value, field, path).map { .texts($0) }
    case .records: return wrong(value, "value", path)
    }
  }

  private func quantity(_ value: LuaValue, of field: FieldSchema, path: String) -> FieldValue? {
    guard let number = QuantityReader.number(value, as: field.type) else {
      return wrong(value, QuantityReader.kind(of: field.type), path)
    }
    if let range = field.range, !range.contains(number) {
      sink.report(
        site.diagnostic(
          .ruleValueOutOfRange,
          [field.id, site.title, value.summary, "\(shortNumber(range.lowerBound))–\(shortNumber(range.upperBound))"],
          path: path))
      return nil
    }
    switch field.type {
    case .integer:
      guard number == number.rounded(), number.magnitude < 9e15 else { return wrong(value, "integer", path) }
      return .integer(Int64(number))
    case .money: return Money(rounding: number).map { .money($0) } ?? wrong(value, "money", path)
    case .amount where number > 1:
      return Money(rounding: number).map { .money($0) } ?? wrong(value, "amount", path)
    case .date: return .date(CivilDate(dayNumber: Int(number)))
    default: return .number(number)
    }
  }

  private func option(_ name: String, _ field: FieldSchema, _ path: String) -> Int? {
    if let index = field.values.firstIndex(where: { $0.id == name }) { return index }
    let known = field.values.map(\.id)
    sink.report(
      site.diagnostic(
        .unknownFieldValue, [field.id, name, known.joined(separator: ", ")], path: path,
        suggestion: NearestName.nearest(to: name, in: known)))
    return nil
  }

  private func text(_ value: LuaValue, _ field: FieldSchema, _ path: String) -> String? {
    if case .string(let text) = value { return Folding.nfc(text) }
    return wrong(value, "text", path)
  }

  private func texts(_ value: LuaValue, _ field: FieldSchema, _ path: String) -> [String]? {
    if case .string(let text) = value { return [Folding.nfc(text)] }
    guard case .table(let table) = value, table.named.isEmpty else { return wrong(value, "texts", path) }
    return table.list.compactMap { text($0, field, path) }
  }

  private func wrong<T>(_ value: LuaValue, _ wanted: String, _ path: String) -> T? {
    sink.report(site.diagnostic(.wrongRuleValue, [path, site.title, wanted, value.summary], path: path))
    return nil
  }
}
