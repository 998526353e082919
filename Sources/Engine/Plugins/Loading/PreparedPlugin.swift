import CampaignModel
import LuaRuntime
import Workspace

/// A plugin ready to be loaded: its files read, its manifest checked, its settings settled, its data at hand. Every worker
/// loads the same one again.
struct PreparedPlugin: Sendable {
  let manifest: PluginManifest
  let folder: PluginFolder
  /// What scripts see as `config`.
  let config: LuaTable
  /// What scripts see as `data`.
  let data: LuaTable
  /// The CSV files among its data, which its decision tables may name.
  let tables: PackFiles
  let limits: PluginLimits

  /// Its name.
  var name: String { manifest.name }

  /// SHA-256 over its files, settings and data: everything that can bear on an answer.
  var digest: String {
    var digest = Digest()
    digest.add(name: "files", content: Array(folder.digest.utf8))
    digest.add(name: "config", content: Array(LuaValueJSON.text(.table(config)).utf8))
    digest.add(name: "data", content: Array(LuaValueJSON.text(.table(data)).utf8))
    return digest.hex()
  }
}
