import CampaignModel
import Notation
import Workspace

/// Reads the manifests, settings and data of the plugins asked for, and puts them in an order in which each comes after
/// those it needs. What cannot be used is left out with everything that needs it.
struct PluginPreparation {
  let folders: [PluginFolder]
  let requests: [PluginRequest]
  let limits: PluginLimits

  /// What came of it.
  struct Outcome {
    /// In order of loading.
    var plugins: [PreparedPlugin] = []
    /// Names left out.
    var leftOut: [String] = []
    /// What is wrong, in order of plugins.
    var findings: [Diagnostic] = []
  }

  /// The plugins that can be loaded.
  func prepare() -> Outcome {
    var outcome = Outcome()
    var ready: [PreparedPlugin] = []
    for request in requests.sorted(by: { $0.name < $1.name }) {
      let sink = DiagnosticSink()
      if let plugin = plugin(request, sink), !sink.hasErrors {
        ready.append(plugin)
      } else {
        outcome.leftOut.append(request.name)
      }
      outcome.findings += sink.sorted
    }
    let settled = Self.settle(ready)
    outcome.plugins = settled.plugins
    outcome.leftOut += settled.leftOut
    outcome.findings += settled.findings
    return outcome
  }

  private func plugin(_ request: PluginRequest, _ sink: DiagnosticSink) -> PreparedPlugin? {
    guard let folder = folders.first(where: { $0.name == request.name }) else {
      let known = folders.map(\.name)
      sink.report(
        Diagnostic(
          .pluginNotFound, [request.name, known.isEmpty ? "–" : known.joined(separator: ", ")], at: request.location,
          suggestion: NearestName.nearest(to: request.name, in: known)))
      return nil
    }
    guard let manifest = ManifestReader(folder: folder, sink: sink).manifest() else { return nil }
    let data = PluginDataReader(folder: folder, manifest: manifest, sink: sink).data()
    return PreparedPlugin(
      manifest: manifest, folder: folder,
      config: SettingReader(manifest: manifest, sink: sink).config(request.settings), data: data.table,
      tables: data.tables,
      limits: limits.with(request.limits, of: manifest.name, sink: sink))
  }

  /// Orders plugins by their needs, ties by name; those whose needs are not met are left out.
  static func settle(_ ready: [PreparedPlugin]) -> Outcome {
    var outcome = Outcome()
    var waiting = ready
    while true {
      let lacking = waiting.compactMap { plugin -> (PreparedPlugin, Diagnostic)? in
        for need in plugin.manifest.needs {
          let location = plugin.manifest.location
          guard let other = waiting.first(where: { $0.name == need.name }) else {
            return (plugin, Diagnostic(.needMissing, [plugin.name, need.name], at: location))
          }
          if !need.range.contains(other.manifest.version) {
            let words = [plugin.name, need.name, need.range.text, other.manifest.version.description]
            return (plugin, Diagnostic(.needVersion, words, at: location))
          }
        }
        return nil
      }
      if lacking.isEmpty { break }
      for (plugin, finding) in lacking {
        waiting.removeAll { $0.name == plugin.name }
        outcome.leftOut.append(plugin.name)
        outcome.findings.append(finding)
      }
    }
    while !waiting.isEmpty {
      let placed = Set(outcome.plugins.map(\.name))
      guard let next = waiting.firstIndex(where: { $0.manifest.needs.allSatisfy { placed.contains($0.name) } }) else {
        let names = waiting.map(\.name)
        outcome.leftOut += names
        outcome.findings.append(
          Diagnostic(
            .needCircle, [(names + names.prefix(1)).joined(separator: " → ")], at: waiting.first?.manifest.location))
        break
      }
      outcome.plugins.append(waiting.remove(at: next))
    }
    return outcome
  }
}
