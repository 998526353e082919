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
        let failures = PackTestRunner(pack: pack, worker: surroundings.worker(pack)).run()
        common.show(failures.flatMap(\.diagnostics))
        for test in pack.tests {
          let hasFailed = failures.contains { $0.test == test.name }
          Output.data("\(hasFailed ? "FAIL" : "ok  ") \(name): \(test.name)\n")
        }
        Output.data(
          "\(name): \(pack.tests.count - failures.count) \(phrases(.passed)), \(failures.count) \(phrases(.failed))\n")
        isFlawless = isFlawless && failures.isEmpty
      }
      if !isFlawless { throw ExitCode(1) }
    }
  }
}
