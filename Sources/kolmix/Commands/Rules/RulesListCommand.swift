import ArgumentParser
import CampaignModel
import Engine
import Glibc
import Notation
import Rendering

extension RulesCommand {
  /// `kolmix rules list`
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the rules: when each fires and what it does, on one line each.")

    @Option(name: .long, help: ArgumentHelp("Only rules that read this field.", valueName: "field"))
    var reads: String?

    @Option(
      name: .long, help: ArgumentHelp("Only rules with this effect, such as favour or exclude.", valueName: "key"))
    var effect: String?

    @Option(
      name: .long,
      help: ArgumentHelp(
        "Only rules that say this in either language; accents and capitals do not matter.", valueName: "text"))
    var search: String?

    @Option(name: .long, help: "text or json.")
    var format: Format = .text

    @OptionGroup var common: CommonOptions

    func run() throws {
      let pack = try common.pack()
      let book = RuleBook(pack: pack)
      try check(book, pack.schema)
      let shown = RuleFilter(field: reads, effect: effect, text: search).rules(of: book)
      switch format {
      case .json: Output.data(JSONRules(book).list(shown))
      case .text:
        let style = TextStyle(colour: Output.isTerminal && !TerminalShape.refusesColour, ascii: TerminalShape.isPlain)
        let list = RuleListText(
          language: common.language, currency: book.currency, width: Output.isTerminal ? TerminalShape.width : nil,
          style: style)
        Output.data(list.render(shown, of: book))
      }
    }

    /// A filter that names nothing is a mistake, not an empty list.
    private func check(_ book: RuleBook, _ schema: BriefSchema) throws {
      var findings: [Diagnostic] = []
      if let effect, !EffectOutline.keys.contains(effect) {
        findings.append(
          Diagnostic(
            .unknownEffectFilter, [effect], suggestion: NearestName.nearest(to: effect, in: EffectOutline.keys)))
      }
      let fields = schema.fields + book.rules.flatMap(\.reads)
      if let reads, !fields.contains(where: { RuleFilter.isNamed($0, reads) }) {
        findings.append(
          Diagnostic(
            .unknownFieldFilter, [reads], suggestion: NearestName.nearest(to: reads, in: fields.map(\.id))))
      }
      guard !findings.isEmpty else { return }
      common.show(findings)
      throw ExitCode(2)
    }
  }
}
