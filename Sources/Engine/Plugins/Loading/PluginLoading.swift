import CampaignModel
import LuaRuntime
import Workspace

/// Runs the files of plugins after those of the packs, each plugin within limits of its own.
struct PluginLoading {
  /// What loading a plugin took.
  struct Cost: Sendable {
    /// Steps of all its files.
    var steps: UInt64 = 0
    /// Bytes it keeps.
    var bytes = 0
  }

  let host: LoaderHost
  let state: LuaState
  let sink: DiagnosticSink
  let limits: ScriptLimits

  /// Loads plugins in order as further layers; `run` runs one file.
  func load(_ plugins: [PreparedPlugin], after packs: [String], run: (PackFiles.File) -> Void) -> [Cost] {
    host.claims.owners = packs + plugins.map(\.name)
    guard !plugins.isEmpty else { return [] }
    host.claims.firstPlugin = packs.count
    let names = PluginViewNames(plugins: plugins)
    state.onUnknownKey { view, key, _ in
      names.answer(view: view, key: key) ?? PlanningLibrary.answer(view: view, key: key)
        ?? .failure("\(view) has no \"\(key)\"")
    }
    defer { state.limit(to: limits.forRuntime) }
    return plugins.enumerated().map { index, plugin in
      let layer = packs.count + index
      host.layer = layer
      host.claims.needs[layer] = Set(
        plugin.manifest.needs.compactMap { need in plugins.firstIndex { $0.name == need.name } }.map {
          $0 + packs.count
        })
      return load(plugin, run: run)
    }
  }

  private func load(_ plugin: PreparedPlugin, run: (PackFiles.File) -> Void) -> Cost {
    var cost = Cost()
    state.collect()
    let before = state.bytesUsed
    var own = limits.forRuntime
    own.loadInstructions = min(own.loadInstructions, plugin.limits.loadSteps)
    own.memoryBytes = min(own.memoryBytes, before + plugin.limits.memoryBytes)
    state.limit(to: own)
    let words = PluginWords(host: host, state: state)
    do {
      try words.open(for: plugin)
      for file in plugin.folder.scripts {
        run(file)
        cost.steps = PluginCost.sum(cost.steps, state.instructionsUsed)
      }
      try words.close()
    } catch {
      sink.report(
        LuaFailureReport(failure: error, file: plugin.folder.manifest.name, map: nil).diagnostic)
    }
    state.collect()
    cost.bytes = max(0, state.bytesUsed - before)
    return cost
  }
}
