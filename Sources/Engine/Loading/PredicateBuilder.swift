import CampaignModel
import LuaRuntime
import Notation
import RuleModel

/// Turns `goal.trust:at_least(0.3)` into a leaf of a condition.
struct PredicateBuilder {
  let vocabulary: Vocabulary
  let arena: HandleArena
  /// Reports a finding at the call.
  let report: (DiagnosticCode, [String], _ underline: String?, _ suggestion: String?) -> Void

  /// The leaf, or nil when something was reported. `arguments` are those after the subject itself.
  func condition(
    _ subject: HandleArena.TypedExpression, _ name: String, _ arguments: [LuaValue], at location: SourceLocation
  ) -> Condition? {
    guard !arguments.contains(where: \.isPoison) else { return nil }
    guard let predicate = predicate(subject, name, arguments) else { return nil }
    return .test(FactTest(subject: subject.expression, predicate: predicate, location: location))
  }

  private func predicate(
    _ subject: HandleArena.TypedExpression, _ name: String, _ arguments: [LuaValue]
  ) -> Predicate? {
    let wanted =
      switch name {
      case "known", "unknown": 0
      case "between": 2
      default: 1
      }
    let values = spread(arguments, name: name)
    let isList = ["one_of", "has_any", "has_all"].contains(name)
    if isList ? values.isEmpty : values.count != wanted {
      report(
        .wrongRuleValue, [name, subject.name, "arguments.\(isList ? 1 : wanted)", String(values.count)], name, nil)
      return nil
    }
    switch name {
    case "known": return .known
    case "unknown": return .unknown
    case "at_least": return bound(values[0], subject, name).map { .atLeast($0) }
    case "at_most": return bound(values[0], subject, name).map { .atMost($0) }
    case "above": return bound(values[0], subject, name).map { .above($0) }
    case "below": return bound(values[0], subject, name).map { .below($0) }
    case "between":
      guard let low = bound(values[0], subject, name), let high = bound(values[1], subject, name) else { return nil }
      if case .constant(let first) = low, case .constant(let last) = high, first > last {
        report(
          .ruleValueOutOfRange, [name, subject.name, values[0].summary, "≤ \(values[1].summary)"], name, nil)
        return nil
      }
      return .between(low, high)
    default: return membership(subject, name, values)
    }
  }

  private func spread(_ arguments: [LuaValue], name: String) -> [LuaValue] {
    guard ["one_of", "has_any", "has_all"].contains(name), arguments.count == 1, case .table(let table) = arguments[0]
    else { return arguments }
    return table.list
  }

  private func bound(
    _ value: LuaValue, _ subject: HandleArena.TypedExpression, _ name: String
  ) -> Expression? {
    if let other = arena.expression(value) { return other.expression }
    let unit = subject.fact.flatMap { vocabulary.facts[$0].unit }
    guard let number = QuantityReader.number(value, as: subject.type, unit: unit) else {
      report(.wrongRuleValue, [name, subject.name, QuantityReader.kind(of: subject.type), value.summary], name, nil)
      return nil
    }
    if let fact = subject.fact, let range = vocabulary.facts[fact].range, !range.contains(number) {
      report(
        .ruleValueOutOfRange,
        [name, subject.name, value.summary, "\(shortNumber(range.lowerBound))–\(shortNumber(range.upperBound))"],
        name, nil)
      return nil
    }
    let isShare = subject.type == .amount && number.magnitude <= 1
    if isShare, let budget = vocabulary.facts.firstIndex(where: { $0.role == .budget }) {
      return .binary(.multiply, .constant(number), .fact(budget))
    }
    return .constant(number)
  }

  private func membership(
    _ subject: HandleArena.TypedExpression, _ name: String, _ values: [LuaValue]
  ) -> Predicate? {
    if subject.type == .flag {
      guard case .bool(let flag) = values[0] else {
        report(.wrongRuleValue, [name, subject.name, "flag", values[0].summary], name, nil)
        return nil
      }
      return .oneOf(flag ? 2 : 1, isComplement: false)
    }
    var texts: [String] = []
    for value in values {
      guard case .string(let text) = value else {
        report(.wrongRuleValue, [name, subject.name, "text", value.summary], name, nil)
        return nil
      }
      texts.append(Folding.nfc(text))
    }
    switch (subject.type, name) {
    case (.text, "is"): return .textIs(FactTest.folded(texts[0]))
    case (.text, "contains"): return .contains(FactTest.folded(texts[0]))
    case (.texts, "has_all"): return .textsHaveAll(texts.map(FactTest.folded))
    case (.texts, _): return .textsHaveAny(texts.map(FactTest.folded))
    default: break
    }
    guard let fact = subject.fact, let bits = bits(texts, of: vocabulary.facts[fact]) else { return nil }
    switch name {
    case "is", "one_of": return .oneOf(bits, isComplement: false)
    case "is_not": return .oneOf(~bits, isComplement: true)
    case "has_all": return .hasAll(bits)
    default: return .hasAny(bits)
    }
  }

  private func bits(_ names: [String], of field: FieldSchema) -> UInt64? {
    var bits: UInt64 = 0
    for name in names {
      guard let index = field.values.firstIndex(where: { $0.id == name }), index < 64 else {
        let known = field.values.map(\.id)
        report(
          .unknownFieldValue, [field.id, name, known.joined(separator: ", ")], name,
          NearestName.nearest(to: name, in: known))
        return nil
      }
      bits |= 1 << UInt64(index)
    }
    return bits
  }
}
