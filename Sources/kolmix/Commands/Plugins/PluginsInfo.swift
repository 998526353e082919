import ArgumentParser
import CampaignModel
import Engine
import Workspace

extension PluginsCommand {
  /// `kolmix plugins info NAME`
  struct Info: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "What a plugin is, what users can set, what it adds, and an example of its output.")

    @Argument(help: "The plugin.") var name: String

    @OptionGroup var common: CommonOptions

    func run() throws {
      let surroundings = try Surroundings(common)
      guard let pack = try surroundings.pack(with: name),
        let manifest = pack.manifests.first(where: { $0.name == name })
      else { throw ExitCode(2) }
      let phrases = PluginPhrases(language: common.language)
      Output.data(
        head(manifest) + settings(manifest, phrases) + data(manifest, phrases) + contents(pack, phrases)
          + PluginExample(name: name, pack: pack, worker: surroundings.worker(pack), language: common.language).text)
    }

    private func shown(_ text: LocalizedText) -> String { text.shown(in: common.language) }

    private func head(_ manifest: PluginManifest) -> String {
      var text = "\(manifest.name) \(manifest.version.description): \(shown(manifest.title))\n"
      text += "\(shown(manifest.description))\n"
      let needs = manifest.needs.map { "\($0.name) \($0.range.text)" }
      if !needs.isEmpty {
        text += "\n\(PluginPhrases(language: common.language)(.needs)): \(needs.joined(separator: ", "))\n"
      }
      return text
    }

    private func settings(_ manifest: PluginManifest, _ phrases: PluginPhrases) -> String {
      guard !manifest.settings.isEmpty else { return "" }
      var table = PluginTable()
      for setting in manifest.settings {
        let field = setting.schema
        let fallback = field.fallback.map { "\(phrases(.byDefault)) \(SettingWords.text($0, of: field))" } ?? ""
        table.add(["  \(manifest.name).\(field.id)", field.type.rawValue, fallback, shown(setting.description)])
      }
      return "\n\(phrases(.settings))\n\(table.text)"
    }

    private func data(_ manifest: PluginManifest, _ phrases: PluginPhrases) -> String {
      guard !manifest.data.isEmpty else { return "" }
      var table = PluginTable()
      for file in manifest.data { table.add(["  data.\(file.key)", file.path]) }
      return "\n\(phrases(.data))\n\(table.text)"
    }

    private func contents(_ pack: Pack, _ phrases: PluginPhrases) -> String {
      var table = PluginTable()
      for content in pack.contents where content.plugin == name && content.keyword != "test" {
        table.add([
          "  \(content.keyword)", content.name, content.title.isEmpty ? "" : shown(content.title),
          content.location.description,
        ])
      }
      return "\n\(phrases(.adds))\n\(table.text)"
    }
  }
}
