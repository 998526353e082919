import ArgumentParser
import CampaignModel
import Engine
import Workspace

extension PluginsCommand {
  /// `kolmix plugins test [NAME…]`
  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Run the tests plugins bring, each plugin by itself.")

    @Argument(help: "The plugins; all found when none is named.") var names: [String] = []

    @OptionGroup var common: CommonOptions

    func run() throws {
      let surroundings = try Surroundings(common)
      let phrases = PluginPhrases(language: common.language)
      var isFlawless = true
      for name in surroundings.names(names) {
        guard let pack = try surroundings.pack(with: name) else {
          isFlawless = false
          continue
        }
        let run = PackTestRunner(pack: pack, worker: surroundings.worker(pack)).run()
        common.show(run.diagnostics)
        for result in run.results {
          Output.data("\(result.hasPassed ? "ok  " : "FAIL") \(name): \(result.name)\n")
        }
        let failed = run.failureCount
        Output.data(
          "\(name): \(run.results.count - failed) \(phrases(.passed)), \(failed) \(phrases(.failed))\n")
        isFlawless = isFlawless && failed == 0
      }
      if !isFlawless { throw ExitCode(1) }
    }
  }
}
