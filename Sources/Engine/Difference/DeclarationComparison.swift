import CampaignModel
import RuleModel

/// Compares what two packs declare beside rules.
struct DeclarationComparison {
  let old: Pack
  let new: Pack

  /// By keyword and name.
  func changes() -> [DeclarationChange] {
    var found = fields() + facts()
    found += compare("goal", old.goals.map { ($0.goal.id, $0.goal) }, new.goals.map { ($0.goal.id, $0.goal) }) {
      one, two in
      var (one, two) = (one, two)
      one.title = LocalizedText()
      one.proxy = LocalizedText()
      two.title = LocalizedText()
      two.proxy = LocalizedText()
      return one == two ? .wording : .everyBrief
    }
    found += compare("tier_scheme", old.schemes.map { ($0.id, $0) }, new.schemes.map { ($0.id, $0) }) { one, two in
      func figures(_ scheme: TierScheme) -> [String] {
        scheme.tiers.map { "\($0.id) \($0.from) \($0.to ?? -1) \($0.typical) \($0.prior)" }
      }
      return figures(one) == figures(two) ? .wording : .everyBrief
    }
    found += rateCard() + settings()
    found += compare("playbook", Self.listed(old.playbooks), Self.listed(new.playbooks)) { one, two in
      func plan(_ playbook: Playbook) -> [PhaseTemplate] {
        playbook.phases.map { phase in
          var phase = phase
          phase.title = LocalizedText()
          phase.aim = LocalizedText()
          return phase
        }
      }
      return plan(one) == plan(two) ? .wording : .answersNaming
    }
    found += compare("tactic", Self.listed(old.tactics), Self.listed(new.tactics)) { _, _ in .wording }
    found += compare("risk", Self.listed(old.risks), Self.listed(new.risks)) { _, _ in .wording }
    if old.pluginStamps != new.pluginStamps || old.plugins.map(\.digest) != new.plugins.map(\.digest) {
      found.append(DeclarationChange("plugins", "", .changed, reach: .everyBrief))
    }
    return found
  }

  private static func listed<Value>(_ named: [String: Value]) -> [(String, Value)] {
    named.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func compare<Value: Equatable>(
    _ keyword: String, _ before: [(String, Value)], _ after: [(String, Value)],
    _ reach: (Value, Value) -> DeclarationChange.Reach
  ) -> [DeclarationChange] {
    // What is only named by rules does nothing by itself: the rules that name it are told.
    let isNamed = ["tactic", "risk", "playbook"].contains(keyword)
    var found: [DeclarationChange] = []
    for (name, value) in before where !after.contains(where: { $0.0 == name }) {
      _ = value
      found.append(DeclarationChange(keyword, name, .removed, reach: isNamed ? .wording : .everyBrief))
    }
    for (name, value) in after {
      guard let other = before.first(where: { $0.0 == name })?.1 else {
        found.append(DeclarationChange(keyword, name, .added, reach: isNamed ? .wording : .everyBrief))
        continue
      }
      if other != value { found.append(DeclarationChange(keyword, name, .changed, reach: reach(other, value))) }
    }
    return found
  }

  private func fields() -> [DeclarationChange] {
    var found: [DeclarationChange] = []
    for field in old.schema.fields where new.schema.index(of: field.id) == nil {
      found.append(DeclarationChange("field", field.id, .removed, reach: .briefsWithField))
    }
    for field in new.schema.fields {
      guard let place = old.schema.index(of: field.id) else {
        found.append(DeclarationChange("field", field.id, .added, reach: .briefsWithField))
        continue
      }
      if let change = change("field", old.schema.fields[place], field) { found.append(change) }
    }
    return found
  }

  private func facts() -> [DeclarationChange] {
    func inferred(_ pack: Pack) -> [FieldSchema] {
      pack.ruleSet.facts.facts.indices.filter { pack.ruleSet.facts.kinds[$0] == .inferred }
        .map { pack.ruleSet.facts.facts[$0] }
    }
    let (before, after) = (inferred(old), inferred(new))
    var found: [DeclarationChange] = []
    // A fact does nothing but through rules.
    for fact in before where !after.contains(where: { $0.id == fact.id }) {
      found.append(DeclarationChange("fact", fact.id, .removed, reach: .wording))
    }
    for fact in after {
      guard let other = before.first(where: { $0.id == fact.id }) else {
        found.append(DeclarationChange("fact", fact.id, .added, reach: .wording))
        continue
      }
      if let change = change("fact", other, fact) { found.append(change) }
    }
    return found
  }

  private func change(_ keyword: String, _ one: FieldSchema, _ two: FieldSchema) -> DeclarationChange? {
    var details: [String] = []
    if one.type != two.type { details.append("type") }
    if one.range != two.range { details.append("range") }
    if one.values.map(\.id) != two.values.map(\.id) { details.append("values") }
    if one.columns.map(Self.plain) != two.columns.map(Self.plain) { details.append("columns") }
    if one.fallback != two.fallback { details.append("default") }
    if one.required != two.required { details.append("required") }
    if one.role != two.role { details.append("role") }
    if !details.isEmpty {
      return DeclarationChange(keyword, two.id, .changed, reach: .briefsWithField, details: details)
    }
    func words(_ field: FieldSchema) -> [String] {
      [field.unit ?? "", "\(field.title)", "\(field.question)"] + field.aliases
        + field.values.flatMap { ["\($0.title)"] + $0.aliases } + field.columns.flatMap { ["\($0.title)"] + $0.aliases }
    }
    return words(one) == words(two) ? nil : DeclarationChange(keyword, two.id, .changed, reach: .wording)
  }

  /// A column without its words.
  private static func plain(_ column: FieldSchema) -> FieldSchema {
    FieldSchema(
      id: column.id, type: column.type, title: LocalizedText(), range: column.range,
      values: column.values.map { FieldOption(id: $0.id) }, columns: column.columns.map(plain),
      fallback: column.fallback, required: column.required, role: column.role)
  }

  private func rateCard() -> [DeclarationChange] {
    guard old.rates != new.rates else { return [] }
    var (one, two) = (old.rates, new.rates)
    var details: [String] = []
    if one.rows != two.rows { details.append("rows") }
    if one.version != two.version { details.append("version") }
    one.title = LocalizedText()
    one.version = ""
    one.rows = one.rows.map(Self.figures)
    two.title = LocalizedText()
    two.version = ""
    two.rows = two.rows.map(Self.figures)
    return [
      DeclarationChange(
        "rate_card", new.rates.version, .changed, reach: one == two ? .wording : .everyBrief, details: details)
    ]
  }

  private static func figures(_ row: RateRow) -> RateRow {
    var row = row
    row.source = ""
    return row
  }

  private func settings() -> [DeclarationChange] {
    let (one, two) = (old.settings, new.settings)
    var details: [String] = []
    if one.scheme != two.scheme { details.append("scheme") }
    if one.entryShare != two.entryShare { details.append("entry_share") }
    if one.creatorShareAtMost != two.creatorShareAtMost { details.append("creator_share_at_most") }
    if one.incomeTax != two.incomeTax { details.append("income_tax") }
    if one.newReachAtLeast != two.newReachAtLeast { details.append("new_reach_at_least") }
    if one.joinRate != two.joinRate { details.append("join_rate") }
    return details.isEmpty ? [] : [DeclarationChange("settings", "", .changed, reach: .everyBrief, details: details)]
  }
}
