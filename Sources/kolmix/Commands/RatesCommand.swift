import ArgumentParser
import CampaignModel
import Engine
import Rendering

/// `kolmix rates show|check`
struct RatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rates", abstract: "Show the rate card in use, and check it.",
    subcommands: [Show.self, Check.self])

  /// `kolmix rates show`
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print the rate card: fees, rates, spreads and sources.")

    @Option(name: .long, help: ArgumentHelp("Only this platform.", valueName: "platform"))
    var platform: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
      let pack = try common.pack()
      let known = Array(Set(pack.rates.rows.map(\.platform))).sorted()
      if let platform, !known.contains(platform) {
        common.show([Diagnostic(.unknownReference, ["platform", platform], suggestion: known.first)])
        throw ExitCode(2)
      }
      Output.data(RateCardText(language: common.language).render(pack.rates, platform: platform))
    }
  }

  /// `kolmix rates check`
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check the rate card for steps that contradict each other: ends with 1 when there are any.")

    @OptionGroup var common: CommonOptions

    func run() throws {
      let pack = try common.pack()
      let findings = RateCardCheck(pack.rates).findings()
      common.show(findings)
      Output.data(RateCardText(language: common.language).summary(pack.rates, findings: findings.count))
      if !findings.isEmpty { throw ExitCode(1) }
    }
  }
}
