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
    enum Format: String, ExpressibleByArgument, CaseIterable { case markdown, html }

    @Option(name: .long, help: "markdown, or html (one file that needs nothing else).")
    var format: Format = .markdown

    @Option(
      name: .shortAndLong, help: ArgumentHelp("Write handbook.md and handbook.html into this folder.", valueName: "dir")
    )
    var output: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
      let pack = try common.pack()
      let briefs = ExampleBriefs(pack)
      let name = common.rules.last ?? "rules"
      let book = Handbook(
        RuleBook(pack: pack), name: name, language: common.language, firing: briefs.firing, silent: briefs.silent)
      guard let output else {
        Output.data(format == .html ? HandbookHTML(book).render() : HandbookMarkdown(book).render())
        return
      }
      do {
        try FolderWriter(output).write(
          [("handbook.md", HandbookMarkdown(book).render()), ("handbook.html", HandbookHTML(book).render())],
          replacing: true)
      } catch {
        common.show([error])
        throw ExitCode(2)
      }
    }
  }
}
