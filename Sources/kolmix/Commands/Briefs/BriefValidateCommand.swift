import ArgumentParser
import Batch
import CampaignModel
import Rendering

/// `kolmix brief validate PATH…`
struct BriefValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Read and check briefs, whatever they are written in; ends with 1 when some cannot be understood.")

  /// How findings are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: ArgumentHelp("Files or folders with briefs, or - for stdin.", valueName: "path"))
  var paths: [String]

  @Option(help: "text, or json for programs.")
  var format: Format = .text

  @OptionGroup var tables: TableOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let pack = try common.pack()
    var total = BatchSummary()
    var findings: [Diagnostic] = []
    var request = BatchRequest(input: "-", output: "-", jobs: 1, isDry: true)
    do throws(Diagnostic) {
      try tables.apply(to: &request)
    } catch {
      common.show([error])
      throw ExitCode(2)
    }
    for path in paths {
      request.input = path
      do throws(BatchFailure) {
        let run = BatchRun(request, pack: pack, layout: AnswerLayout(wholeAnswersIn: common.language))
        let outcome = try run.run { said in
          if format == .text { common.show(said.diagnostics) } else { findings += said.diagnostics }
        }
        if case .finished(let summary, _) = outcome { total.add(summary) }
      } catch {
        common.show(error.diagnostics)
        throw ExitCode(2)
      }
    }
    switch format {
    case .json: Output.data(JSONRenderer(form: .pretty).render(findings))
    case .text: Output.data(SummaryLine(language: common.language).text(total, isDry: true) + "\n")
    }
    if total.quarantined > 0 { throw ExitCode(1) }
  }
}
