import ArgumentParser
import CampaignModel
import Engine

/// `kolmix rules check|test`
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Check a pack's rules and run its tests.",
    subcommands: [Check.self, Test.self])

  /// `kolmix rules check`
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Load the rules and show everything wrong with them.")

    @OptionGroup var common: CommonOptions

    func run() throws {
      let pack = try common.pack()
      Output.data(
        "\(pack.ruleCount) rules, \(pack.analysableCount) of them data only; pack \(pack.digest.prefix(12))\n")
    }
  }

  /// `kolmix rules test`
  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Run the tests the pack brings.")

    @OptionGroup var common: CommonOptions

    func run() throws {
      // Plugins are meant to change answers; kolmix plugins test runs theirs.
      let pack = try common.pack(withPlugins: false)
      let failures = PackTestRunner(pack: pack).run()
      common.show(failures.flatMap(\.diagnostics))
      for test in pack.tests {
        let hasFailed = failures.contains { $0.test == test.name }
        Output.data("\(hasFailed ? "FAIL" : "ok  ") \(test.name)\n")
      }
      Output.data("\(pack.tests.count - failures.count) passed, \(failures.count) failed\n")
      if !failures.isEmpty { throw ExitCode(1) }
    }
  }
}
