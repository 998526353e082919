import ArgumentParser
import CampaignModel
import Engine
import Rendering
import Workspace

extension RulesCommand {
  /// `kolmix rules docs`
  struct Docs: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a handbook of the rules: every rule as a sentence, with its reason, source and example briefs.")

    /// How it is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case markdown, html

      /// How names of its files end.
      var ending: String { self == .html ? "html" : "md" }
    }

    @Option(
      name: .long,
      help: "markdown, or html (one file that needs nothing else); printed as markdown, written as both unless set.")
    var format: Format?

    @Option(
      name: .shortAndLong,
      help: ArgumentHelp(
        "Write handbook.md and handbook.html, or the one asked for, into this folder.", valueName: "dir")
    )
    var output: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
      let pack = try common.pack()
      let briefs = ExampleBriefs(pack)
      let name = common.rules.last ?? "rules"
      let advice = pack.advice
      let book = Handbook(
        RuleBook(pack: pack),
        HandbookVocabulary(
          schema: pack.schema, schemes: pack.schemes, tactics: advice.tactics, risks: advice.risks,
          playbooks: advice.playbooks),
        name: name, digest: pack.digest, language: common.language, firing: briefs.firing, silent: briefs.silent)
      guard let output else {
        Output.data(text(book, format ?? .markdown))
        return
      }
      do {
        try FolderWriter(output).write(
          (format.map { [$0] } ?? Format.allCases).map { ("handbook.\($0.ending)", text(book, $0)) },
          replacing: true)
      } catch {
        common.show([error])
        throw ExitCode(2)
      }
    }

    private func text(_ book: Handbook, _ format: Format) -> String {
      format == .html ? HandbookHTML(book).render() : HandbookMarkdown(book).render()
    }
  }
}
