import ArgumentParser
import CampaignModel
import Engine
import Glibc
import Notation
import Rendering

extension RulesCommand {
  /// `kolmix rules show RULE…`
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show rules in full: as sentences, with reason, source, place and related rules.")

    @Argument(help: ArgumentHelp("Names of rules.", valueName: "rule"))
    var rules: [String]

    @Option(name: .long, help: "text or json.")
    var format: Format = .text

    @OptionGroup var common: CommonOptions

    func run() throws {
      let book = RuleBook(pack: try common.pack())
      let unknown = rules.filter { book.rule($0) == nil }.map { name in
        Diagnostic(
          .unknownRule, [name], suggestion: NearestName.nearest(to: name, in: book.rules.map(\.id)))
      }
      guard unknown.isEmpty else {
        common.show(unknown)
        throw ExitCode(2)
      }
      let shown = rules.compactMap(book.rule)
      switch format {
      case .json: Output.data(JSONRules(book).sheets(shown))
      case .text:
        let style = TextStyle(colour: Output.isTerminal && !TerminalShape.refusesColour, ascii: TerminalShape.isPlain)
        let sheet = RuleSheetText(
          language: common.language, currency: book.currency, width: TerminalShape.width, style: style)
        Output.data(shown.map { sheet.render($0, of: book) }.joined(separator: "\n"))
      }
    }
  }
}
