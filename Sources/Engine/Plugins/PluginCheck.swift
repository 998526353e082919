import CampaignModel
import LuaRuntime
import Workspace

/// Looks a plugin over: what is right, what is wrong, and what to do about it.
public struct PluginCheck {
  /// What is looked at.
  public enum Topic: String, Sendable, CaseIterable {
    case manifest, settings, data, loading, contents, tests, limits, readme
  }

  /// One topic and what was found; nothing found is well.
  public struct Item: Sendable {
    /// What was looked at.
    public let topic: Topic
    /// What was found.
    public let findings: [Diagnostic]
  }

  private let name: String
  private let layers: [PackFiles]
  private let folders: [PluginFolder]
  private let requests: [PluginRequest]
  private let limits: ScriptLimits
  private let pluginLimits: PluginLimits

  /// From this part of a limit on, a plugin is near it.
  private static let near = 0.5

  /// Checks a plugin over packs, with those it needs.
  public init(
    of name: String, over layers: [PackFiles], folders: [PluginFolder], requests: [PluginRequest],
    limits: ScriptLimits = ScriptLimits(), pluginLimits: PluginLimits = PluginLimits()
  ) {
    self.name = name
    self.layers = layers
    self.folders = folders
    self.requests = PluginRequest.with(needsOf: name, among: folders, keeping: requests)
    self.limits = limits
    self.pluginLimits = pluginLimits
  }

  /// All topics, in order; those that could not be looked at are left out.
  public func run(json: @escaping (Recommendation) -> [UInt8]) -> [Item] {
    guard let folder = folders.first(where: { $0.name == name }) else {
      let known = folders.map(\.name).joined(separator: ", ")
      return [Item(topic: .manifest, findings: [Diagnostic(.pluginNotFound, [name, known.isEmpty ? "–" : known])])]
    }
    let sink = DiagnosticSink()
    let manifest = ManifestReader(folder: folder, sink: sink).manifest()
    var items = [Item(topic: .manifest, findings: sink.sorted)]
    guard let manifest, !sink.hasErrors else { return items }
    let written = requests.first { $0.name == name }?.settings ?? []
    items.append(
      Item(
        topic: .settings,
        findings: found { _ = SettingReader(manifest: manifest, sink: $0).config(written) }
          + unread(manifest, folder)))
    items.append(
      Item(topic: .data, findings: found { _ = PluginDataReader(folder: folder, manifest: manifest, sink: $0).data() }))
    items += loaded(folder, json)
    let readme = folder.hasReadme ? [] : [Diagnostic(.pluginUnexplained, [name], severity: .warning)]
    return items + [Item(topic: .readme, findings: readme)]
  }

  private func loaded(_ folder: PluginFolder, _ json: @escaping (Recommendation) -> [UInt8]) -> [Item] {
    let set = PluginSet(
      layers: layers, folders: folders, requests: requests, limits: limits, pluginLimits: pluginLimits)
    let outcome: PluginSet.Outcome
    do {
      outcome = try set.load(testing: name)
    } catch {
      return [Item(topic: .loading, findings: error.diagnostics)]
    }
    guard !outcome.leftOut.contains(name) else { return [Item(topic: .loading, findings: outcome.findings)] }
    let pack = outcome.pack
    let own = pack.diagnostics.filter { $0.location?.file.hasPrefix(folder.root + "/") == true }
    let contents = pack.contents.filter { $0.plugin == name && $0.keyword != "test" }
    let worker = PluginWorker(pack: pack, json: json)
    let recommender = Recommender(pack: pack)
    let run = PackTestRunner(pack: pack, worker: worker).run(with: recommender)
    let untested = pack.tests.isEmpty ? [Diagnostic(.pluginUntested, [name], severity: .warning)] : []
    return [
      Item(topic: .loading, findings: own),
      Item(
        topic: .contents,
        findings: contents.isEmpty ? [Diagnostic(.pluginAddsNothing, [name], severity: .warning)] : []),
      Item(topic: .tests, findings: untested + run.diagnostics),
      Item(
        topic: .limits, findings: (recommender.costs + worker.costs).filter { $0.plugin == name }.flatMap(nearLimits)),
    ]
  }

  private func found(_ body: (DiagnosticSink) -> Void) -> [Diagnostic] {
    let sink = DiagnosticSink()
    body(sink)
    return sink.sorted
  }

  /// Settings no file names after `config.`: a plain search, so a warning only.
  private func unread(_ manifest: PluginManifest, _ folder: PluginFolder) -> [Diagnostic] {
    let text = folder.scripts.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
    return manifest.settings.map(\.schema.id).filter { key in
      !text.contains("config.\(key)") && !text.contains("config[\"\(key)\"]")
    }.map { Diagnostic(.settingUnread, [name, $0], at: manifest.location, severity: .warning) }
  }

  private func nearLimits(_ cost: PluginCost) -> [Diagnostic] {
    let parts: [(String, Double, String)] = [
      ("instructions", Double(cost.mostSteps) / Double(cost.limits.callSteps), String(cost.limits.callSteps)),
      (
        "memory", Double(cost.mostBytes + cost.loadBytes) / Double(cost.limits.memoryBytes),
        "\(cost.limits.memoryBytes >> 20) MiB"
      ),
    ]
    return parts.filter { $0.1 >= Self.near }.map { word, part, limit in
      Diagnostic(
        .pluginNearLimit, [name, word, shortNumber((part * 100).rounded()), limit], severity: .warning)
    }
  }
}
