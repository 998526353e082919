import CampaignModel
import Workspace

/// Loads packs with the plugins asked for. A plugin that is broken is reported and left out, with those that need it; the
/// packs themselves must load.
public struct PluginSet: Sendable {
  /// What came of it.
  public struct Outcome: Sendable {
    /// The packs with all plugins that could be used.
    public let pack: Pack
    /// What is wrong with plugins, and which were left out.
    public let findings: [Diagnostic]
    /// Names of those left out.
    public let leftOut: [String]
  }

  private let layers: [PackFiles]
  private let folders: [PluginFolder]
  private let requests: [PluginRequest]
  private let limits: ScriptLimits
  private let pluginLimits: PluginLimits

  /// Packs, the plugins found, and those asked for.
  public init(
    layers: [PackFiles], folders: [PluginFolder], requests: [PluginRequest], limits: ScriptLimits = ScriptLimits(),
    pluginLimits: PluginLimits = PluginLimits()
  ) {
    self.layers = layers
    self.folders = folders
    self.requests = requests
    self.limits = limits
    self.pluginLimits = pluginLimits
  }

  /// The packs with the plugins. `isStrict` throws what is wrong with a plugin instead of leaving it out; only the
  /// `tested` plugin's tests are read. With `comparing` false rules are not compared with each other.
  public func load(
    isStrict: Bool = false, testing tested: String? = nil, comparing: Bool = true
  ) throws(PackErrors) -> Outcome {
    let prepared = PluginPreparation(folders: folders, requests: requests, limits: pluginLimits).prepare()
    var findings = prepared.findings
    var leftOut = prepared.leftOut
    var plugins = prepared.plugins
    while true {
      if isStrict, !leftOut.isEmpty { throw PackErrors(diagnostics: findings) }
      do throws(PackErrors) {
        let loader = PackLoader(
          layers: layers, plugins: plugins, testing: tested, limits: limits, comparesRules: comparing)
        let pack = try loader.load().pack
        findings += leftOut.sorted().map { Diagnostic(.pluginLeftOut, [$0], severity: .warning) }
        return Outcome(pack: pack, findings: findings, leftOut: leftOut)
      } catch {
        let broken = try broken(among: plugins, by: error)
        findings += error.diagnostics.filter { finding in
          broken.contains { Self.concerns(finding, $0) } || !plugins.contains { Self.concerns(finding, $0) }
        }.filter { $0.severity == .error }
        let names = Set(broken.map(\.name))
        let settled = PluginPreparation.settle(plugins.filter { !names.contains($0.name) })
        findings += settled.findings
        leftOut += broken.map(\.name) + settled.leftOut
        plugins = settled.plugins
      }
    }
  }

  /// The plugins to blame for errors: those in whose files they stand; else, when the packs load without any, the last.
  private func broken(among plugins: [PreparedPlugin], by errors: PackErrors) throws(PackErrors) -> [PreparedPlugin] {
    let fatal = errors.diagnostics.filter { $0.severity == .error }
    let found = plugins.filter { plugin in fatal.contains { Self.concerns($0, plugin) } }
    if !found.isEmpty { return found }
    guard let last = plugins.last else { throw errors }
    _ = try PackLoader(layers: layers, limits: limits).load()
    return [last]
  }

  private static func concerns(_ finding: Diagnostic, _ plugin: PreparedPlugin) -> Bool {
    finding.location?.file.hasPrefix(plugin.folder.root + "/") == true
  }
}

extension PluginSet {
  /// What a plugin's manifest says; nil when it cannot be used.
  public static func manifest(of folder: PluginFolder) -> PluginManifest? {
    let sink = DiagnosticSink()
    let manifest = ManifestReader(folder: folder, sink: sink).manifest()
    return sink.hasErrors ? nil : manifest
  }

  /// What loading the plugins of a pack takes.
  public static func loadCosts(of pack: Pack) -> [PluginCost] {
    (try? WorkerState(pack: pack))?.meter.costs ?? pack.idleCosts
  }
}
