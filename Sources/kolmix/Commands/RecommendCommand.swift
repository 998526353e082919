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
  enum Format: ExpressibleByArgument {
    case text, json, ics
    /// An output format of a plugin.
    case plugin(String)

    /// Whether the dated plan is written.
    var isCalendar: Bool { if case .ics = self { true } else { false } }

    init?(argument: String) {
      switch argument {
      case "text": self = .text
      case "json": self = .json
      case "ics": self = .ics
      default: self = .plugin(argument)
      }
    }
  }

  @Argument(help: ArgumentHelp("Brief files, folders of briefs, or - for stdin.", valueName: "brief"))
  var briefs: [String]

  @Option(
    name: .long,
    help: """
      text, json (one object; one per line when there are several briefs), ics (the dated plan as a calendar), or a \
      plugin's format.
      """)
  var format: Format = .text

  @Option(help: ArgumentHelp("Read the briefs with this reader of a plugin, whatever their names.", valueName: "name"))
  var reader: String?

  /// How much of the answer the text shows.
  enum Detail: String, ExpressibleByArgument, CaseIterable { case full, short }

  @Option(name: .long, help: "full, or short (the mix and its main reasons); full for one brief, short for several.")
  var detail: Detail?

  @Option(name: .long, help: "Width of the text; the terminal's when it is one, else 80.")
  var width: Int?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let pack = try common.pack()
    let worker = PluginWorker(pack: pack) { JSONRenderer(form: .compact).render($0) }
    try check(pack)
    let recommender = Recommender(pack: pack)
    let readers = BriefReaders(pack: pack, worker: worker, named: reader)
    let sources = try BriefSources(paths: briefs, also: readers.endings, show: common.show).sources
    var isFlawless = true
    var isFirst = true
    for source in sources {
      let outcome = readers.read(source)
      common.show(outcome.diagnostics)
      guard let brief = outcome.brief else {
        isFlawless = false
        continue
      }
      // What stands beside the mix takes more work than the mix: worth it where one answer is read in full.
      let isFull = format.isCalendar || (sources.count == 1 && detail != .short)
      let answer = isFull ? recommender.recommendWithOptions(brief) : recommender.recommend(brief)
      if answer.status == .incomplete { isFlawless = false }
      switch text(answer, to: brief, by: recommender, worker, isFirst: isFirst, isOnly: sources.count == 1) {
      case .success(let bytes):
        Output.data(bytes)
        isFirst = false
      case .failure(let finding):
        common.show([finding])
        isFlawless = false
      }
    }
    if !isFlawless { throw ExitCode(1) }
  }

  /// A format or reader nobody offers is a mistake of the command line.
  private func check(_ pack: Pack) throws {
    var findings: [Diagnostic] = []
    if case .plugin(let name) = format, !pack.formats.contains(where: { $0.id == name }) {
      let known = ["text", "json", "ics"] + pack.formats.map(\.id)
      findings.append(Diagnostic(.extensionUnknown, ["output_format", name, known.joined(separator: ", ")]))
    }
    if let reader, !pack.readers.contains(where: { $0.id == reader }) {
      let known = pack.readers.map(\.id)
      findings.append(
        Diagnostic(.extensionUnknown, ["reader", reader, known.isEmpty ? "–" : known.joined(separator: ", ")]))
    }
    guard findings.isEmpty else {
      common.show(findings)
      throw ExitCode(2)
    }
  }

  private func text(
    _ answer: Recommendation, to brief: Brief, by recommender: Recommender, _ worker: PluginWorker, isFirst: Bool,
    isOnly: Bool
  ) -> Result<[UInt8], Diagnostic> {
    switch format {
    case .json: return .success(JSONRenderer(form: isOnly ? .pretty : .compact).render(answer) + [0x0A])
    case .ics:
      guard let calendar = CalendarRenderer(language: common.language).render(answer) else {
        return .failure(Diagnostic(.noCalendar, [answer.name]))
      }
      return .success(calendar)
    case .plugin(let name):
      return worker.render(name, answer).map { text in
        Array(((isFirst ? "" : "\n") + text + (text.hasSuffix("\n") ? "" : "\n")).utf8)
      }
    case .text:
      let style = TextStyle(colour: Output.isTerminal && !TerminalShape.refusesColour, ascii: TerminalShape.isPlain)
      let renderer = TextRenderer(
        language: common.language, width: width ?? TerminalShape.width, style: style,
        detail: (detail ?? (isOnly ? .full : .short)) == .full ? .full : .brief)
      // Where the answer holds takes many evaluations: worth it for one answer read in full.
      let holding = isOnly && renderer.detail == .full ? Explainer(recommender).shortStability(brief) : nil
      return .success(Array(((isFirst ? "" : "\n") + renderer.render(answer, holding: holding)).utf8))
    }
  }
}
