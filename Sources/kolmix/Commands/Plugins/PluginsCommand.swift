import ArgumentParser
import CampaignModel
import Engine
import Rendering
import Workspace

/// `kolmix plugins list|info|check|test|new|run`
struct PluginsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plugins", abstract: "List, inspect, check, test and start plugins, and run their commands.",
    subcommands: [List.self, Info.self, Check.self, Test.self, New.self, Run.self])

  /// What the subcommands look at: the packs, the plugins found and those asked for.
  struct Surroundings {
    let layers: [PackFiles]
    let folders: [PluginFolder]
    let requests: [PluginRequest]
    let common: CommonOptions

    /// Reads them, or shows what is wrong and ends with 2.
    init(_ common: CommonOptions, showing: Bool = true) throws {
      self.common = common
      do {
        let file = try WorkspaceFile.reading() ?? WorkspaceFile()
        let roots = try common.roots(file)
        layers = try roots.map { try PackFiles(reading: $0) }
        let located = common.plugins.locate(beside: roots)
        folders = located.folders
        requests = try PluginRequest.all(file: file, named: common.plugins.plugin, set: common.plugins.set)
        if showing { common.show(located.findings) }
      } catch let diagnostic as Diagnostic {
        common.show([diagnostic])
        throw ExitCode(2)
      }
    }

    /// The packs with one plugin and those it needs; nil when it was left out, which was shown.
    func pack(with name: String) throws -> Pack? {
      let set = PluginSet(
        layers: layers, folders: folders,
        requests: PluginRequest.with(needsOf: name, among: folders, keeping: requests), limits: common.limits,
        pluginLimits: common.plugins.limits)
      do {
        let outcome = try set.load(testing: name)
        common.show(outcome.findings)
        return outcome.leftOut.contains(name) ? nil : outcome.pack
      } catch {
        common.show(error.diagnostics)
        throw ExitCode(2)
      }
    }

    /// A worker for a pack's plugins.
    func worker(_ pack: Pack) -> PluginWorker {
      PluginWorker(pack: pack) { JSONRenderer(form: .compact).render($0) }
    }

    /// The names given, or those of all plugins found.
    func names(_ given: [String]) -> [String] { given.isEmpty ? folders.map(\.name) : given }
  }
}
