import BriefReading
import CampaignModel
import LuaRuntime
import Notation
import RuleModel
import Workspace

/// Runs the files of a pack and compiles what they declare.
struct PackLoader {
  /// A pack and the state its functions live in.
  struct Loaded {
    let pack: Pack
    let state: LuaState
    /// The plan `apply` functions write to.
    let plan: PlanRecorder
    /// Steps and bytes each plugin took to load, in order.
    let costs: [PluginLoading.Cost]
  }

  private let layers: [PackFiles]
  private let plugins: [PreparedPlugin]
  private let tested: String?
  private let limits: ScriptLimits
  /// Whether rules are compared with each other, which is wanted once, not in every worker.
  private let comparesRules: Bool
  private let sink: DiagnosticSink

  /// A loader for these packs, later ones laid over earlier ones, then for plugins, under these limits. Of plugins only
  /// the `tested` one's tests are read.
  init(
    layers: [PackFiles], plugins: [PreparedPlugin] = [], testing tested: String? = nil, limits: ScriptLimits,
    comparesRules: Bool = true, sink: DiagnosticSink = DiagnosticSink()
  ) {
    self.comparesRules = comparesRules
    self.layers = layers
    self.plugins = plugins
    self.tested = tested
    self.limits = limits
    self.sink = sink
  }

  /// The pack, or all its errors at once.
  func load() throws(PackErrors) -> Loaded {
    let host = LoaderHost(sink: sink)
    let state: LuaState
    let plan = PlanRecorder()
    do {
      state = try LuaState(limits: limits.forRuntime)
      try host.install(in: state)
      try plan.install(in: state)
      try PlanningLibrary.install(in: state)
      state.onUnknownKey { view, key, _ in
        PlanningLibrary.answer(view: view, key: key) ?? .failure("\(view) has no \"\(key)\"")
      }
    } catch {
      throw PackErrors(diagnostics: [Diagnostic(.luaFailure, [error.message])])
    }
    for (layer, files) in layers.enumerated() {
      host.layer = layer
      for file in files.files { run(file, host: host, state: state) }
    }
    let costs = PluginLoading(host: host, state: state, sink: sink, limits: limits).load(
      plugins, after: layers.map(\.root)
    ) { run($0, host: host, state: state) }
    host.close()
    let pack = PackAssembler(
      host: host, layers: layers, plugins: plugins, tested: tested, limits: limits, comparesRules: comparesRules,
      sink: sink
    ).pack()
    guard let pack, !sink.hasErrors else { throw PackErrors(diagnostics: sink.sortedWithoutEchoes) }
    do {
      try state.seal()
    } catch {
      throw PackErrors(diagnostics: [Diagnostic(.luaFailure, [error.message])])
    }
    plan.settle(
      PlanRecorder.Names(
        tiers: pack.ruleSet.tierNames, tactics: Set(pack.tactics.keys), risks: Set(pack.risks.keys),
        facts: pack.ruleSet.facts,
        lines: Dictionary(
          pack.schema.indices(of: .line).map { (String(pack.schema.fields[$0].id.dropFirst("line.".count)), $0) },
          uniquingKeysWith: { first, _ in first })))
    return Loaded(pack: pack, state: state, plan: plan, costs: costs)
  }

  private func run(_ file: PackFiles.File, host: LoaderHost, state: LuaState) {
    guard String(validating: file.bytes, as: UTF8.self) != nil, !file.bytes.contains(0) else {
      sink.report(Diagnostic(.rulesUnreadable, [file.name], at: SourceLocation(file: file.name, line: 0)))
      return
    }
    let map = SourceMap(file: file.name, source: file.bytes, keywords: LoaderHost.keywords)
    host.add(map)
    do {
      try state.run(file: file.name, source: file.bytes)
    } catch {
      let failure = LuaFailureReport(failure: error, file: file.name, map: map)
      sink.report(failure.diagnostic)
      if case .syntax = error.kind { return }
    }
    for finding in map.findings { sink.report(finding) }
  }
}
