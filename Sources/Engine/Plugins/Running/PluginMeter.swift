import LuaRuntime

/// Gives every call the limits of its owner and counts what it uses.
final class PluginMeter {
  /// By plugin, in order.
  private(set) var costs: [PluginCost]
  private let firstPlugin: Int
  private let plugins: [PreparedPlugin]
  private let common: LuaLimits
  /// Bytes of the loaded state before any call.
  private let baseline: Int
  private var current = -1

  /// A meter of a loaded state's plugins.
  init(_ plugins: [PreparedPlugin], after packs: Int, limits: ScriptLimits, costs: [PluginLoading.Cost], baseline: Int)
  {
    self.plugins = plugins
    firstPlugin = packs
    common = limits.forRuntime
    self.baseline = baseline
    self.costs = zip(plugins, costs).map { PluginCost($0, load: $1) }
  }

  /// Whether a layer is a plugin's.
  func isPlugin(_ layer: Int) -> Bool { plugins.indices.contains(layer - firstPlugin) }

  /// Runs a call of a function declared in a layer.
  func call<T>(layer: Int, _ state: LuaState, _ body: () throws(LuaFailure) -> T) throws(LuaFailure) -> T {
    let plugin = layer - firstPlugin
    guard plugins.indices.contains(plugin) else {
      enter(-1, state)
      return try body()
    }
    enter(plugin, state)
    let before = state.bytesUsed
    defer {
      costs[plugin].count(steps: state.instructionsUsed, bytes: state.bytesPeak - before)
    }
    return try body()
  }

  /// Gives the state back the limits all share.
  func leave(_ state: LuaState) { enter(-1, state) }

  private func enter(_ plugin: Int, _ state: LuaState) {
    guard plugin != current else { return }
    current = plugin
    guard plugin >= 0 else { return state.limit(to: common) }
    var limits = common
    limits.callInstructions = plugins[plugin].limits.callSteps
    limits.memoryBytes = min(common.memoryBytes, baseline + plugins[plugin].limits.memoryBytes)
    state.limit(to: limits)
  }
}
