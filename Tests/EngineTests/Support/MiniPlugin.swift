import CampaignModel
import Rendering
import Workspace

@testable import Engine

/// Plugins in memory over the small pack.
enum MiniPlugin {
  /// What every manifest needs beside a name.
  static let head =
    #"version = "1.0.0", api = 1, title = { en = "P", vi = "P" }, description = { en = "D", vi = "D" },"#

  /// A plugin's folder.
  static func folder(
    _ name: String, manifest: String = "", scripts: String = "", more: [(path: String, bytes: [UInt8])] = []
  ) -> PluginFolder {
    let text = "return plugin { name = \"\(name)\", \(head) \(manifest) }"
    return raw(name, manifest: text, scripts: scripts, more: more)
  }

  /// A plugin's folder with a manifest of any text.
  static func raw(
    _ name: String, manifest: String, scripts: String = "", more: [(path: String, bytes: [UInt8])] = []
  ) -> PluginFolder {
    PluginFolder(
      name: name, root: "plugins/\(name)",
      contents: [("plugin.lua", Array(manifest.utf8)), ("init.lua", Array(scripts.utf8))] + more)
  }

  /// Packs and plugins, all asked for.
  static func set(
    _ folders: [PluginFolder], rules: String = MiniPack.rule("good", "when = always, favour = { micro = 5 }"),
    assignments: [String] = [], limits: ScriptLimits = ScriptLimits(), pluginLimits: PluginLimits = PluginLimits()
  ) throws -> PluginSet {
    let requests = try PluginRequest.all(
      file: WorkspaceFile(), named: folders.map(\.name), set: assignments)
    return PluginSet(
      layers: [MiniPack.files(rules)], folders: folders, requests: requests, limits: limits, pluginLimits: pluginLimits)
  }

  /// What came of loading.
  static func load(_ folders: PluginFolder..., assignments: [String] = []) throws -> PluginSet.Outcome {
    try set(folders, assignments: assignments).load()
  }

  /// The codes found while loading, without the note that something was left out.
  static func codes(_ folders: PluginFolder..., assignments: [String] = []) throws -> [DiagnosticCode] {
    try set(folders, assignments: assignments).load().findings.map(\.code).filter { $0 != .pluginLeftOut }
  }

  /// A worker of a pack.
  static func worker(_ pack: Pack) -> PluginWorker {
    PluginWorker(pack: pack) { JSONRenderer(form: .compact).render($0) }
  }

  /// The answer to the plain brief with more.
  static func answer(_ pack: Pack, _ more: String = "") throws -> Recommendation {
    Recommender(pack: pack).recommend(try MiniPack.brief(MiniPack.plain + more, pack))
  }

  /// A metric's declaration.
  static func metric(_ name: String, _ body: String) -> String {
    "metric \"\(name)\" { title = { en = \"M\", vi = \"M\" }, compute = function(brief, mix, forecast) \(body) end }\n"
  }
}
