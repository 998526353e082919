import ArgumentParser
import CampaignModel
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

  @Option(
    help: ArgumentHelp("Most steps one call of a plugin's function may take; 2,000,000 unless set.", valueName: "steps")
  )
  var pluginSteps: Int?

  @Option(help: ArgumentHelp("Most memory one plugin may take, in MiB; 16 unless set.", valueName: "MiB"))
  var pluginMemory: Int?

  /// Whether a broken plugin stops the program.
  var isStrict: Bool { CurrentConfiguration.text(.strict, flag: strict ? "true" : nil, fallback: "false") == "true" }

  /// What a plugin may use unless kolmix.yaml says otherwise.
  var limits: PluginLimits {
    let steps = CurrentConfiguration.number(.pluginSteps, flag: pluginSteps, fallback: 2_000_000)
    let memory = CurrentConfiguration.number(.pluginMemory, flag: pluginMemory, fallback: 16)
    return PluginLimits(callSteps: UInt64(steps), memoryBytes: memory << 20)
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
