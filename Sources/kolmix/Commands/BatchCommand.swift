import ArgumentParser
import Batch
import CampaignModel
import Engine
import Glibc

/// `kolmix batch INPUT -o OUTPUT`
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: "Recommend a mix for many briefs: JSON Lines or a folder in, JSON Lines out.")

  @Argument(help: ArgumentHelp("A JSON Lines file, a folder of briefs, or - for stdin.", valueName: "input"))
  var input: String

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write, or - for stdout.", valueName: "file"))
  var output: String

  @Option(name: .shortAndLong, help: "Workers; the output is the same for any number.")
  var jobs: Int = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  @Option(name: .long, help: "How much to say of each brief: everything, or what was decided and by which rules.")
  var detail: BatchDetail = .full

  @Flag(name: .long, help: "Replace the output file when it exists.")
  var force = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if !(1...256).contains(jobs) { throw ValidationError("--jobs is a number from 1 to 256") }
  }

  func run() throws {
    let pack = try common.pack()
    let batch = BatchRun(pack: pack, input: input, output: output, jobs: jobs, replacing: force, detail: detail)
    let summary: BatchSummary
    do {
      summary = try batch.run { common.show($0.diagnostics) }
    } catch {
      common.show([error])
      throw ExitCode(2)
    }
    Output.error(SummaryLine(language: common.language).text(summary) + "\n")
    if summary.rejected + summary.incomplete > 0 { throw ExitCode(1) }
  }
}

extension BatchDetail: ExpressibleByArgument {}
