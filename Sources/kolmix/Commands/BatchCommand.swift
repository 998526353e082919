import ArgumentParser
import Batch
import CampaignModel
import Engine
import Glibc
import Rendering
import Reports

/// `kolmix batch INPUT -o OUTPUT`
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: "Recommend a mix for many briefs, from a file or a folder into one file.")

  @Argument(
    help: ArgumentHelp(
      "Briefs in JSON Lines, JSON, YAML, CSV, TSV or XLSX, a folder of such files, or - for stdin.",
      valueName: "input"))
  var input: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write, or - for stdout.", valueName: "file"))
  var output: String?

  @Option(name: .customLong("for"), help: "Whose copy an html page is: client or internal.")
  var audience: ReportAudience = .client

  @Option(help: ArgumentHelp("Where briefs without an answer go; beside the output by default.", valueName: "file"))
  var quarantine: String?

  @Option(help: ArgumentHelp("Answer the mended briefs of a quarantine file.", valueName: "file"))
  var retryFailed: String?

  @Option(help: ArgumentHelp("Read the briefs with this reader of a plugin, whatever their names.", valueName: "name"))
  var reader: String?

  @Flag(name: .long, help: "Replace files that exist, and drop an unfinished run.")
  var force = false

  @Flag(help: "Go on with a run that was interrupted.")
  var resume = false

  @Flag(help: "Read and check the briefs only; write nothing.")
  var dryRun = false

  @Flag(name: .shortAndLong, help: "Say nothing but what went wrong.")
  var quiet = false

  @OptionGroup var tables: TableOptions

  @OptionGroup var batch: BatchOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if (input == nil) == (retryFailed == nil) {
      throw ValidationError("name the briefs, or a quarantine file with --retry-failed")
    }
    if output == nil, !dryRun { throw ValidationError("name the output with -o, - for stdout") }
    if resume, force { throw ValidationError("--resume goes on, --force starts anew: choose one") }
  }

  func run() throws {
    let pack = try common.pack()
    let run = BatchRun(try request(), pack: pack, layout: try layout(pack))
    let stop = StopRequest()
    Interruption.hand { stop.stop() }
    var progress = ProgressLine(language: common.language, input: retryFailed ?? input ?? "-")
    do {
      let outcome = try run.run(stop: stop) { findings in
        let told = quiet ? findings.diagnostics.filter { $0.severity != .note } : findings.diagnostics
        if !told.isEmpty { progress.clear() }
        common.show(told)
      } watch: {
        if !quiet { progress.show($0) }
      }
      progress.clear()
      try end(outcome)
    } catch let failure as BatchFailure {
      progress.clear()
      common.show(failure.diagnostics)
      throw ExitCode(2)
    }
  }

  private func end(_ outcome: BatchOutcome) throws {
    let words = Catalogue(common.language)
    func say(_ text: String) { if !quiet { Output.error(text + "\n") } }
    switch outcome {
    case .finished(let summary, let resumed):
      if resumed > 0 { say(words.column(.goingOn, String(resumed))) }
      say(SummaryLine(language: common.language).text(summary))
      if dryRun { say(words.column(.nothingWritten)) }
      if summary.quarantined + summary.incomplete > 0 { throw ExitCode(1) }
    case .interrupted(let summary, let kept, let path):
      if kept > 0 {
        common.show([Diagnostic(.runKept, [String(kept), path], severity: .note)])
      } else {
        Output.error(words.column(.stopped, String(summary.read)) + "\n")
      }
      // Workers may still be at it; nothing of theirs is to be waited for.
      _exit(130)
    case .closed: _exit(0)
    }
  }

  private func request() throws -> BatchRequest {
    var request = BatchRequest(
      input: retryFailed ?? input ?? "-", isRetry: retryFailed != nil, output: output ?? "-", quarantine: quarantine,
      jobs: batch.shownJobs, isReplacing: force, isResuming: resume, isDry: dryRun, detail: batch.shownDetail,
      reader: reader,
      settings: "\(common.limits) \(common.plugins.limits)")
    do {
      try tables.apply(to: &request)
    } catch {
      common.show([error])
      throw ExitCode(2)
    }
    return request
  }

  /// What is written; everything wrong with the choice is shown and ends with 2.
  private func layout(_ pack: Pack) throws -> AnswerLayout {
    let isScreen = output == "-" || output == nil
    if let reader, !pack.readers.contains(where: { $0.id == reader }) {
      let known = pack.readers.map(\.id)
      common.show([
        Diagnostic(.extensionUnknown, ["reader", reader, known.isEmpty ? "–" : known.joined(separator: ", ")])
      ])
      throw ExitCode(2)
    }
    let colour = isScreen && Output.isTerminal && getenv("NO_COLOR") == nil
    do {
      return try AnswerLayout(
        batch.format(for: output), pack: pack, select: batch.shownSelect, detail: batch.shownDetail,
        language: common.language,
        width: isScreen ? TerminalShape.width : 120,
        style: TextStyle(colour: colour, ascii: isScreen && TerminalShape.isPlain), audience: audience)
    } catch {
      common.show(error.diagnostics)
      throw ExitCode(2)
    }
  }
}
