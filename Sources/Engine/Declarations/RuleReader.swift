import CampaignModel
import LuaRuntime
import Notation
import RuleModel

/// Reads `rule "…" { … }` when everything rules can name is declared.
struct RuleReader {
  let names: DeclaredNames
  let vocabulary: Vocabulary
  let arena: HandleArena
  let sink: DiagnosticSink

  /// The rule; effects and conditions that were reported are left out, which is harmless since the pack is then refused.
  func rule(_ declaration: PendingDeclaration) -> Rule {
    let reader = TableReader(declaration.table, site: declaration.site, sink: sink)
    let title = reader.localized("title", required: true)
    let reason = reader.localized("reason")
    let source = reader.text("source") ?? ""
    if source.isEmpty, !reader.has("source") {
      sink.report(reader.site.diagnostic(.missingSource, [reader.site.title], severity: .warning))
    }
    let priority = reader.integer("priority", in: -1_000_000...1_000_000) ?? 0
    let condition = condition(reader)
    let effects = EffectReader(names: names, vocabulary: vocabulary, arena: arena, reader: reader).effects()
    let reads = declaredReads(reader)
    let isAllKnown = reader.finish()
    if isAllKnown, effects.isEmpty, !reader.keys.contains(where: EffectReader.keys.contains) {
      sink.report(reader.site.diagnostic(.missingRulePart, [reader.site.title, "effect"]))
    }
    return Rule(
      id: declaration.site.name ?? "", title: title, reason: reason, source: source, priority: priority,
      condition: condition, effects: effects, location: declaration.site.location,
      stratum: stratum(condition, effects, reads, reader))
  }

  private func condition(_ reader: TableReader) -> Condition {
    guard let value = reader.value("when") else {
      if !reader.has("when") { sink.report(reader.site.diagnostic(.missingRulePart, [reader.site.title, "when"])) }
      return .always
    }
    let conditions = ConditionReader(arena: arena) { found, path in
      sink.report(reader.site.diagnostic(.notACondition, [found.summary, reader.site.title], path: "when\(path)"))
    }
    if case .table(let table) = value, table.list.isEmpty {
      sink.report(reader.site.diagnostic(.notACondition, ["{}", reader.site.title], path: "when"))
    }
    return conditions.condition(value, path: "") ?? .always
  }

  private func declaredReads(_ reader: TableReader) -> [Int] {
    reader.texts("reads").compactMap { name in
      if let fact = vocabulary.fact(name) { return fact }
      sink.report(
        reader.site.diagnostic(
          .unknownRuleField, [name], path: "reads",
          suggestion: NearestName.nearest(to: name, in: vocabulary.facts.map(\.id))))
      return nil
    }
  }

  private func stratum(
    _ condition: Condition, _ effects: [Effect], _ reads: [Int], _ reader: TableReader
  ) -> Stratum {
    let facts = condition.tests.flatMap(\.reads) + effects.flatMap(\.reads) + reads
    let money = facts.first(where: vocabulary.isMoneyFact)
    let early = effects.first { effect in
      switch effect {
      case .assume, .dropGoal: true
      default: false
      }
    }
    if let money, let settling = early ?? effects.first(where: \.settlesMoney) {
      sink.report(
        reader.site.diagnostic(
          .ruleCycle, [reader.site.title, vocabulary.facts[money].id, settling.keyword], path: settling.keyword))
    }
    return early != nil ? .assume : money != nil ? .money : .main
  }
}

extension Effect {
  /// Whether what creators cost, or can be paid from, depends on it.
  fileprivate var settlesMoney: Bool {
    switch self {
    case .line, .scale, .assume, .dropGoal: true
    default: false
    }
  }

  /// The key of the rule language it is written with.
  var keyword: String {
    switch self {
    case .favour: "favour"
    case .bound(let kind, _, _): kind.rawValue
    case .creatorShareAtMost: "creator_share_at_most"
    case .onlyOneOf: "only_one_of"
    case .exclude: "exclude"
    case .scale: "scale"
    case .line: "line"
    case .dropGoal: "drop_goal"
    case .assume: "assume"
    case .askField, .ask: "ask"
    case .block: "block"
    case .advise: "advise"
    case .warn: "warn"
    case .playbook: "playbook"
    case .apply: "apply"
    }
  }
}
