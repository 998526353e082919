import ArgumentParser
import BriefReading
import CampaignModel
import Engine
import Glibc
import Rendering
import Reports
import Workspace

/// `kolmix recommend BRIEF…`
struct RecommendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recommend",
    abstract: "Recommend a mix for one or more briefs (YAML or JSON files, folders, or - for stdin).")

  /// How the answer is written.
  enum Format: ExpressibleByArgument {
    case text, json, ics
    /// A document handed to a client.
    case report(ReportFormat)
    /// An output format of a plugin.
    case plugin(String)

    /// Whether all answers go into one document.
    var isReport: Bool { if case .report = self { true } else { false } }
    /// Whether the dated plan is written.
    var isCalendar: Bool { if case .ics = self { true } else { false } }

    init?(argument: String) {
      switch argument {
      case "text": self = .text
      case "json": self = .json
      case "ics": self = .ics
      default: self = ReportFormat(named: argument).map { .report($0) } ?? .plugin(argument)
      }
    }
  }

  @Argument(help: ArgumentHelp("Brief files, folders of briefs, or - for stdin.", valueName: "brief"))
  var briefs: [String]

  @Option(
    name: .long,
    help: """
      text, json (one object; one per line when there are several briefs), html, xlsx or markdown (a report, one document for \
      all briefs), ics (the dated plan as a calendar), or a plugin's format.
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

  @OptionGroup var report: ReportOptions

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
    let isOnly = sources.count == 1
    let isFull = format.isReport ? detail.map { $0 == .full } ?? isOnly : isOnly && detail != .short
    let titles = format.isReport ? pack.ruleOutlines().map { ($0.id, $0.title) } : []
    var book = ReportBook(language: common.language, audience: report.audience)
    var written: [UInt8] = []
    for source in sources {
      let outcome = readers.read(source)
      common.show(outcome.diagnostics)
      guard let brief = outcome.brief else {
        isFlawless = false
        continue
      }
      // What stands beside the mix takes more work than the mix: worth it where one answer is read in full.
      let answer =
        format.isCalendar || isFull ? recommender.recommendWithOptions(brief) : recommender.recommend(brief)
      if answer.status == .incomplete { isFlawless = false }
      if format.isReport {
        let source = ReportSource(
          answer, holding: isFull ? Explainer(recommender).shortStability(brief) : nil,
          ruleTitles: Dictionary(titles, uniquingKeysWith: { first, _ in first }))
        book.contents.append(
          ReportContent(
            source, language: common.language, audience: report.audience, detail: isFull ? .full : .short))
        continue
      }
      switch text(answer, to: brief, by: recommender, worker, isFirst: isFirst, isOnly: isOnly) {
      case .success(let bytes):
        // A file gets everything at once, a pipe each answer as soon as it is there.
        if report.output == nil { Output.data(bytes) } else { written += bytes }
        isFirst = false
      case .failure(let finding):
        common.show([finding])
        isFlawless = false
      }
    }
    try finish(book, written)
    if !isFlawless { throw ExitCode(1) }
  }

  /// Writes what is written in one piece: documents, and files.
  private func finish(_ book: ReportBook, _ written: [UInt8]) throws {
    do throws(Diagnostic) {
      if case .report(let format) = format {
        if !book.contents.isEmpty { try report.write(try format.render(book)) }
      } else if report.output != nil {
        try report.write(written)
      }
    } catch {
      common.show([error])
      throw ExitCode(2)
    }
  }

  /// A format or reader nobody offers is a mistake of the command line.
  private func check(_ pack: Pack) throws {
    var findings: [Diagnostic] = []
    if case .plugin(let name) = format, !pack.formats.contains(where: { $0.id == name }) {
      let known = ["text", "json", "ics"] + ReportFormat.allCases.map(\.rawValue) + pack.formats.map(\.id)
      findings.append(Diagnostic(.extensionUnknown, ["output_format", name, known.joined(separator: ", ")]))
    }
    if case .report(let document) = format, !document.isText, report.output == nil, Output.isTerminal {
      findings.append(Diagnostic(.reportNotForScreen, [document.rawValue]))
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
    case .report: return .success([])
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
