import ArgumentParser
import CampaignModel
import Engine
import Glibc
import Notation
import Rendering
import Workspace

extension RulesCommand {
  /// `kolmix rules prove STATEMENT [PACK]`
  struct Prove: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prove a statement about every brief, such as: more budget never lowers macro points.",
      discussion: """
        Forms, in English or Vietnamese: more FIELD never lowers RESULT; never both A and B; RESULT is always at least VALUE \
        [when CONDITION]; A implies B. Exit status: 0 it holds, 1 a counterexample, 2 a statement that is not understood or a \
        pack that does not load, 3 not decided.
        """)

    @Argument(help: ArgumentHelp("The statement, in quotes.", valueName: "statement"))
    var statement: String

    @Argument(help: ArgumentHelp("The pack; else that of --rules, or the one found.", valueName: "pack"))
    var root: String?

    @Option(name: .long, help: "text or json.")
    var format: Format = .text

    @Option(
      name: .long,
      help: ArgumentHelp("Write the briefs of a counterexample into this folder.", valueName: "dir"))
    var writeWitness: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
      var options = common
      if let root { options.rules.append(root) }
      let pack = try options.pack()
      let report: ProofReport
      do {
        report = try Prover(pack).report(on: Folding.nfc(statement))
      } catch {
        common.show([error.diagnostic])
        if error.isForm { Output.error("\n" + Catalogue(common.language).statementForms) }
        throw ExitCode(2)
      }
      let files = try written(report)
      switch format {
      case .json: Output.data(JSONProof(currency: report.currency).render(report, files: files))
      case .text:
        let style = TextStyle(colour: Output.isTerminal && getenv("NO_COLOR") == nil, ascii: TerminalShape.isPlain)
        let text = ProofText(
          language: common.language, currency: report.currency, width: TerminalShape.width, style: style)
        Output.data(text.render(report, files: files))
      }
      switch report.verdict {
      case .holds: return
      case .counterexample: throw ExitCode(1)
      case .undecided: throw ExitCode(3)
      }
    }

    /// The files the briefs of a counterexample were written to.
    private func written(_ report: ProofReport) throws -> [String] {
      guard let writeWitness else { return [] }
      let files = report.witnesses(in: common.language).enumerated().map { number, text in
        (path: "counterexample-\(number + 1).yaml", text: text)
      }
      do {
        try FolderWriter(writeWitness).write(files, replacing: true)
      } catch {
        common.show([error])
        throw ExitCode(2)
      }
      return files.map { "\(writeWitness)/\($0.path)" }
    }
  }
}
