import ArgumentParser
import CampaignModel
import Engine
import Glibc
import Rendering

/// Options of the commands that explain one answer.
struct ExplanationOptions: ParsableArguments {
  /// How an explanation is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(name: .long, help: "text, or json.")
  var format: Format = .text

  @Option(name: .long, help: "Width of the text; the terminal's when it is one, else 80.")
  var width: Int?

  /// The width to write to.
  var shownWidth: Int { width ?? TerminalShape.width }

  /// Colours and signs for stdout.
  var style: TextStyle {
    TextStyle(colour: Output.isTerminal && !TerminalShape.refusesColour, ascii: TerminalShape.isPlain)
  }

  /// Reads the one brief at a path; a brief that cannot be understood shows its findings and ends with 1.
  func brief(_ path: String, _ pack: Pack, _ common: CommonOptions) throws -> Brief {
    let worker = PluginWorker(pack: pack) { JSONRenderer(form: .compact).render($0) }
    let readers = BriefReaders(pack: pack, worker: worker, named: nil)
    let sources = try BriefSources(paths: [path], also: readers.endings, show: common.show).sources
    guard sources.count == 1, let source = sources.first else {
      throw ValidationError("name one brief, not a folder of \(sources.count)")
    }
    let outcome = readers.read(source)
    common.show(outcome.diagnostics)
    guard let brief = outcome.brief else { throw ExitCode(1) }
    return brief
  }
}
