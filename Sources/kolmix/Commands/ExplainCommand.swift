import ArgumentParser
import CampaignModel
import Glibc
import Notation
import Rendering

/// `kolmix explain CODE…`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a finding by its code: what it means, why it matters, how to fix it, and an example.",
    discussion: "Without a code all of them are listed.")

  @Argument(help: ArgumentHelp("Codes such as R062.", valueName: "code"))
  var codes: [String] = []

  @Option(name: .long, help: "Language of everything shown: vi or en.")
  var lang: Language?

  func run() throws {
    let language = Language.spoken(lang)
    let style = TextStyle(colour: Output.isTerminal && getenv("NO_COLOR") == nil, ascii: TerminalShape.isPlain)
    let unknown = codes.filter { CodePage.code($0) == nil }.map { code in
      Diagnostic(
        .unknownCode, [code],
        suggestion: NearestName.nearest(to: code.uppercased(), in: DiagnosticCode.all.map(\.id)))
    }
    guard unknown.isEmpty else {
      Output.error(DiagnosticRenderer(language: language, style: style).render(unknown))
      throw ExitCode(2)
    }
    let known = codes.compactMap(CodePage.code)
    if known.isEmpty {
      Output.data(DiagnosticCode.all.map { CodePage($0, language: language).line + "\n" }.joined())
    } else {
      let width = Output.isTerminal ? TerminalShape.width : 80
      let pages = known.map { CodePage($0, language: language, width: width, style: style).render() }
      Output.data(pages.joined(separator: "\n"))
    }
  }
}
