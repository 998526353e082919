import ArgumentParser
import Engine
import Workspace

/// Options that say which plugins are used and how.
struct PluginOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Use a plugin. Can be given again; kolmix.yaml may name some too.", valueName: "name"))
  var plugin: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp("A folder with plugins, beside those in plugins/. Can be given again.", valueName: "dir"))
  var plugins: [String] = []

  @Option(help: ArgumentHelp("Set something about a plugin. Can be given again.", valueName: "plugin.key=value"))
  var set: [String] = []

  @Flag(help: "Stop when a plugin is broken, instead of leaving it out. For rules check: warnings count as errors too.")
  var strict = false

  @Option(help: ArgumentHelp("Most steps one call of a plugin's function may take.", valueName: "steps"))
  var pluginSteps: UInt64 = 2_000_000

  @Option(help: ArgumentHelp("Most memory one plugin may take, in MiB.", valueName: "MiB"))
  var pluginMemory: Int = 16

  /// What a plugin may use unless kolmix.yaml says otherwise.
  var limits: PluginLimits {
    PluginLimits(
      callSteps: min(max(pluginSteps, 1_000), 10_000_000_000), memoryBytes: min(max(pluginMemory, 1), 16_384) << 20)
  }

  /// The plugins found: in the folders named, in `plugins/` here and beside each pack.
  func locate(beside packs: [String]) -> PluginLocator {
    var usual = ["plugins"]
    for pack in packs {
      let parts = pack.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      let folder = parts.isEmpty ? "plugins" : (parts + ["plugins"]).joined(separator: "/")
      if !usual.contains(folder) { usual.append(folder) }
    }
    return PluginLocator(looking: plugins, or: usual)
  }
}
