import ArgumentParser
import CampaignModel
import Engine
import Rendering
import Workspace

extension PluginsCommand {
  /// `kolmix plugins check [NAME…]`
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Look plugins over: ok, warning or error, with advice.")

    @Argument(help: "The plugins; all found when none is named.") var names: [String] = []

    @OptionGroup var common: CommonOptions

    func run() throws {
      let surroundings = try Surroundings(common, showing: false)
      let phrases = PluginPhrases(language: common.language)
      let catalogue = Catalogue(common.language)
      var hasErrors = false
      for name in surroundings.names(names) {
        Output.data("\(name)\n")
        let check = PluginCheck(
          of: name, over: surroundings.layers, folders: surroundings.folders, requests: surroundings.requests,
          limits: common.limits, pluginLimits: common.plugins.limits)
        for item in check.run(json: { JSONRenderer(form: .compact).render($0) }) {
          let isError = item.findings.contains { $0.severity == .error }
          hasErrors = hasErrors || isError
          let verdict = phrases(isError ? .error : item.findings.isEmpty ? .well : .warning)
          Output.data("  \(verdict): \(phrases(.topic(item.topic)))\n")
          for finding in item.findings {
            let place = finding.location.map { "\($0.description): " } ?? ""
            Output.data("    \(place)\(catalogue.message(finding)) [\(finding.code.id)]\n")
            if let hint = catalogue.hint(finding) { Output.data("      → \(hint)\n") }
          }
        }
      }
      if hasErrors { throw ExitCode(1) }
    }
  }
}
