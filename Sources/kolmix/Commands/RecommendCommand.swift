import ArgumentParser
import BriefReading
import CampaignModel
import Engine
import Glibc
import Rendering
import Workspace

/// `kolmix recommend BRIEF…`
struct RecommendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recommend",
    abstract: "Recommend a mix for one or more briefs (YAML or JSON files, folders, or - for stdin).")

  /// How the answer is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, ics }

  @Argument(help: ArgumentHelp("Brief files, folders of briefs, or - for stdin.", valueName: "brief"))
  var briefs: [String]

  @Option(
    name: .long,
    help: "text, json (one object; one per line when there are several briefs), or ics (the dated plan as a calendar).")
  var format: Format = .text

  /// How much of the answer the text shows.
  enum Detail: String, ExpressibleByArgument, CaseIterable { case full, short }

  @Option(name: .long, help: "full, or short (the mix and its main reasons); full for one brief, short for several.")
  var detail: Detail?

  @Option(name: .long, help: "Width of the text; the terminal's when it is one, else 80.")
  var width: Int?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let pack = try common.pack()
    let recommender = Recommender(pack: pack)
    let sources = try BriefSources(paths: briefs, show: common.show).sources
    var isFlawless = true
    var isFirst = true
    for source in sources {
      let outcome = source.read(with: pack.briefs)
      common.show(outcome.diagnostics)
      guard let brief = outcome.brief else {
        isFlawless = false
        continue
      }
      // What stands beside the mix takes more work than the mix: worth it where one answer is read in full.
      let isFull = format == .ics || (sources.count == 1 && detail != .short)
      let answer = isFull ? recommender.recommendWithOptions(brief) : recommender.recommend(brief)
      if answer.status == .incomplete { isFlawless = false }
      write(answer, to: brief, by: recommender, isFirst: isFirst, isOnly: sources.count == 1)
      isFirst = false
    }
    if !isFlawless { throw ExitCode(1) }
  }

  private func write(
    _ answer: Recommendation, to brief: Brief, by recommender: Recommender, isFirst: Bool, isOnly: Bool
  ) {
    switch format {
    case .json: Output.data(JSONRenderer(form: isOnly ? .pretty : .compact).render(answer) + [0x0A])
    case .ics:
      if let calendar = CalendarRenderer(language: common.language).render(answer) {
        Output.data(calendar)
      } else {
        common.show([Diagnostic(.noCalendar, [answer.name], severity: .warning)])
      }
    case .text:
      let style = TextStyle(colour: Output.isTerminal && getenv("NO_COLOR") == nil, ascii: TerminalShape.isPlain)
      let renderer = TextRenderer(
        language: common.language, width: width ?? TerminalShape.width, style: style,
        detail: (detail ?? (isOnly ? .full : .short)) == .full ? .full : .brief)
      // Where the answer holds takes many evaluations: worth it for one answer read in full.
      let holding = isOnly && renderer.detail == .full ? Explainer(recommender).shortStability(brief) : nil
      Output.data((isFirst ? "" : "\n") + renderer.render(answer, holding: holding))
    }
  }
}
