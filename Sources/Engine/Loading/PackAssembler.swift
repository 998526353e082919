import BriefReading
import CampaignModel
import Notation
import RuleModel
import Workspace

/// Puts the declarations of all files together: references settled, names unique, roles filled.
struct PackAssembler {
  let host: LoaderHost
  let layers: [PackFiles]
  var plugins: [PreparedPlugin] = []
  /// The plugin whose tests are read; nil reads those of the last pack when there is no plugin.
  var tested: String?
  let limits: ScriptLimits
  /// Whether rules are compared with each other.
  let comparesRules: Bool
  let sink: DiagnosticSink

  /// The pack; nil when so much is missing that there is nothing to evaluate with. Errors are in the sink.
  func pack() -> Pack? {
    let vocabulary = host.vocabulary
    let schema = vocabulary.schema
    let advice = AdviceReader(sink: sink)
    let tactics = byName("tactic") { advice.advice($0) }
    let risks = byName("risk") { advice.advice($0) }
    let playbooks = byName("playbook") {
      advice.playbook($0, tactics: tactics.keys.sorted(), tiers: vocabulary.tierNames)
    }
    let platforms = schema.index(of: FieldRole.platforms).map { schema.fields[$0].values.map(\.id) } ?? []
    let goals = vocabulary.goals.map(\.goal.id)
    let cards = byName("rate_card") { RateCardReader(sink: sink, platforms: platforms, goals: goals).card($0) }
    let settingsReader = SettingsReader(
      sink: sink, schemes: vocabulary.schemes.map(\.id), cards: named("rate_card").compactMap(\.site.name))
    let settings = settingsReader.settings(onePerLayer("settings"))
    let names = DeclaredNames(
      tiers: vocabulary.tierNames, tactics: tactics.keys.sorted(), risks: risks.keys.sorted(),
      playbooks: playbooks.keys.sorted(),
      fields: Dictionary(
        schema.fields.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first }),
      schema: schema)
    let reader = RuleReader(names: names, vocabulary: vocabulary, arena: host.arena, sink: sink)
    let declared = DeclaredRules(
      host.pending, reader: reader, layers: layers + plugins.map(\.tables),
      retirements: named("retire").map(reader.retirement))
    let layered = declared.layered
    let rules = RuleOrder(facts: vocabulary.factSchema, sink: sink).ordered(layered.rules)
    checkNeeds(schema, vocabulary)
    guard let card = cards[settings.rateCard], !vocabulary.schemes.isEmpty else { return nil }
    for platform in platforms where !card.rows.contains(where: { $0.platform == platform }) {
      let site = named("rate_card").first { $0.site.name == card.version }?.site
      if let site { sink.report(site.diagnostic(.missingRate, [card.version, platform], severity: .warning)) }
    }
    let briefs = BriefReader(schema: schema, currency: card.currency)
    let extensions = extensions(vocabulary)
    let testReader = TestReader(
      names: names, rules: rules.map(\.id), arena: host.arena, briefs: briefs, sink: sink, extensions: extensions)
    let tests = unique("test", in: testedLayer).flatMap(testReader.tests)
    let ruleSet = RuleSet(
      inFileOrder: rules, facts: vocabulary.factSchema, tierNames: vocabulary.tierNames, retired: layered.retired,
      tables: declared.tables)
    var pack = Pack(
      layers: layers, plugins: plugins, extensions: extensions, contents: contents, limits: limits, schema: schema,
      goals: vocabulary.goals.map { GoalField(goal: $0.goal, field: $0.field) },
      schemes: vocabulary.schemes, rates: card, settings: settings, tactics: tactics, risks: risks,
      playbooks: playbooks, ruleSet: ruleSet, tests: tests, testedLayer: testedLayer, briefs: briefs,
      diagnostics: sink.sorted, usesFunctions: ruleSet.analysableCount < rules.count || !named("metric").isEmpty,
      readFields: Set(Set(rules.flatMap { $0.condition.reads + $0.requires }).compactMap(vocabulary.field(ofFact:))),
      digest: Pack.digest(of: layers, plugins),
      pluginStamps: plugins.map { "\($0.name) \($0.manifest.version.description)" })
    if comparesRules {
      ConflictChecks(pack: pack).run(sink, sites: declared.sites)
      pack.diagnostics = sink.sorted
    }
    return pack
  }

  private func named(_ keyword: String, in layer: Int? = nil) -> [PendingDeclaration] {
    host.pending.filter { $0.site.keyword == keyword && (layer == nil || $0.layer == layer) }
  }

  /// Tests of earlier packs test those packs alone: what is laid over them is meant to change their answers.
  private var testedLayer: Int {
    guard let tested else { return plugins.isEmpty ? layers.count - 1 : -1 }
    return plugins.firstIndex { $0.name == tested }.map { layers.count + $0 } ?? -1
  }

  private func extensions(_ vocabulary: Vocabulary) -> [PluginExtension] {
    let reader = PluginDeclarationReader(vocabulary: vocabulary, sink: sink)
    return PluginExtension.Kind.allCases.flatMap { kind in
      unique(kind.rawValue).compactMap { declaration in
        let index = declaration.layer - layers.count
        guard plugins.indices.contains(index) else { return nil }
        return reader.readExtension(declaration, plugin: plugins[index].name)
      }
    }
  }

  private var contents: [PluginContent] {
    host.declared.compactMap { declaration in
      let index = declaration.layer - layers.count
      return plugins.indices.contains(index) ? PluginContent(declaration, plugin: plugins[index].name) : nil
    }
  }

  /// Declarations of a kind; a second one of the same name is reported and left out.
  private func unique(_ keyword: String, in layer: Int? = nil) -> [PendingDeclaration] {
    var first: [String: SourceLocation] = [:]
    return named(keyword, in: layer).filter { declaration in
      let name = declaration.site.name ?? ""
      if let other = first[name] {
        sink.report(declaration.site.diagnostic(.duplicateName, [keyword, name, other.description]))
        return false
      }
      first[name] = declaration.site.location
      return true
    }
  }

  private func byName<T>(_ keyword: String, _ read: (PendingDeclaration) -> T) -> [String: T] {
    Dictionary(unique(keyword).map { ($0.site.name ?? "", read($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Declarations of which every pack may have one; a later pack's comes after those of earlier ones.
  private func onePerLayer(_ keyword: String) -> [PendingDeclaration] {
    var first: [Int: PendingDeclaration] = [:]
    return named(keyword).filter { declaration in
      if let other = first[declaration.layer] {
        sink.report(declaration.site.diagnostic(.duplicateName, [keyword, "", other.site.location.description]))
        return false
      }
      first[declaration.layer] = declaration
      return true
    }
  }

  private func checkNeeds(_ schema: BriefSchema, _ vocabulary: Vocabulary) {
    let root = SourceLocation(file: layers.first?.root ?? "", line: 0)
    for role in FieldRole.allCases where role.isNeeded && schema.index(of: role) == nil {
      sink.report(Diagnostic(.missingRole, [role.rawValue], at: root))
    }
    for role in FieldRole.allCases where role != .goal && role != .line {
      let indices = schema.indices(of: role)
      if indices.count > 1, let location = schema.fields[indices[1]].location {
        sink.report(
          Diagnostic(
            .duplicateName, ["role", role.rawValue, schema.fields[indices[0]].location?.description ?? "–"],
            at: location))
      }
    }
    if vocabulary.schemes.isEmpty { sink.report(Diagnostic(.missingDeclaration, ["tier_scheme"], at: root)) }
    for keyword in ["rate_card", "rule"] where named(keyword).isEmpty {
      if keyword == "rule", !named("decision_table").isEmpty { continue }
      sink.report(Diagnostic(.missingDeclaration, [keyword], at: root))
    }
  }
}
