import ArgumentParser
import CampaignModel
import Engine
import Workspace

/// `kolmix init DIR`
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract:
      "Make a workspace: rules, a sample brief, kolmix.yaml, and settings that let an editor complete the language.")

  @Argument(help: "The folder; it is made when it does not exist.") var folder: String

  @Flag(help: "Only write the editor's files anew, after fields or plugins changed.")
  var types = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    do {
      let writer = FolderWriter(folder)
      if !types {
        let locator = PackLocator()
        let root = try locator.locate(named: common.rules.first)
        try writer.write(WorkspaceTemplate.files)
        try writer.copy(try PackFiles(reading: root), to: "rules")
      }
      let pack = try pack()
      let phrases = PluginPhrases(language: common.language)
      let editor = EditorFiles(pack: pack).files
      try writer.write(editor, replacing: types)
      for path in (types ? [] : WorkspaceTemplate.files.map(\.path) + ["rules/"]) + editor.map(\.path) {
        Output.data("\(phrases(.written)) \(folder)/\(path)\n")
      }
    } catch let finding as Diagnostic {
      common.show([finding])
      throw ExitCode(2)
    } catch let errors as PackErrors {
      common.show(errors.diagnostics)
      throw ExitCode(2)
    }
  }

  /// The workspace's own packs and plugins.
  private func pack() throws -> Pack {
    let file = try WorkspaceFile.reading(folder: folder) ?? WorkspaceFile()
    let roots = file.rules.isEmpty ? ["\(folder)/rules"] : file.rules
    let located = PluginLocator(looking: common.plugins.plugins, or: ["\(folder)/plugins"])
    let outcome = try PluginSet(
      layers: try roots.map { try PackFiles(reading: $0) }, folders: located.folders,
      requests: try PluginRequest.all(file: file, named: common.plugins.plugin, set: common.plugins.set)
    ).load()
    common.show(outcome.findings)
    return outcome.pack
  }
}
