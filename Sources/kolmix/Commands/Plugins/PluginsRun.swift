import ArgumentParser
import BriefReading
import CampaignModel
import Engine
import Rendering

extension PluginsCommand {
  /// `kolmix plugins run COMMAND [ARGUMENT…] --brief FILE`
  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Run a command of a plugin on the answer to a brief, as a session would.")

    @Argument(help: "The command.") var command: String

    @Argument(help: "Its arguments.") var arguments: [String] = []

    @Option(help: ArgumentHelp("The brief, or - for stdin.", valueName: "file")) var brief: String

    @OptionGroup var common: CommonOptions

    func run() throws {
      let pack = try common.pack()
      let worker = PluginWorker(pack: pack) { JSONRenderer(form: .compact).render($0) }
      let readers = BriefReaders(pack: pack, worker: worker, named: nil)
      let outcome = readers.read(BriefSources.Source(file: BriefFile(reading: brief)))
      common.show(outcome.diagnostics)
      guard let understood = outcome.brief else { throw ExitCode(1) }
      let answer = Recommender(pack: pack).recommend(understood)
      switch worker.run(command, arguments: arguments, answer: answer) {
      case .success(let text): Output.data(text.hasSuffix("\n") ? text : text + "\n")
      case .failure(let finding):
        common.show([finding])
        throw ExitCode(finding.code == .extensionUnknown ? 2 : 1)
      }
    }
  }
}
