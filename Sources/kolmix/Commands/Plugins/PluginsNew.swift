import ArgumentParser
import CampaignModel
import Engine
import Workspace

extension PluginsCommand {
  /// `kolmix plugins new NAME`
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Start a plugin: a manifest, a rule, a metric, a test and a README that work.")

    @Argument(help: "Its name: small letters, digits and hyphens.") var name: String

    @Option(help: ArgumentHelp("The folder it is put into.", valueName: "dir")) var into = "plugins"

    @OptionGroup var common: CommonOptions

    func run() throws {
      do {
        guard PluginManifest.isName(name) else { throw Diagnostic(.badPluginName, [name]) }
        let files = PluginScaffold(name: name).files
        try FolderWriter("\(into)/\(name)").write(files)
        let phrases = PluginPhrases(language: common.language)
        for file in files { Output.data("\(phrases(.written)) \(into)/\(name)/\(file.path)\n") }
      } catch let finding as Diagnostic {
        common.show([finding])
        throw ExitCode(2)
      }
    }
  }
}
