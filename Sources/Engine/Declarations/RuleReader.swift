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
    let reads = reader.facts("reads", in: vocabulary)
    let inferences = InferenceReader(
      vocabulary: vocabulary, arena: arena, site: declaration.site, sink: sink)
    let mayInfer = reader.texts("infers").compactMap { inferences.fact($0, path: "infers") }
    let replaces = reader.flag("replaces") ?? false
    let isAllKnown = reader.finish()
    if isAllKnown, effects.isEmpty, !reader.keys.contains(where: EffectReader.keys.contains) {
      sink.report(reader.site.diagnostic(.missingRulePart, [reader.site.title, "effect"]))
    }
    var rule = Rule(
      id: declaration.site.name ?? "", title: title, reason: reason, source: source, priority: priority,
      condition: condition, effects: effects, location: declaration.site.location, stratum: .main)
    rule.mayInfer = mayInfer
    rule.declaredReads = reads
    rule.layer = declaration.layer
    if replaces { rule.replaces = declaration.site.location }
    rule.stratum = stratum(of: rule, reader)
    return rule
  }

  /// `retire "id" { reason = …, source = … }`
  func retirement(_ declaration: PendingDeclaration) -> RuleLayers.Retirement {
    let reader = TableReader(declaration.table, site: declaration.site, sink: sink)
    let reason = reader.localized("reason", required: true)
    _ = reader.text("source")
    reader.finish()
    return RuleLayers.Retirement(
      rule: declaration.site.name ?? "", layer: declaration.layer, site: declaration.site, reason: reason)
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

  /// The stage a rule belongs to by what it reads itself; what it does must be possible there. Levels, and what it reads
  /// through inferred facts, follow when all rules are known.
  func stratum(of rule: Rule, _ reader: TableReader) -> Stratum {
    let part = rule.part
    func first(_ kind: FactKind) -> Int? { part.reads.sorted().first { vocabulary.kinds[$0] == kind } }
    func forbid(_ fact: Int?, _ isForbidden: (Effect) -> Bool) {
      guard let fact, let effect = rule.effects.first(where: isForbidden) else { return }
      sink.report(
        reader.site.diagnostic(
          .ruleCycle, [reader.site.title, vocabulary.facts[fact].id, effect.keyword], path: effect.keyword))
    }
    if part.assumes {
      forbid(first(.outcome) ?? first(.money) ?? first(.inferred), \.isEarly)
      return .assume
    }
    if let outcome = first(.outcome) {
      forbid(outcome) { !$0.isAdvice }
      return .review
    }
    guard let money = first(.money) else { return .main }
    forbid(money, \.settlesMoney)
    return .money
  }
}

extension Effect {
  /// Whether what creators cost, or can be paid from, depends on it.
  var settlesMoney: Bool {
    switch self {
    case .line, .scale: true
    default: isEarly
    }
  }

  /// Whether it settles the brief itself, before anything else is looked at.
  var isEarly: Bool {
    switch self {
    case .assume, .dropGoal: true
    default: false
    }
  }

  /// Whether it leaves the mix alone, as a review rule must; what a function adds is looked at when it does.
  var isAdvice: Bool {
    switch self {
    case .advise, .warn, .ask, .askField, .apply: true
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
    case .infer: "infer"
    case .askField, .ask: "ask"
    case .block: "block"
    case .advise: "advise"
    case .warn: "warn"
    case .playbook: "playbook"
    case .apply: "apply"
    }
  }
}
