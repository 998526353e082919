import ArgumentParser
import CampaignModel
import Engine
import Notation
import Rendering

/// `kolmix rules check|list|show|test|watch|new|fmt|docs|diff|prove`
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Read a pack's rules as sentences, check them and run their tests.",
    subcommands: [
      Check.self, List.self, Show.self, Test.self, Watch.self, New.self, Fmt.self, Docs.self, Diff.self, Prove.self,
    ])

  /// How rules are written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  /// `kolmix rules test`
  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Run the tests the pack brings.")

    @OptionGroup var common: CommonOptions

    func run() throws {
      // Plugins are meant to change answers; kolmix plugins test runs theirs.
      let pack = try common.pack(withPlugins: false)
      let words = Catalogue(common.language)
      let failures = PackTestRunner(pack: pack).run()
      common.show(failures.flatMap(\.diagnostics))
      for test in pack.tests {
        let hasFailed = failures.contains { $0.test == test.name }
        let mark = DisplayWidth.padded(words.rules(hasFailed ? .failed : .passed), to: 4)
        Output.data("\(mark) \(test.name)\n")
      }
      let counts = [pack.tests.count - failures.count, failures.count].map(String.init)
      Output.data(words.rules(.testCounts, counts[0], counts[1]) + "\n")
      if !failures.isEmpty { throw ExitCode(1) }
    }
  }
}

extension RuleBook {
  /// The rules of a pack.
  init(pack: Pack) { self.init(pack.ruleOutlines(), currency: pack.rates.currency) }
}
