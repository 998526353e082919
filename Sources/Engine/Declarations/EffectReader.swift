import CampaignModel
import LuaRuntime
import Notation
import RuleModel

/// Reads the effects of a rule's table.
struct EffectReader {
  let names: DeclaredNames
  let vocabulary: Vocabulary
  let arena: HandleArena
  let reader: TableReader

  /// The keys that are effects.
  static let keys = Set(LanguageSchema.effectKeys.map(\.name))

  /// All effects of the rule, in a fixed order of keys.
  func effects() -> [Effect] {
    favours() + bounds() + creatorShare() + tierLists() + scales() + lines() + early() + inferences() + questions()
      + advice() + lua()
  }

  private func favours() -> [Effect] {
    amounts("favour", as: .number, range: -1000...1000).compactMap { name, amount in
      tier(name, "favour").map { .favour(tier: $0, amount) }
    }
  }

  private func bounds() -> [Effect] {
    let kinds: [BoundKind] = [.atLeast, .atMost, .shareAtLeast, .shareAtMost]
    return kinds.flatMap { kind in
      let type: FieldType = kind.isShare ? .percent : .integer
      return amounts(kind.rawValue, as: type, range: kind.isShare ? 0...1 : 0...1_000_000).compactMap {
        name, amount -> Effect? in
        if name == "creators", !kind.isShare { return .bound(kind, .creators, amount) }
        return tier(name, kind.rawValue).map { .bound(kind, .tier($0), amount) }
      }
    }
  }

  private func creatorShare() -> [Effect] {
    guard let value = reader.value("creator_share_at_most"),
      let amount = amount(value, key: "creator_share_at_most", as: .percent, range: 0.01...1)
    else { return [] }
    return [.creatorShareAtMost(amount)]
  }

  private func tierLists() -> [Effect] {
    var effects: [Effect] = reader.texts("exclude").compactMap { name in
      tier(name, "exclude").map { .exclude(tier: $0) }
    }
    let rivals = reader.texts("only_one_of")
    let tiers = rivals.compactMap { tier($0, "only_one_of") }
    if reader.has("only_one_of"), rivals.count < 2 {
      reader.sink.report(
        reader.site.diagnostic(
          .ruleValueOutOfRange, ["only_one_of", reader.site.title, String(rivals.count), "≥ 2"], path: "only_one_of"))
    }
    if tiers.count > 1 { effects.append(.onlyOneOf(tiers)) }
    return effects
  }

  private func scales() -> [Effect] {
    guard let table = reader.table("scale") else { return [] }
    var effects: [Effect] = []
    for rate in ScaledRate.allCases {
      guard let value = table.value(rate.rawValue) else { continue }
      if case .table = value, let tiers = table.table(rate.rawValue) {
        for name in tiers.keys {
          guard let factor = tiers.value(name), let tier = tier(name, tiers.path(name)),
            let amount = amount(factor, key: tiers.path(name), as: .number, range: 0.01...100)
          else { continue }
          effects.append(.scale(rate, tier: tier, amount))
        }
        tiers.finish()
      } else if let amount = amount(value, key: table.path(rate.rawValue), as: .number, range: 0.01...100) {
        effects.append(.scale(rate, tier: nil, amount))
      }
    }
    table.finish()
    return effects
  }

  private func lines() -> [Effect] {
    guard let table = reader.table("line") else { return [] }
    let effects = table.keys.compactMap { name -> Effect? in
      guard let value = table.value(name) else { return nil }
      guard let field = names.fields["line.\(name)"] else {
        reader.sink.report(
          reader.site.diagnostic(
            .unknownRuleField, ["line.\(name)"], path: table.path(name),
            suggestion: NearestName.nearest(to: name, in: names.lines)))
        return nil
      }
      if let expression = arena.expression(value) { return .line(field: field, .expression(expression.expression)) }
      guard let number = table.number(value, key: name, as: .amount, in: 0...Double(Money.limit)) else { return nil }
      if number <= 1 { return .line(field: field, .share(number)) }
      return Money(rounding: number).map { .line(field: field, .money($0)) }
    }
    table.finish()
    return effects
  }

  private func early() -> [Effect] {
    var effects: [Effect] = reader.texts("drop_goal").compactMap { name in
      if let field = names.fields["goal.\(name)"] { return .dropGoal(field: field) }
      reader.sink.report(
        reader.site.diagnostic(
          .unknownRuleField, ["goal.\(name)"], path: "drop_goal",
          suggestion: NearestName.nearest(to: name, in: names.goals)))
      return nil
    }
    guard let table = reader.table("assume") else { return effects }
    for name in table.keys {
      guard let value = table.value(name) else { continue }
      guard let field = names.fields[name] else {
        reader.sink.report(
          reader.site.diagnostic(
            .unknownRuleField, [name], path: table.path(name),
            suggestion: NearestName.nearest(to: name, in: names.fields.keys.sorted())))
        continue
      }
      let values = FieldValueReader(site: reader.site, sink: reader.sink)
      if let assumed = values.value(value, of: names.schema.fields[field], path: table.path(name)) {
        effects.append(.assume(field: field, assumed))
      }
    }
    table.finish()
    return effects
  }

  private func inferences() -> [Effect] {
    guard let table = reader.table("infer") else { return [] }
    let effects = table.keys.compactMap { name -> Effect? in
      guard let value = table.value(name) else { return nil }
      return InferenceReader(vocabulary: vocabulary, arena: arena, site: reader.site, sink: reader.sink).effect(
        name, value, path: table.path(name))
    }
    table.finish()
    return effects
  }

  private func questions() -> [Effect] {
    var effects: [Effect] = []
    if let value = reader.value("ask") {
      if case .table(let table) = value, table.list.isEmpty {
        effects.append(.ask(reader.localized(value, key: "ask")))
      } else {
        for name in reader.texts("ask") {
          if let field = names.fields[name] {
            effects.append(.askField(field))
          } else {
            reader.sink.report(
              reader.site.diagnostic(
                .unknownRuleField, [name], path: "ask",
                suggestion: NearestName.nearest(to: name, in: names.fields.keys.sorted())))
          }
        }
      }
    }
    if reader.has("block") {
      let text = reader.localized("block", required: true)
      if !text.isEmpty { effects.append(.block(text)) }
    }
    return effects
  }

  private func advice() -> [Effect] {
    reader.texts("advise").compactMap { reference("tactic", $0, names.tactics, "advise").map { .advise($0) } }
      + reader.texts("warn").compactMap { reference("risk", $0, names.risks, "warn").map { .warn($0) } }
      + reader.texts("playbook").compactMap {
        reference("playbook", $0, names.playbooks, "playbook").map { .playbook($0) }
      }
  }

  private func lua() -> [Effect] {
    guard let value = reader.value("apply") else { return [] }
    if case .function(let function) = value { return [.apply(Int(function.ordinal))] }
    reader.wrong("apply", wanted: "function", found: value)
    return []
  }

  private func amounts(_ key: String, as type: FieldType, range: ClosedRange<Double>) -> [(String, Expression)] {
    guard let table = reader.table(key) else { return [] }
    let found = table.keys.compactMap { name -> (String, Expression)? in
      guard let value = table.value(name) else { return nil }
      return amount(value, key: table.path(name), as: type, range: range).map { (name, $0) }
    }
    table.finish()
    return found
  }

  /// A constant in range, or arithmetic on facts. `key` is the full path.
  private func amount(
    _ value: LuaValue, key: String, as type: FieldType, range: ClosedRange<Double>
  ) -> Expression? {
    if value.isPoison { return nil }
    if let expression = arena.expression(value) {
      if PredicateTable.isOrdered(expression.type) { return expression.expression }
    } else if let number = QuantityReader.number(value, as: type) {
      if range.contains(number) { return .constant(number) }
      reader.sink.report(
        reader.site.diagnostic(
          .ruleValueOutOfRange,
          [key, reader.site.title, value.summary, "\(shortNumber(range.lowerBound))–\(shortNumber(range.upperBound))"],
          path: key))
      return nil
    }
    reader.sink.report(
      reader.site.diagnostic(
        .wrongRuleValue, [key, reader.site.title, QuantityReader.kind(of: type), value.summary], path: key))
    return nil
  }

  private func tier(_ name: String, _ path: String) -> Int? {
    if let index = names.tiers.firstIndex(of: name) { return index }
    reader.sink.report(
      reader.site.diagnostic(
        .unknownTier, [name], path: path.contains(".") ? path : "\(path).\(name)",
        suggestion: NearestName.nearest(to: name, in: names.tiers)))
    return nil
  }

  private func reference(_ kind: String, _ name: String, _ known: [String], _ key: String) -> String? {
    if known.contains(name) { return name }
    reader.sink.report(
      reader.site.diagnostic(
        .unknownReference, [kind, name], path: key, suggestion: NearestName.nearest(to: name, in: known)))
    return nil
  }
}
