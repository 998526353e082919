import CampaignModel
import LuaRuntime

/// The words only a plugin's files have beside the language of packs, and what they see of their own plugin.
struct PluginWords {
  /// Words that declare something by name and table.
  static let named: Set<String> = ["metric", "command", "format", "reader", "extend"]

  let host: LoaderHost
  let state: LuaState

  /// Gives the words, `config` and `data` to the files run until `close`.
  func open(for plugin: PreparedPlugin) throws(LuaFailure) {
    for word in Self.named where word != "metric" {
      let function = state.makeFunction(word) { [host] call in host.declare(word, call) }
      try state.define(fileGlobal: word, value: .hostFunction(function), named: word)
    }
    // `metric "gmv" { … }` declares, `metric.gmv:at_least(…)` reads, as goals do.
    try state.define(fileGlobal: "metric", value: host.arena.addNamespace("metric"), named: "metric")
    try state.define(
      fileGlobal: "config", value: .table(plugin.config), named: "\(plugin.name).config", strict: true)
    try state.define(fileGlobal: "data", value: .table(plugin.data), named: "\(plugin.name).data")
  }

  /// The files run from now on see nothing of it.
  func close() throws(LuaFailure) { try state.forgetFileGlobals() }
}
