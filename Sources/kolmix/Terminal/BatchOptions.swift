import ArgumentParser
import Batch
import Glibc

/// Options of the batch that environment and workspace file may set too.
struct BatchOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "Workers, one per processor unless set; the output is the same for any number.")
  var jobs: Int?

  @Option(help: "How much to say of each brief: everything (full), or what was decided and by which rules (lean).")
  var detail: BatchDetail?

  @Option(
    help: ArgumentHelp(
      "jsonl, json, csv, xlsx, markdown, html, table, or a plugin's format; by default as the output's ending says.",
      valueName: "name"))
  var format: String?

  @Option(
    help: ArgumentHelp(
      "Only these parts of an answer, such as id,mix.micro.share,forecast.reach.p50.", valueName: "path,path"))
  var select: String?

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs is a number from 1 to 256") }
  }

  /// One for each processor.
  static var usualJobs: Int { max(1, min(256, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Workers.
  var shownJobs: Int { CurrentConfiguration.number(.jobs, flag: jobs, fallback: Self.usualJobs) }

  /// How much is said.
  var shownDetail: BatchDetail {
    BatchDetail(rawValue: CurrentConfiguration.text(.detail, flag: detail?.rawValue, fallback: "full")) ?? .full
  }

  /// The format asked for, else what the output's ending says, else what is set, else JSON Lines.
  func format(for output: String?) -> BatchFormat {
    if let format { return BatchFormat(named: format) }
    if let ending = output.flatMap({ BatchFormat(ending: $0) }) { return ending }
    let set = CurrentConfiguration.text(.format, flag: nil, fallback: "")
    return set.isEmpty ? .jsonLines : BatchFormat(named: set)
  }

  /// The parts asked for.
  var shownSelect: String? {
    let set = CurrentConfiguration.text(.select, flag: select, fallback: "")
    return set.isEmpty ? nil : set
  }
}

extension BatchDetail: ExpressibleByArgument {}
