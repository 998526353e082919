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
}

extension RuleBook {
  /// The rules of a pack.
  init(pack: Pack) { self.init(pack.ruleOutlines(), currency: pack.rates.currency) }
}
